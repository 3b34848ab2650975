import {ruleTester} from '@policy-lint/rule-tester'
import rule from './consistent-documents.ts'

const charter = (...lines: string[]) =>
  `# Customer charter\n\n## Our standards\n\n${lines.map(line => `- ${line}\n`).join('')}`
const carta = (...lines: string[]) =>
  `# Carta dei servizi\n\n## I nostri impegni\n\n${lines.map(line => `- ${line}\n`).join('')}`
const english = charter(
  'We answer calls within 20 seconds.',
  'We reply to emails within 2 days.',
  'We answer letters within 10 days.',
  'We acknowledge complaints within 3 working days.',
)
const calls = (limit: string) =>
  `# Telephone policy\n\n## Our standards\n\nWe answer calls within ${limit}.\n`

ruleTester(rule, {
  valid: [
    charter('We answer calls within 20 seconds.'),
    {
      name: 'the same in other words, other subjects, other languages',
      text: charter('We answer calls within 20 seconds.', 'We reply to emails within 24 hours.'),
      others: [
        {
          filePath: 'service.md',
          text: '# Service policy\n\n## Standards\n\nEmails are answered within 1 day.\n',
        },
        {filePath: 'gas.md', text: '# Gas charter\n\n## Standards\n\nWe answer calls within 60 seconds.\n'},
        {filePath: 'complaints.md', text: '# Complaints procedure\n\nWe answer calls within 90 seconds.\n'},
        {filePath: 'servizi.md', text: carta('Rispondiamo alle email entro 9 giorni.'), language: 'it'},
      ],
    },
    {
      name: 'two services side by side',
      filePath: 'water/policy.md',
      text: charter('We answer calls within 20 seconds.'),
      options: {titles: false},
      others: [{filePath: 'gas/policy.md', text: charter('We answer calls within 30 seconds.')}],
    },
    {
      name: 'versions',
      filePath: 'charter-2026.md',
      text: charter('We answer calls within 20 seconds.'),
      options: {titles: false},
      others: [{filePath: 'charter-2025.md', text: charter('We answer calls within 30 seconds.')}],
    },
    {
      text: calls('20 seconds'),
      options: {standards: false},
      others: [{filePath: 'charter.md', text: charter('We answer calls within 30 seconds.')}],
    },
    {
      name: 'a translation that says the same, with numbers in words and in another order',
      filePath: 'charter.md',
      text: english,
      others: [
        {
          filePath: 'charter.it.md',
          language: 'it',
          text: carta(
            'Confermiamo la ricezione dei reclami entro tre giorni lavorativi.',
            'Rispondiamo alle telefonate entro 20 secondi.',
            'Rispondiamo alle email entro 48 ore.',
            'Rispondiamo alle lettere entro dieci giorni.',
          ),
        },
      ],
    },
    {
      text: english,
      filePath: 'en/charter.md',
      options: {translations: false},
      others: [
        {filePath: 'it/charter.md', language: 'it', text: carta('Rispondiamo alle lettere entro 9 giorni.')},
      ],
    },
    {
      name: 'a folder that names a language in which the document is not',
      filePath: 'en/charter.md',
      text: english,
      others: [
        {filePath: 'it/charter.md', text: '# Charter for visitors\n\nWe answer letters within 10 days.\n'},
      ],
    },
    {
      name: 'two documents of two languages that are no translations',
      filePath: 'en/charter.md',
      text: english,
      others: [
        {
          filePath: 'it/charter.md',
          language: 'it',
          text: carta('Rispondiamo alle lettere entro 10 giorni.', 'Rimborsiamo entro 14 giorni.'),
        },
      ],
    },
    {
      name: 'no policies',
      text: '# Notes\n\nStir well.\n',
      others: [{filePath: 'other.md', text: '# Notes\n\nStir.\n'}],
    },
    {text: '', others: [{filePath: 'empty.md', text: ''}], language: null},
  ],
  invalid: [
    {
      text: calls('30 seconds'),
      others: [{filePath: 'charter.md', text: charter('We answer calls within 20 seconds.')}],
      expect: `
        We answer calls within 30 seconds.
                               ~~~~~~~~~~ A reader of both documents finds two limits for the same thing: “30 seconds” here, and “20 seconds” in charter.md.
      `,
    },
    {
      name: 'the document that others are held against',
      filePath: 'a/calls.md',
      text: '# Telephone policy\n\n## Our standards\n\nWe answer 80% of calls within 20 seconds.\n',
      options: {canonical: ['charter.md']},
      others: [{filePath: 'charter.md', text: charter('We answer 90% of calls within 20 seconds.')}],
      expect: `
        We answer 80% of calls within 20 seconds.
                                      ~~~~~~~~~~ A reader of both documents finds two shares for the same thing: 80 % here, and 90 % in ../charter.md.
      `,
    },
    {
      text: '# Customer service policy\n\nWe answer letters within 10 days.\n',
      others: [{filePath: 'a.md', text: '# Customer Service Policy\n\nWe refund you within 14 days.\n'}],
      expect: `
        # Customer service policy
          ~~~~~~~~~~~~~~~~~~~~~~~ A reader can’t tell this document from a.md: both are called “Customer service policy”.
      `,
    },
    {
      name: 'a translation that promises something else, and leaves something out',
      filePath: 'charter.it.md',
      language: 'it',
      text: carta(
        'Rispondiamo alle telefonate entro 30 secondi.',
        'Rispondiamo alle email entro 2 giorni.',
        'Confermiamo la ricezione dei reclami entro 3 giorni lavorativi.',
        'Rimborsiamo entro 14 giorni.',
      ),
      others: [
        {
          filePath: 'charter.md',
          text: english.replace('- We answer letters within 10 days.\n', ''),
          language: 'en',
        },
      ],
      expect: `
        - Rispondiamo alle telefonate entro 30 secondi.
                                            ~~~~~~~~~~ Readers of two languages are promised different things: “30 secondi” here, and “20 seconds” in charter.md.
        - Rimborsiamo entro 14 giorni.
                            ~~~~~~~~~ Readers of charter.md are not promised this: “14 giorni” stands nowhere near this place of the translation.
      `,
    },
    {
      name: 'what the translation leaves out stands in the original',
      filePath: 'en/charter.md',
      text: english,
      others: [
        {
          filePath: 'sv/charter.md',
          language: 'sv',
          text: '# Servicegarantier\n\n- Vi svarar i telefon inom 20 sekunder.\n- Vi svarar på e-post inom 2 dagar.\n- Vi bekräftar klagomål inom 3 arbetsdagar.\n',
        },
      ],
      expect: `
        - We answer letters within 10 days.
                                   ~~~~~~~ Readers of ../sv/charter.md are not promised this: “10 days” stands nowhere near this place of the translation.
      `,
    },
    {
      name: 'front matter says what it translates',
      filePath: 'xarths.md',
      language: 'el',
      frontMatter: 'translationOf: charter.md',
      text: '# Χάρτης υποχρεώσεων\n\n- Απαντάμε στα τηλεφωνήματα εντός 20 δευτερολέπτων.\n- Απαντάμε στα email εντός 5 ημερών.\n- Απαντάμε στις επιστολές εντός 10 ημερών.\n',
      others: [{filePath: 'charter.md', text: english.replace(/- We ack.*\n/, ''), language: 'en'}],
      expect: `
        - Απαντάμε στα email εντός 5 ημερών.
                                   ~~~~~~~~ Readers of two languages are promised different things: “5 ημερών” here, and “2 days” in charter.md.
      `,
    },
  ],
})
