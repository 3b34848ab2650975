import type {PrivacyWords} from '@policy-lint/model'

export const privacy: PrivacyWords = {
  personal: [
    'personal data|information',
    'personally identifiable information',
    'personal details|particulars',
    "customer|customers|customers'|customer's data",
    'data|information about you',
    'information we hold about you',
  ],
  recordings: [
    'record|recorded|recording (of) (your|all|telephone|phone) calls',
    'calls|conversations (are|may) (be) recorded',
  ],
  uses: [
    'collect|collects|collected|collecting',
    'keep|keeps|kept|keeping',
    'store|stores|stored|storing',
    'hold|holds|held|holding',
    'use|uses|used|using',
    'process|processes|processed|processing',
    'gather|gathers|gathered',
    'retain|retains|retained',
    'obtain|obtains|obtained',
    'ask|asks|asked (you) for',
    'need|needs',
    'delete|deletes|deleted',
    'share|shares|shared',
  ],
  health: [
    'health data|records|record|information',
    {
      say: 'medical data|records|record|information|history|histories|files',
      hits: ['Your medical records are safe.'],
      misses: ['Get medical help.'],
    },
    "patient|patients|patients'|patient's data|records|record|information|files",
    'protected health information',
  ],
  statement: [
    'privacy',
    'data protection',
    'confidential|confidentially|confidentiality',
    'in (strict|strictest|complete|full) confidence',
    'gdpr',
    'ccpa',
    'hipaa',
  ],
  healthBasis: [
    'gdpr',
    'general data protection regulation',
    'special category|categories',
    'explicit consent',
    'article 9',
    'medical confidentiality',
    'duty of confidentiality|confidence',
  ],
}
