import type {PrivacyWords} from '@policy-lint/model'

export const privacy: PrivacyWords = {
  personal: ['dados pessoais', 'informações pessoais', 'dados dos clientes|utentes|cidadãos'],
  recordings: ['gravação das chamadas', 'chamadas (podem) (ser|são) gravadas'],
  uses: [
    'recolh*',
    'guard*',
    'conserv*',
    'armazen*',
    'utiliz*',
    'trat*',
    'pedi*',
    'solicit*',
    'apag*',
    'partilh*',
    'usamos|usa|usam|usar|usados',
  ],
  health: ['dados de saúde', 'dados clínicos|médicos', 'processo clínico', 'prontuário|prontuários'],
  statement: [
    'privacidade',
    'proteção de dados',
    'protecção de dados',
    'confidencial|confidenciais|confidencialidade',
    'rgpd',
    'lgpd',
    'sigilo',
  ],
  healthBasis: [
    'rgpd',
    'lgpd',
    'categorias especiais',
    'dados sensíveis',
    'consentimento explícito|expresso',
    'sigilo profissional|médico',
  ],
}
