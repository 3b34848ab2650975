import type {PrivacyWords} from '@policy-lint/model'

export const privacy: PrivacyWords = {
  personal: [
    'personal data|information',
    'personally identifiable information',
    'personal details|particulars',
    "customer|customers|customers'|customer's data",
    'data|information about you',
    'information we hold about you',
    'record|recorded|recording (of) (your|all|telephone|phone) calls',
    'calls|conversations (are|may) (be) recorded',
  ],
  health: [
    'health data|records|record|information',
    'medical data|records|record|information|history|histories|files',
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
