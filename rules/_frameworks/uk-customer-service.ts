import type {Framework} from './types.ts'

const cse = 'Customer Service Excellence, criterion'
const same = (en: string) => ({en, own: en})

/** The criteria of the Customer Service Excellence standard that a document can show. */
export const ukCustomerService: Framework = {
  id: 'uk-customer-service',
  title: same('Customer Service Excellence (United Kingdom)'),
  language: 'en',
  applies: same(
    'A standard that public services in the United Kingdom may be assessed against; nobody is bound by it.',
  ),
  kinds: ['charter', 'policy'],
  clauses: [
    {
      id: '1',
      cite: `${cse} 1`,
      text: same('how customers are asked what they need'),
      mark: 'read',
      check: {by: 'sections', oneOf: ['feedback', 'measurement']},
    },
    {
      id: '2',
      cite: `${cse} 2`,
      text: same('a culture that puts customers first'),
      mark: 'read',
      check: {by: 'reader'},
    },
    {
      id: '3',
      cite: `${cse} 3`,
      text: same('information, and ways to get in touch'),
      mark: 'read',
      check: {by: 'sections', oneOf: ['contact', 'channels']},
    },
    {
      id: '3-access',
      cite: `${cse} 3`,
      text: same('access for everyone'),
      mark: 'read',
      check: {by: 'sections', oneOf: ['accessibility', 'equal-treatment'], recommended: true},
    },
    {
      id: '4.1',
      cite: `${cse} 4.1`,
      text: same('delivery standards'),
      mark: 'read',
      check: {by: 'sections', oneOf: ['standards']},
    },
    {
      id: '4.2',
      cite: `${cse} 4.2`,
      text: same('whether the standards were met'),
      mark: 'read',
      check: {by: 'sections', oneOf: ['measurement'], recommended: true},
    },
    {
      id: '4.3',
      cite: `${cse} 4.3`,
      text: same('how problems are put right'),
      mark: 'read',
      check: {by: 'sections', oneOf: ['complaints']},
    },
    {
      id: '5.1',
      cite: `${cse} 5.1`,
      text: same('standards for timeliness and quality, with numbers'),
      mark: 'read',
      check: {by: 'rules', rules: ['measurable-standards', 'channel-coverage', 'no-vague-terms']},
    },
    {
      id: '5.3',
      cite: `${cse} 5.3`,
      text: same('timely delivery that was achieved'),
      mark: 'read',
      check: {by: 'reader'},
    },
    {
      id: 'plain',
      cite: 'GOV.UK style guide, words to avoid',
      text: same('plain English'),
      mark: 'read',
      check: {by: 'rules', rules: ['no-jargon', 'sentence-length']},
    },
  ],
}
