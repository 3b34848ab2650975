import {ruleTester} from '@policy-lint/rule-tester'
import rule from './measurable-standards.ts'

const standards = (...lines: string[]) => `# Customer charter\n\n## Our standards\n\n${lines.join('\n')}\n`

ruleTester(rule, {
  valid: [
    'We answer letters within 10 working days.',
    'We answer 9 out of 10 calls in under a minute.',
    'Our lines are open Monday to Friday, 8am to 6pm.',
    // A hedge beside a number: measurable all the same.
    'We usually reply within 72 hours.',
    'We do our best to answer within a fortnight.',
    // How people are spoken to, and what stands in a procedure.
    standards(
      'We will:',
      '',
      '- Be helpful, polite and fair',
      '- Explain things clearly and avoid jargon',
      '- Listen to you',
    ),
    standards('We treat every complaint with respect.'),
    standards('We will give you excellent, world-class service.'),
    '# Complaints procedure\n\n## What we do\n\n1. We log your complaint.\n2. We pass it to a manager.\n',
    // Nobody promises anything.
    'You must send the form back as soon as possible.',
    'Please let us know promptly.',
    'Last year we answered letters quickly.',
    'We cannot promise to answer quickly.',
    '> We answer letters as soon as possible.',
    'Do not write “as soon as possible”.',
    '# Charter\n\n## Our mission\n\nWe answer every customer promptly.\n',
    // A number that is still to be filled in is another rule's.
    standards(
      '- All calls will be answered within [X] rings.',
      '- We reply to letters within [number] working days.',
    ),
    // Words of amount that describe a thing and not the service.
    'When you report an outage, we will classify it as critical, substantial or small.',
    '| Class | Example | Response time |\n| --- | --- | --- |\n| P1 | A substantial outage | 30 minutes |\n',
    {text: 'We answer letters as soon as possible.', options: {ignoreSections: []}, language: null},
    {text: 'Rispondiamo ai reclami entro 30 giorni.', language: 'it'},
    {text: '## I nostri impegni\n\n- Siamo cortesi e disponibili.\n', language: 'it'},
    {text: 'Απαντάμε στα email εντός 24 ωρών.', language: 'el'},
    {text: 'Vi svarar i telefon inom tre minuter.', language: 'sv'},
    {text: 'Contestamos las quejas en un plazo máximo de 15 días hábiles.', language: 'es'},
  ],
  invalid: [
    {
      text: 'We answer letters as soon as possible.',
      expect: `
        We answer letters as soon as possible.
                          ~~~~~~~~~~~~~~~~~~~ This promise has no number, so nobody can tell whether it was kept.
      `,
      suggestions: [
        {messageId: 'setLimit', output: 'We answer letters within [number] working days of receiving it.'},
      ],
    },
    {
      name: 'the words of a complaint',
      text: '# Complaints\n\nWe will look into your complaint promptly and in confidence.\n',
      expect: `
        We will look into your complaint promptly and in confidence.
                                         ~~~~~~~~ This promise has no number, so nobody can tell whether it was kept.
      `,
    },
    {
      name: 'items under a lead-in',
      text: standards(
        'We will:',
        '',
        '- answer your call quickly',
        '- update you regularly',
        '- **respond** to your letter *without delay*',
      ),
      expect: `
        - answer your call quickly
                           ~~~~~~~ This promise has no number, so nobody can tell whether it was kept.
        - update you regularly
                     ~~~~~~~~~ This promise has no number, so nobody can tell whether it was kept.
        - **respond** to your letter *without delay*
                                      ~~~~~~~~~~~~~ This promise has no number, so nobody can tell whether it was kept.
      `,
      suggestions: [
        {
          messageId: 'setLimit',
          output: `
          # Customer charter

          ## Our standards

          We will:

          - answer your call quickly
          - update you regularly
          - **respond** to your letter *within [number] working days of receiving it*

        `,
        },
      ],
    },
    {
      name: 'a table',
      text: '# Charter\n\n## Response times\n\n| Channel | Response time |\n| --- | --- |\n| Phone | 30 seconds |\n| Letters | as soon as possible |\n',
      expect: `
        | Letters | as soon as possible |
                    ~~~~~~~~~~~~~~~~~~~ This promise has no number, so nobody can tell whether it was kept.
      `,
      suggestions: [
        {
          messageId: 'setLimit',
          output: `
          # Charter

          ## Response times

          | Channel | Response time |
          | --- | --- |
          | Phone | 30 seconds |
          | Letters | within [number] working days of receiving it |

        `,
        },
      ],
    },
    {
      name: 'effort',
      text: 'We will do everything we can to resolve your problem.',
      expect: `
        We will do everything we can to resolve your problem.
                ~~~~~~~~~~~~~~~~~~~~ This promise has no number, so nobody can tell whether it was kept.
      `,
    },
    {
      name: 'amount',
      text: standards('Waiting times are kept to a minimum.'),
      expect: `
        Waiting times are kept to a minimum.
                          ~~~~~~~~~~~~~~~~~ This promise has no number, so nobody can tell whether it was kept.
      `,
    },
    {
      name: 'a service that takes time, without any',
      text: standards('We acknowledge complaints in writing.', '', 'Your emails are answered by a person.'),
      expect: `
        We acknowledge complaints in writing.
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ This promise doesn’t say by when, so nobody can tell whether it was kept in time.
        Your emails are answered by a person.
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ This promise doesn’t say by when, so nobody can tell whether it was kept in time.
      `,
    },
    {
      name: 'over two lines',
      text: 'We will answer your letter as soon\nas possible after we get it.',
      expect: `
        We will answer your letter as soon
                                   ~~~~~~~ This promise has no number, so nobody can tell whether it was kept.
        as possible after we get it.
        ~~~~~~~~~~~
      `,
    },
    {
      name: 'every promise among the standards',
      text: standards('- We are polite and helpful.', '- We will treat you with respect.'),
      options: {scope: 'standards'},
      expect: `
        - We will treat you with respect.
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ This promise has nothing to count, so two readers can disagree whether it was kept.
      `,
    },
    {
      name: 'every promise',
      text: 'We will treat you with respect. We will call you within 2 days.',
      options: {scope: 'all'},
      expect: `
        We will treat you with respect. We will call you within 2 days.
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ This promise has nothing to count, so two readers can disagree whether it was kept.
      `,
    },
    {
      name: 'sections that are left out by default',
      text: '# Charter\n\n## Privacy\n\nWe will answer your request promptly.\n',
      options: {ignoreSections: []},
      expect: `
        We will answer your request promptly.
                                    ~~~~~~~~ This promise has no number, so nobody can tell whether it was kept.
      `,
      suggestions: [
        {
          messageId: 'setLimit',
          output: `
          # Charter

          ## Privacy

          We will answer your request within [number] working days of receiving it.

        `,
        },
      ],
    },
    {
      text: 'Απαντάμε στις επιστολές σας το συντομότερο δυνατό.',
      language: 'el',
      expect: `
        Απαντάμε στις επιστολές σας το συντομότερο δυνατό.
                                    ~~~~~~~~~~~~~~~~~~~~~ This promise has no number, so nobody can tell whether it was kept.
      `,
      suggestions: [
        {messageId: 'setLimit', output: 'Απαντάμε στις επιστολές σας εντός [αριθμός] εργάσιμων ημερών.'},
      ],
    },
    {
      text: 'Rispondiamo ai reclami nel più breve tempo possibile.',
      language: 'it',
      expect: `
        Rispondiamo ai reclami nel più breve tempo possibile.
                               ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ This promise has no number, so nobody can tell whether it was kept.
      `,
      suggestions: [
        {
          messageId: 'setLimit',
          output: 'Rispondiamo ai reclami entro [numero] giorni lavorativi dal ricevimento.',
        },
      ],
    },
    {
      text: '## I nostri impegni\n\n- Rispondiamo alle lettere per iscritto.\n',
      language: 'it',
      expect: `
        - Rispondiamo alle lettere per iscritto.
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ This promise doesn’t say by when, so nobody can tell whether it was kept in time.
      `,
    },
    {
      text: 'Contestamos sus quejas a la mayor brevedad posible.',
      language: 'es',
      expect: `
        Contestamos sus quejas a la mayor brevedad posible.
                               ~~~~~~~~~~~~~~~~~~~~~~~~~~~ This promise has no number, so nobody can tell whether it was kept.
      `,
      suggestions: [
        {
          messageId: 'setLimit',
          output: 'Contestamos sus quejas en un plazo máximo de [número] días hábiles desde su recepción.',
        },
      ],
    },
    {
      text: '## Οι δεσμεύσεις μας\n\n- Απαντάμε γραπτά στα παράπονα.\n- Είμαστε ευγενικοί.\n',
      language: 'el',
      expect: `
        - Απαντάμε γραπτά στα παράπονα.
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ This promise doesn’t say by when, so nobody can tell whether it was kept in time.
      `,
    },
    {
      text: 'Vi svarar på brev så snart som möjligt.',
      language: 'sv',
      expect: `
        Vi svarar på brev så snart som möjligt.
                          ~~~~~~~~~~~~~~~~~~~~ This promise has no number, so nobody can tell whether it was kept.
      `,
      suggestions: [
        {
          messageId: 'setLimit',
          output: 'Vi svarar på brev inom [antal] arbetsdagar från det att vi fått ärendet.',
        },
      ],
    },
  ],
})
