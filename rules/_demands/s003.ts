import type {Demand} from './types.ts'

export const s003: readonly Demand[] = [
  {
    id: 'S003-1',
    asks: 'The same level every time: no two limits for one promise',
    by: ['consistent-standards', 'consistent-documents'],
  },
  {
    id: 'S003-2',
    asks: 'Be clear and concise',
    by: ['sentence-length', 'readability', 'write-good', 'document-length'],
  },
  {
    id: 'S003-3',
    asks: 'A simple, clear title',
    by: ['document-title'],
  },
  {
    id: 'S003-4',
    asks: 'A title that differs from other policies',
    by: ['document-title', 'consistent-documents'],
  },
  {
    id: 'S003-5',
    asks: 'Easy to find and to understand in a large firm',
    by: ['no-duplicate-section', 'section-order', 'document-owner'],
  },
  {
    id: 'S003-6',
    asks: 'The outline doubles as table of contents',
    by: ['document-length#contentsFrom', 'no-broken-links'],
  },
  {
    id: 'S003-7',
    asks: 'Specific instructions for situations',
    by: ['policy-lint:procedure', 'policy-lint:playbook'],
    note: 'procedures and guidelines are asked for; who does what in them is for a reader',
  },
  {
    id: 'S003-8',
    asks: 'Include mission or philosophy',
    by: ['policy-lint:policy', 'policy-lint:playbook'],
  },
  {
    id: 'S003-9',
    asks: 'Say how it is enforced and who is accountable',
    by: ['policy-lint:policy'],
  },
  {
    id: 'S003-10',
    asks: 'Short is fine',
    by: ['document-length', 'section-order'],
    note: 'nothing is reported only because a document is short',
  },
  {
    id: 'S003-11',
    asks: 'State vision and values',
    by: ['policy-lint:policy', 'policy-lint:playbook'],
  },
  {
    id: 'S003-12',
    asks: 'Standards are in line with vision and values',
    by: [],
    why: 'Whether a standard follows from a value is a judgement of meaning.',
  },
  {
    id: 'S003-13',
    asks: 'A mission of a few sentences',
    by: ['mission-length'],
  },
  {
    id: 'S003-14',
    asks: 'A scope that says who, what, when and where',
    by: ['policy-lint:charter', 'policy-lint:policy', 'policy-lint:procedure'],
    note: 'the scope is asked for; whether it is complete is for a reader',
  },
  {
    id: 'S003-15',
    asks: 'Procedures detailed enough to rule out misreading',
    by: ['policy-lint:policy', 'policy-lint:procedure', 'no-vague-terms'],
  },
  {
    id: 'S003-16',
    asks: 'Say what is expected of staff',
    by: ['policy-lint:policy', 'policy-lint:playbook'],
  },
  {
    id: 'S003-17',
    asks: 'Guidelines on difficult customers and complaints',
    by: ['policy-lint:policy', 'policy-lint:playbook'],
    note: 'guidelines are asked for; their matters are yours',
  },
  {
    id: 'S003-18',
    asks: 'A section on social media where you need one',
    by: ['policy-lint:charter', 'policy-lint:policy'],
  },
  {
    id: 'S003-19',
    asks: 'Avoid jargon and trade terms',
    by: ['no-jargon', 'define-abbreviations'],
  },
  {
    id: 'S003-20',
    asks: 'Do not forget contact details and product information',
    by: ['contact-details', 'valid-contact'],
  },
  {
    id: 'S003-21',
    asks: 'Keep it in one central, findable place',
    by: ['policy-lint:charter', 'policy-lint:policy'],
  },
  {
    id: 'S003-22',
    asks: 'Keep sensitive information safe',
    by: [],
    open: 'A rule could look for words such as “internal use only” in public documents.',
  },
  {
    id: 'S003-23',
    asks: 'Be consistent with other documents',
    by: ['consistent-documents', 'no-broken-links', 'policy-lint:policy'],
  },
  {
    id: 'S003-24',
    asks: 'Refresh it often, above all when services change',
    by: ['review-date', 'revision-bump'],
  },
  {
    id: 'S003-25',
    asks: 'Review it at least once a year',
    by: ['review-date#maxAge'],
  },
  {
    id: 'S003-26',
    asks: 'Purpose and company goals are in the policy',
    by: ['policy-lint:policy', 'policy-lint:charter'],
  },
  {
    id: 'S003-27',
    asks: 'A policy team from every department that meets customers',
    by: ['document-owner', 'policy-lint:policy'],
    note: 'an owner is asked for; who belongs to the team is yours',
  },
  {
    id: 'S003-28',
    asks: 'Common goals: satisfaction, quality, fewer complaints',
    by: ['policy-lint:policy', 'policy-lint:charter'],
    note: 'goals are asked for; which ones is yours',
  },
  {
    id: 'S003-29',
    asks: 'Four essentials: standards, escalation, feedback, complaints',
    by: ['policy-lint:policy', 'required-sections#sections'],
  },
  {
    id: 'S003-30',
    asks: 'Train regularly; a team upholds it',
    by: ['policy-lint:policy', 'policy-lint:playbook'],
  },
  {
    id: 'S003-31',
    asks: 'All staff who meet customers have access',
    by: ['policy-lint:policy'],
    note: 'where it is published is asked for; who can open that place is not in the text',
  },
]
