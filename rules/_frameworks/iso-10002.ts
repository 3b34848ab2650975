import type {Framework} from './types.ts'

const as = 'AS 10002:2022'
const same = (en: string) => ({en, own: en})

/** Every complaint is recorded and acknowledged, however soon it is answered. */
const steps = {parts: ['record', 'acknowledgement'], quickAnswer: 0}

/**
 * Handling complaints. The guiding principles are those of ISO 10002, clause 4; the steps are named after its Australian
 * sister AS 10002, whose contents could be read.
 */
export const iso10002: Framework = {
  id: 'iso-10002',
  title: same('Complaints handling (ISO 10002)'),
  language: 'en',
  applies: same('Guidance for any organisation; nobody can be certified against it.'),
  kinds: ['charter', 'policy', 'procedure'],
  clauses: [
    {
      id: '4.2',
      cite: 'ISO 10002:2018, clause 4.2 (commitment)',
      text: same('how complaints are handled'),
      mark: 'read',
      check: {by: 'sections', oneOf: ['complaints']},
    },
    {
      id: '5.1.4',
      cite: `${as}, clause 5.1.4`,
      text: same('access for everyone who wants to complain'),
      mark: 'read',
      check: {by: 'sections', oneOf: ['accessibility'], recommended: true},
    },
    {
      id: '5.1.5',
      cite: `${as}, clause 5.1.5`,
      text: same('no charge for complaining'),
      mark: 'read',
      check: {by: 'reader'},
    },
    {
      id: '6.4',
      cite: `${as}, clause 6.4`,
      text: same('who is responsible'),
      mark: 'read',
      check: {by: 'sections', oneOf: ['owner', 'enforcement'], recommended: true},
    },
    {
      id: '7.6',
      cite: `${as}, clause 7.6`,
      text: same('training of staff'),
      mark: 'read',
      check: {by: 'sections', oneOf: ['training'], recommended: true},
    },
    {
      id: '8.1',
      cite: `${as}, clause 8.1`,
      text: same('how to make a complaint'),
      mark: 'read',
      check: {
        by: 'channels',
        in: 'complaints',
        all: [['phone', 'email', 'web-form', 'letter', 'in-person', 'live-chat']],
      },
    },
    {
      id: '8.4',
      cite: `${as}, clauses 8.4 and 8.5`,
      text: same('how complaints are recorded and tracked'),
      mark: 'read',
      check: {by: 'rules', rules: ['complaint-process'], options: steps},
    },
    {
      id: '8.6',
      cite: `${as}, clause 8.6`,
      text: same('when complaints are acknowledged'),
      mark: 'read',
      check: {by: 'rules', rules: ['complaint-process'], options: steps},
    },
    {
      id: '8.7',
      cite: `${as}, clause 8.7`,
      text: same('when complaints are answered, with a number of days'),
      mark: 'read',
      check: {by: 'promise', about: 'complaints', atMost: {value: 12, unit: 'month'}},
    },
    {
      id: '8.7-next',
      cite: `${as}, clause 8.7`,
      text: same('the next step for those who are not satisfied'),
      mark: 'read',
      check: {by: 'sections', oneOf: ['escalation']},
    },
    {
      id: '8.8',
      cite: `${as}, clause 8.8`,
      text: same('what is learned from complaints'),
      mark: 'read',
      check: {by: 'sections', oneOf: ['measurement', 'review', 'feedback'], recommended: true},
    },
  ],
}
