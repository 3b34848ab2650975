import type {Demand} from './types.ts'

export const s002: readonly Demand[] = [
  {
    id: 'S002-1',
    asks: 'Every firm with customers needs a policy; renew old ones',
    by: ['review-date'],
  },
  {
    id: 'S002-2',
    asks: 'Start from an outline',
    by: ['document-title', 'section-order', 'no-duplicate-section'],
    note: 'skipped heading levels are left to linters of Markdown',
  },
  {
    id: 'S002-3',
    asks: 'Have a policy on returns and exchanges',
    by: ['required-sections#sections'],
    note: 'when you ask for it: a program does not know whether you sell goods',
  },
  {
    id: 'S002-4',
    asks: 'Say how complaints will be solved',
    by: ['complaint-process', 'policy-lint:charter', 'policy-lint:policy'],
  },
  {
    id: 'S002-5',
    asks: 'Say how customers get help, place orders, ask questions',
    by: ['contact-details', 'channel-coverage'],
    note: 'ways of contact; what each is for is a matter of the business',
  },
  {
    id: 'S002-6',
    asks: 'Say whether the first answer is automatic or personal',
    by: ['channel-coverage#autoReply'],
  },
  {
    id: 'S002-7',
    asks: 'Name memberships that can be checked',
    by: ['required-sections#sections'],
    note: 'when you ask for it; memberships are no duty',
  },
  {
    id: 'S002-8',
    asks: 'Have a privacy statement whenever you collect data',
    by: ['privacy-statement', 'policy-lint:charter'],
  },
  {
    id: 'S002-9',
    asks: 'Say which law protects medical data',
    by: ['privacy-statement'],
    note: 'as far as a privacy statement is missing; which law applies depends on country and trade',
  },
  {
    id: 'S002-10',
    asks: 'Have policies that keep customers',
    by: [],
    why: 'Whether a policy keeps customers shows in business figures, not in its text.',
  },
  {
    id: 'S002-11',
    asks: 'Treat everyone equally',
    by: ['policy-lint:charter', 'policy-lint:policy'],
    note: 'the statement is asked for; whether a rule prefers somebody is for a reader',
  },
  {
    id: 'S002-12',
    asks: 'Speak of customers in the mission',
    by: ['policy-lint:policy'],
    note: 'the mission is asked for; its words are left to you',
  },
  {
    id: 'S002-13',
    asks: 'Say it clearly and evidently, not buried',
    by: ['section-order', 'no-duplicate-section', 'no-broken-links'],
  },
]
