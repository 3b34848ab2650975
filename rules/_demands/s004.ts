import type {Demand} from './types.ts'

export const s004: readonly Demand[] = [
  {
    id: 'S004-1',
    asks: 'It shapes relations with customers, employees and investors',
    by: [],
    why: 'To whom a policy matters is for its owner to say; most rightly name customers only.',
  },
  {
    id: 'S004-2',
    asks: 'Have ways to measure success',
    by: ['policy-lint:charter', 'policy-lint:policy'],
  },
  {
    id: 'S004-3',
    asks: 'Define what good service is',
    by: ['policy-lint:policy', 'policy-lint:playbook'],
  },
  {
    id: 'S004-4',
    asks: 'Guide and train staff',
    by: ['policy-lint:policy', 'policy-lint:playbook'],
  },
  {
    id: 'S004-5',
    asks: 'Make the mission clear to all staff',
    by: ['policy-lint:policy', 'policy-lint:playbook'],
  },
  {
    id: 'S004-6',
    asks: 'Take the pressure to do the impossible off staff',
    by: ['realistic-standards'],
  },
  {
    id: 'S004-7',
    asks: 'Nobody is punished for following the policy',
    by: ['policy-lint:policy'],
    note: 'enforcement is asked for; what it threatens is for a reader to see',
  },
  {
    id: 'S004-8',
    asks: 'Review whether it works',
    by: ['review-date', 'policy-lint:charter', 'policy-lint:policy'],
  },
  {
    id: 'S004-9',
    asks: 'A standard asks for more than presence',
    by: ['measurable-standards'],
    note: 'that there is a number; whether it is worth something is for a person',
  },
  {
    id: 'S004-10',
    asks: 'Keep aspirations apart from promises',
    by: ['expectation-voice', 'no-vague-terms', 'policy-lint:policy'],
    note: 'wishes among standards are reported; praise such as “world-class” in a promise is reported',
  },
  {
    id: 'S004-11',
    asks: 'Say how you ask customers for feedback',
    by: ['policy-lint:policy', 'policy-lint:charter'],
    note: 'the section is asked for; whether it says how is for a reader',
  },
  {
    id: 'S004-12',
    asks: 'Use feedback to mend what was missed',
    by: [],
    why: 'Whether feedback was used shows in what was done.',
  },
  {
    id: 'S004-13',
    asks: 'Give training enough time',
    by: ['policy-lint:policy', 'policy-lint:playbook'],
    note: 'the section is asked for; how much is enough is for a person',
  },
  {
    id: 'S004-14',
    asks: 'Do not mix selling with complaints',
    by: ['policy-lint:es-ley-10-2025'],
    note: 'the clause is listed for a person to judge: an offer and a help look alike in text',
  },
  {
    id: 'S004-15',
    asks: 'Involve employees',
    by: [],
    why: 'Whom you asked stands in no policy, and a sentence that says so proves nothing.',
  },
]
