import type {OwnerWords} from '@policy-lint/model'

/** Who answers for the document itself, as its readers ask for it. */
export const owners: OwnerWords = {
  keys: [
    '(document|policy|charter|procedure|page|content|process|business|service|information) owner|owners',
    'owned by',
    'owner name|team|role|email|slack|department|unit',
    'responsible (person|team|officer|department|office|unit|party|manager|for)',
    'accountable (person|officer|manager|executive)',
    '(policy|document|page|content) maintainer|maintainers|steward|custodian|lead|author|authors|contact',
    'maintained by',
    'author|authors',
    'maintainer|maintainers',
  ],
  says: [
    {
      say: 'this|the|our policy|charter|document|procedure|page|guide|promise|statement (is|was) owned|maintained|kept|managed|overseen (up to date) by',
      hits: [
        'This policy is owned by the Head of Customer Service.',
        'The charter is maintained by the service desk.',
      ],
      misses: ['Complaints are managed by the service desk.'],
    },
    'owner|owners of this|the policy|charter|document|procedure|page',
    {
      say: 'responsible|accountable for this|the|our policy|charter|document|procedure|page|guide',
      hits: ['The Head of Service is responsible for this policy.'],
      misses: ['You are responsible for the parcel.'],
    },
    'responsible|accountable for reviewing|updating|maintaining|implementing|keeping (and|or) (reviewing|updating|maintaining|implementing) this|the|our policy|charter|document|procedure|page|guide',
    'responsibility for this|the|our policy|charter|document|procedure (lies|rests|sits|is)',
    'in charge of this|the|our policy|charter|document|procedure',
    'look|looks after this policy|charter|document|procedure|page',
    'owns|maintains|oversees this|the policy|charter|document|procedure|page',
    'questions about this policy|charter|document|procedure|page (should|can) (go|be) (sent|addressed|directed) to',
  ],
  approved: [
    'approved|adopted|agreed|ratified|authorised|authorized|endorsed|issued|published (off) by',
    'signed off by',
  ],
}
