import type {Demand} from './types.ts'

export const s000: readonly Demand[] = [
  {
    id: 'S000-1',
    asks: 'Write it down fully: every aspect of service has its text',
    by: ['no-empty-section', 'required-sections', 'policy-lint:charter', 'policy-lint:policy'],
  },
  {
    id: 'S000-2',
    asks: 'The charter communicates a commitment',
    by: ['required-sections'],
    note: 'a charter without any promise is missing its standards',
  },
  {
    id: 'S000-3',
    asks: 'State purpose, scope and standards',
    by: ['policy-lint:charter', 'policy-lint:policy', 'required-sections#sections'],
  },
  {
    id: 'S000-4',
    asks: 'Customers and staff both know what to expect: say who it is for',
    by: ['policy-lint:charter', 'policy-lint:policy'],
  },
  {
    id: 'S000-5',
    asks: 'State the purpose in clear, simple words',
    by: ['mission-length#maxPurposeSentence', 'no-jargon', 'sentence-length'],
  },
  {
    id: 'S000-6',
    asks: 'Keep the stories behind the purpose out of the charter',
    by: ['mission-length#maxPurposeWords'],
  },
  {
    id: 'S000-7',
    asks: 'The scope names every way of contact: in person, phone, email',
    by: ['channel-coverage'],
  },
  {
    id: 'S000-8',
    asks: 'Say how you answer on social media and review sites',
    by: ['channel-coverage', 'policy-lint:charter'],
    note: 'the section is asked for; on which sites you are, a program cannot know',
  },
  {
    id: 'S000-9',
    asks: 'All staff know who answers online',
    by: ['policy-lint:playbook'],
    note: 'the section on social media is asked for; whether it names somebody is for a reader to see',
  },
  {
    id: 'S000-10',
    asks: 'Standards speak of product quality and sourcing too',
    by: [],
    why: 'Whether a standard is about the product or about its delivery takes knowledge of the product.',
  },
  {
    id: 'S000-11',
    asks: 'Put numbers on standards',
    by: ['measurable-standards'],
  },
  {
    id: 'S000-12',
    asks: 'Standards for greeting, for solving a concern, for fulfilling a request',
    by: ['channel-coverage', 'complaint-process'],
    note: 'by way of contact and for complaints; which other matters need a standard depends on the service',
  },
  {
    id: 'S000-13',
    asks: 'Be precise but reasonable: no 100 % of what you do not control',
    by: ['realistic-standards'],
  },
  {
    id: 'S000-14',
    asks: 'Write standards as expectations',
    by: ['expectation-voice'],
  },
  {
    id: 'S000-15',
    asks: 'Decide how it will be used: one page, or a paragraph',
    by: ['document-length', 'policy-lint:public-statement'],
  },
  {
    id: 'S000-16',
    asks: 'Publish it: handbook, induction, website',
    by: ['policy-lint:charter'],
  },
  {
    id: 'S000-17',
    asks: 'Train first, publish after',
    by: ['policy-lint:policy', 'policy-lint:playbook'],
    note: 'the section on training is asked for; when it took place stands nowhere in most documents',
  },
  {
    id: 'S000-18',
    asks: 'Train and collect feedback again and again',
    by: ['policy-lint:policy', 'no-vague-terms'],
    note: '“regularly” is reported; whether a frequency is enough is for a person',
  },
  {
    id: 'S000-19',
    asks: 'Make it about your own business',
    by: ['no-placeholders'],
    note: 'a name that was never filled in; otherwise a program does not know who you are',
  },
]
