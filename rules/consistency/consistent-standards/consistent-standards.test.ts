import {ruleTester} from '@policy-lint/rule-tester'
import rule from './consistent-standards.ts'

const two = (first: string, second: string) =>
  `# Customer charter\n\n## Our standards\n\n${first}\n\n## Contact us\n\n${second}\n`

ruleTester(rule, {
  valid: [
    two('We answer calls within 20 seconds.', 'Calls are answered within 20 seconds.'),
    two('We reply to emails within 24 hours.', 'We answer emails within 1 day.'),
    two('We reply to emails within 24 hours.', 'We answer emails within 1 working day.'),
    two('We reply to emails within 5 to 7 days.', 'We answer emails within 3 days.'),
    // Other channels, other activities, first and full replies.
    two('We answer calls within 20 seconds.', 'We answer emails within 2 days.'),
    two('We acknowledge emails within 1 day.', 'We answer emails within 5 days.'),
    two('You get a first reply to your email within 1 day.', 'We reply to your email within 5 days.'),
    two('We reply to letters within 5 days.', 'You get a full reply to your letter within 15 days.'),
    // Other cases, other people, other matters.
    two('We answer urgent calls within 20 seconds.', 'We answer calls within 2 minutes.'),
    two('At night we answer calls within 2 minutes.', 'We answer calls within 20 seconds.'),
    two('We answer business customers’ emails within 1 day.', 'We answer emails within 3 days.'),
    two(
      'If you write to the planning team we answer emails within 9 days.',
      'We answer emails within 3 days.',
    ),
    two('Level 1: we answer emails within 9 days.', 'Level 2: we answer emails within 3 days.'),
    two('We reply to letters within 5 days.', 'The ombudsman replies to letters within 8 weeks.'),
    two('We answer 90% of calls within 20 seconds.', 'We answer calls within 2 minutes.'),
    two('We aim to answer calls within 20 seconds.', 'We guarantee to answer calls within a minute.'),
    two('We usually answer emails within 1 day.', 'We answer emails within 3 days.'),
    two('We reply within 5 days.', 'We reply within 10 days.'),
    two('We answer calls within 20 seconds.', 'We no longer answer calls within 30 seconds.'),
    two('We answer calls within 20 seconds.', '> We answer calls within 30 seconds.'),
    '# Charter\n\n## Gold\n\n### Phone\n\nWe answer calls within 20 seconds.\n\n## Silver\n\n### Phone\n\nWe answer calls within 60 seconds.\n',
    '# Charter\n\n## Complaints\n\nWe reply to letters within 20 days.\n\n## Letters\n\nWe reply to letters within 5 days.\n',
    '# Charter\n\n## Our standards\n\nWe answer calls within 20 seconds.\n\n## Changelog\n\nWe answer calls within 30 seconds.\n',
    '# Charter\n\nFor members:\n\n- we answer calls within 20 seconds\n\nFor guests:\n\n- we answer calls within 60 seconds\n',
    {
      text: two('We answer calls within 20 seconds.', 'We answer calls within 30 seconds.'),
      options: {ignoreActivities: ['answer']},
    },
    '',
    '# Charter\n\n## Standards\n',
    {text: two('Odpovíme do 5 dnů.', 'Odpovíme do 9 dnů.'), language: null},
    {
      text: two('Rispondiamo alle email entro 2 giorni.', 'Rispondiamo alle lettere entro 10 giorni.'),
      language: 'it',
    },
  ],
  invalid: [
    {
      text: two('We answer calls within 20 seconds.', 'Telephone calls are answered within 30 seconds.'),
      expect: `
        Telephone calls are answered within 30 seconds.
                                            ~~~~~~~~~~ A reader finds two limits for the same thing: “30 seconds” here, and “20 seconds” in line 5.
      `,
    },
    {
      name: 'each further limit, compared with the first',
      text: two(
        '- We reply to emails within 24 hours.\n- We reply to **emails** within two days.',
        'Emails: we reply within 3 days.',
      ),
      expect: `
        - We reply to **emails** within two days.
                                        ~~~~~~~~ A reader finds two limits for the same thing: “two days” here, and “24 hours” in line 5.
        Emails: we reply within 3 days.
                                ~~~~~~ A reader finds two limits for the same thing: “3 days” here, and “24 hours” in line 5.
      `,
    },
    {
      name: 'a complaint, whatever section speaks of it',
      text: '# Charter\n\n## Our standards\n\nWe acknowledge complaints within 2 working days.\n\n## Complaints\n\nWe acknowledge your complaint within 5 working days.\n',
      expect: `
        We acknowledge your complaint within 5 working days.
                                             ~~~~~~~~~~~~~~ A reader finds two limits for the same thing: “5 working days” here, and “2 working days” in line 5.
      `,
    },
    {
      text: two('We refund you within 14 days.', 'You will be refunded within 30 days.'),
      expect: `
        You will be refunded within 30 days.
                                    ~~~~~~~ A reader finds two limits for the same thing: “30 days” here, and “14 days” in line 5.
      `,
    },
    {
      text: two(
        'We answer 90% of calls within 20 seconds.',
        'We answer 8 out of 10 calls within 20 seconds.',
      ),
      expect: `
        We answer 8 out of 10 calls within 20 seconds.
                                           ~~~~~~~~~~ A reader finds two shares for the same thing: 80 % here, and 90 % in line 5.
      `,
    },
    ...[
      ['it', 'Rispondiamo alle lettere entro 10 giorni.', 'Alle lettere rispondiamo entro ', '30 giorni'],
      ['es', 'Contestamos las cartas en 10 días.', 'Respondemos a las cartas en un plazo de ', '30 días'],
      ['el', 'Απαντάμε στις επιστολές εντός 10 ημερών.', 'Απαντάμε σε κάθε επιστολή εντός ', '30 ημερών'],
      ['sv', 'Vi besvarar brev inom 10 dagar.', 'Vi svarar på brev inom ', '30 dagar'],
      [
        'de',
        'Wir beantworten Briefe innerhalb von 10 Tagen.',
        'Briefe beantworten wir innerhalb von ',
        '30 Tagen',
      ],
      ['fr', 'Nous répondons aux courriers sous 10 jours.', 'Nous répondons à vos courriers en ', '30 jours'],
    ].map(([language = '', first = '', second = '', limit = '']) => ({
      text: `${first}\n\n${second}${limit}.\n`,
      language,
      expect: [
        `${second}${limit}.`,
        `${' '.repeat(second.length)}${'~'.repeat(limit.length)} A reader finds two limits for the same thing: “${limit}” here, and “${limit.replace('30', '10')}” in line 1.`,
      ].join('\n'),
    })),
  ],
})
