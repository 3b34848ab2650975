import {ruleTester} from '@policy-lint/rule-tester'
import rule from './privacy-statement.ts'

const policy = (...lines: string[]) => `# Customer charter\n\n${lines.join('\n\n')}\n`
const records = policy('We keep your medical records for ten years.', 'We treat them in confidence.')

ruleTester(rule, {
  valid: [
    policy('We answer letters within 10 working days.', 'Write your name and address on the form.'),
    policy('We use your personal data to answer you.', 'See our [privacy notice](https://council.gov.uk/x).'),
    policy('We use your personal data to answer you.', 'See [how](https://council.gov.uk/data-protection).'),
    policy('We use your personal data to answer you.', '## Privacy', 'We delete them after a year.'),
    policy('Calls are recorded and kept confidential.'),
    policy(
      '> We use your personal data to answer you.',
      'The form says “personal data” where it means your name.',
    ),
    policy('`personal data`', '## Personal data'),
    // Spoken of, and neither kept nor used.
    policy('No letter is ever kept with your medical records.', 'Posts with personal data are hidden.'),
    policy('Never share customer data in public channels.'),
    records,
    {text: records, frontMatter: 'lang: en-GB'},
    {text: records, options: {region: 'eu', health: false}},
    {
      text: policy('We keep your medical records, as HIPAA asks, and in confidence.'),
      options: {region: 'us'},
    },
    {text: records, frontMatter: 'lang: en-US', options: {region: 'none'}},
    {
      text: '# Carta\n\nTrattiamo i dati sulla salute con il vostro consenso esplicito (privacy).\n',
      language: 'it',
    },
    '',
    '# Charter\n\n## Standards\n',
    {text: 'Osobní údaje mažeme.', language: null},
  ],
  invalid: [
    {
      text: policy('We use your **personal** data to answer you, and calls may be recorded.'),
      expect: `
        We use your **personal** data to answer you, and calls may be recorded.
                      ~~~~~~~~~~~~~~~ A reader whose data are spoken of here (“personal data”) is not told what happens to them.
      `,
    },
    {
      text: policy('We read your meter readings each month.'),
      options: {words: ['meter reading|readings']},
      expect: `
        We read your meter readings each month.
                     ~~~~~~~~~~~~~~ A reader whose data are spoken of here (“meter readings”) is not told what happens to them.
      `,
    },
    {
      text: records,
      frontMatter: 'lang: en-US',
      expect: `
        We keep your medical records for ten years.
                     ~~~~~~~~~~~~~~~ A patient is not told which law protects what is said of their health (“medical records”).
      `,
    },
    {
      text: '# Carta dei servizi\n\nConserviamo la cartella clinica in modo riservato.\n',
      language: 'it',
      expect: `
        Conserviamo la cartella clinica in modo riservato.
                       ~~~~~~~~~~~~~~~~ A reader is not told why data about their health (“cartella clinica”) may be used.
      `,
    },
    ...[
      ['es', 'Guardamos sus ', 'datos personales', ' durante un año.'],
      ['el', 'Κρατάμε τα ', 'προσωπικά δεδομένα', ' σας για έναν χρόνο.'],
      ['sv', 'Vi sparar dina ', 'personuppgifter', ' i ett år.'],
      ['de', 'Wir speichern Ihre ', 'persönlichen Daten', ' ein Jahr lang.'],
      ['fr', 'Nous gardons vos ', 'données personnelles', ' pendant un an.'],
      ['pt', 'Guardamos os seus ', 'dados pessoais', ' durante um ano.'],
    ].map(([language = '', before = '', words = '', after = '']) => ({
      text: `${before}${words}${after}\n`,
      language,
      expect: [
        `${before}${words}${after}`,
        `${' '.repeat(before.length)}${'~'.repeat(words.length)} A reader whose data are spoken of here (“${words}”) is not told what happens to them.`,
      ].join('\n'),
    })),
  ],
})
