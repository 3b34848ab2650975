import type {OwnerWords} from '@policy-lint/model'

/** Who answers for the document itself, as its readers ask for it. */
export const owners: OwnerWords = {
  keys: [
    'responsável|responsáveis (pelo|pela|do|da) (documento|carta|política)',
    'proprietário|titular (do|da) (documento|carta|política)',
    'autor|autora|autores',
    'unidade|entidade|serviço responsável',
    'elaborado|aprovado por',
  ],
  says: [
    {
      say: 'responsável|responsáveis por|pela|pelo|da|do (esta|este) carta|política|documento|procedimento',
      hits: ['A responsável por esta carta é Ana Lopes.'],
      misses: ['O cliente é responsável pela chave.'],
    },
    'esta|este|a|o carta|política|documento|procedimento (foi|é) elaborada|elaborado|mantida|mantido|gerida|gerido|aprovada|aprovado por|pela|pelo',
  ],
  approved: ['aprovada|aprovado|adotada|adotado|homologada|homologado por|pela|pelo|em'],
}
