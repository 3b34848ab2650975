import type {Demand} from './types.ts'

export const s001: readonly Demand[] = [
  {
    id: 'S001-1',
    asks: 'Set out objectives and processes',
    by: ['policy-lint:charter', 'policy-lint:procedure'],
  },
  {
    id: 'S001-2',
    asks: 'Satisfy customers within reason',
    by: ['realistic-standards'],
  },
  {
    id: 'S001-3',
    asks: 'Open with what the business does and offers',
    by: ['policy-lint:charter'],
  },
  {
    id: 'S001-4',
    asks: 'Goals are concrete: in the quoted time, with fewer than three revisions',
    by: ['measurable-standards', 'policy-lint:charter'],
  },
  {
    id: 'S001-5',
    asks: 'No goals such as “answer all questions”',
    by: ['realistic-standards'],
  },
  {
    id: 'S001-6',
    asks: 'List the rights of customers',
    by: ['policy-lint:charter'],
  },
  {
    id: 'S001-7',
    asks: 'Say what you will do to meet goals and rights',
    by: ['policy-lint:charter', 'section-order'],
  },
  {
    id: 'S001-8',
    asks: 'Actions answer to goals and rights',
    by: [],
    why: 'Whether an action serves a right is a matter of meaning, not of shared words.',
  },
  {
    id: 'S001-9',
    asks: 'Say how often, not “regularly”',
    by: ['no-vague-terms'],
  },
  {
    id: 'S001-10',
    asks: 'Say what customers can do when you fail',
    by: ['required-sections', 'complaint-process', 'policy-lint:charter'],
  },
  {
    id: 'S001-11',
    asks: 'Give a postal address, phone number or email address for it',
    by: ['complaint-process', 'contact-details'],
  },
  {
    id: 'S001-12',
    asks: 'Publish it on the site, the blog, in the shop or office',
    by: ['policy-lint:charter'],
  },
  {
    id: 'S001-13',
    asks: 'It need not cost much time: keep it short',
    by: ['document-length'],
  },
]
