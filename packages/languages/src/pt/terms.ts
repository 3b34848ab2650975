import type {SynonymGroup} from '@policy-lint/model'

/** Portuguese words for the same people and days, between which writers change. */
export const terms: readonly SynonymGroup[] = [
  {
    words: [
      {forms: ['cliente', 'clientes']},
      {forms: ['utente', 'utentes'], promised: true},
      {forms: ['consumidor', 'consumidores'], promised: true},
      {forms: ['utilizador', 'utilizadores'], promised: true},
      {forms: ['cidadão', 'cidadãos'], promised: true},
    ],
    not: [
      'apoio|serviço|atendimento|número|área (ao|a|de|do) cliente|clientes|utente|utentes',
      'nome de utilizador',
      'direitos|defesa|proteção|associação (do|dos|de) consumidor|consumidores',
    ],
  },
]
