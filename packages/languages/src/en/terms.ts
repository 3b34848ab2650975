import type {SynonymGroup} from '@policy-lint/model'

/** English words for the same people and days, between which writers change. */
export const terms: readonly SynonymGroup[] = [
  {
    words: [
      {forms: ['customer', 'customers', "customer's"]},
      {forms: ['client', 'clients', "client's"]},
      {forms: ['patron', 'patrons', "patron's"]},
      {forms: ['consumer', 'consumers', "consumer's"], promised: true},
      {forms: ['user', 'users', "user's"], promised: true},
      {forms: ['patient', 'patients', "patient's"], promised: true},
      {forms: ['resident', 'residents', "resident's"], promised: true},
      {forms: ['citizen', 'citizens', "citizen's"], promised: true},
      {forms: ['guest', 'guests', "guest's"], promised: true},
      {forms: ['passenger', 'passengers', "passenger's"], promised: true},
    ],
    not: [
      'customer|client|user|patient|consumer service|services|care|support|relations|relationship|satisfaction|experience|focus|charter|portal|account|accounts|area|centre|center|data|name|names|guide|group|groups|panel|forum|feedback|journey|base|management',
      'client software|application|applications|app|apps|library|libraries|side|server|computer|device',
      'email|mail|web|desktop|thin|chat|API client|clients',
      'consumer rights|protection|law|laws|ombudsman|act|contracts|council|association|advice|goods|electronics|credit|price',
      'user manual|interface|error|id|licence|license',
      '(the) end user|users',
      'patron saint',
    ],
  },
  {
    measured: true,
    words: [
      {forms: ['working day', 'working days']},
      {forms: ['business day', 'business days']},
      {forms: ['workday', 'workdays']},
    ],
  },
  {
    words: [
      {forms: ['customer service representative', 'customer service representatives']},
      {forms: ['customer service agent', 'customer service agents']},
      {forms: ['customer service adviser', 'customer service advisers']},
      {forms: ['customer service advisor', 'customer service advisors']},
    ],
  },
]
