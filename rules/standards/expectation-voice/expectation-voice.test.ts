import {ruleTester} from '@policy-lint/rule-tester'
import rule from './expectation-voice.ts'

const standards = (...lines: string[]) => `# Customer charter\n\n## Our standards\n\n${lines.join('\n')}\n`

ruleTester(rule, {
  valid: [
    '',
    standards('- We answer letters within 10 working days.', '- You can expect courtesy and respect.'),
    standards('You can expect:', '', '- courtesy', '- respect', '- honest advice'),
    standards('We will be:', '', '- polite', '- helpful'),
    standards('- We are polite and friendly.'),
    {name: 'explained', text: standards('- **Courtesy**: we tell you our name and listen to you.')},
    {name: 'explained below', text: standards('- Courtesy', '', '  We tell you our name.')},
    {name: 'a service, and no virtue', text: standards('- Customer service', '- Advice and information')},
    {name: 'more than a name', text: standards('- Prompt replies within 10 working days')},
    {name: 'a heading', text: '# Charter\n\n## Our standards\n\n### Courtesy\n\nWe tell you our name.\n'},
    {name: 'values are no standards', text: '# Charter\n\n## Our values\n\n- Courtesy\n- Respect\n'},
    {name: 'a mission wishes', text: '# Charter\n\n## Our mission\n\nWe hope to make you smile.\n'},
    {
      name: 'the first sentence may say why',
      text: standards(
        'We want to be there for you.',
        '',
        '- We answer calls within 30 seconds.',
        '- We reply to emails within a day.',
      ),
    },
    standards(
      '- We answer calls within 30 seconds.',
      '- We want to hear from you.',
      '- We reply within 2 days.',
    ),
    standards('- Tell us what we want to know, and we reply within 2 days.'),
    standards('- We aim to answer calls within 30 seconds.'),
    standards('> - Courtesy', '> - Respect'),
    standards('- Calls will be answered within 30 seconds.', '- Letters: five working days.'),
    {
      text: standards('- Courtesy', '- We hope to answer within two days.'),
      options: {allow: ['courtesy', 'we hope']},
    },
    {text: standards('- Courtesy'), options: {forms: []}},
    {text: standards('- Calls are answered by our team within 30 seconds.'), options: {forms: ['passives']}},
    {
      text: standards('We will reply:', '', '- to letters: within five working days'),
      options: {forms: ['fragments']},
    },
    {text: standards('- Courtesy'), language: null},
    {text: '## I nostri impegni\n\n- Siamo cortesi.\n- Rispondiamo entro 3 giorni.\n', language: 'it'},
    {
      text: '## Unsere Zusagen\n\n- Wir möchten gern wissen, was Sie denken.\n- Wir antworten innerhalb von 2 Tagen.\n',
      language: 'de',
    },
    {text: '## Våra löften\n\n- Vi är vänliga.\n- Vi svarar inom 3 dagar.\n', language: 'sv'},
    standards(...Array.from({length: 300}, () => '- [x] **Courtesy** ![](a.png) 1')),
  ],
  invalid: [
    {
      text: standards('- Courtesy', '- Respect for all our customers.', '- Honest and fair treatment'),
      expect: `
        - Courtesy
          ~~~~~~~~ “Courtesy” names a virtue, and a reader can’t tell what will happen.
        - Respect for all our customers.
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ “Respect for all our customers.” names a virtue, and a reader can’t tell what will happen.
        - Honest and fair treatment
          ~~~~~~~~~~~~~~~~~~~~~~~~~ “Honest and fair treatment” names a virtue, and a reader can’t tell what will happen.
      `,
      suggestions: [
        {
          messageId: 'say',
          output: `
          # Customer charter

          ## Our standards

          - You can expect courtesy
          - Respect for all our customers.
          - Honest and fair treatment

        `,
        },
        {
          messageId: 'say',
          output: `
          # Customer charter

          ## Our standards

          - Courtesy
          - You can expect respect for all our customers.
          - Honest and fair treatment

        `,
        },
        {
          messageId: 'say',
          output: `
          # Customer charter

          ## Our standards

          - Courtesy
          - Respect for all our customers.
          - You can expect honest and fair treatment

        `,
        },
      ],
    },
    {
      name: 'with markup',
      text: standards('- **Courtesy** and *respect*'),
      expect: `
        - **Courtesy** and *respect*
            ~~~~~~~~~~~~~~~~~~~~~~~ “Courtesy and respect” names a virtue, and a reader can’t tell what will happen.
      `,
    },
    {
      name: 'wishes among promises',
      text: standards(
        '- We hope to answer letters in good time.',
        '- We believe in honest prices.',
        '- We reply to emails within a day.',
      ),
      expect: `
        - We hope to answer letters in good time.
          ~~~~~~~~~~ Among promises, a reader takes “We hope to” for one, and nothing is promised.
        - We believe in honest prices.
          ~~~~~~~~~~~~~ Among promises, a reader takes “We believe in” for one, and nothing is promised.
      `,
      suggestions: [
        {
          messageId: 'say',
          output: `
          # Customer charter

          ## Our standards

          - We will answer letters in good time.
          - We believe in honest prices.
          - We reply to emails within a day.

        `,
        },
      ],
    },
    {
      name: 'in running text',
      text: standards(
        'We answer letters within 5 days. We want to answer emails on the same day. We reply to forms within a day.',
      ),
      expect: `
        We answer letters within 5 days. We want to answer emails on the same day. We reply to forms within a day.
                                         ~~~~~~~~~~ Among promises, a reader takes “We want to” for one, and nothing is promised.
      `,
      suggestions: [
        {
          messageId: 'say',
          output: `
          # Customer charter

          ## Our standards

          We answer letters within 5 days. We will answer emails on the same day. We reply to forms within a day.

        `,
        },
      ],
    },
    {
      name: 'nobody is said to do it',
      text: standards('- Calls will be answered within 30 seconds.'),
      options: {forms: ['passives']},
      expect: `
        - Calls will be answered within 30 seconds.
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ A reader can’t tell who does this.
      `,
    },
    {
      name: 'no verb',
      text: standards('- Letters: five working days.'),
      options: {forms: ['fragments']},
      expect: `
        - Letters: five working days.
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~ This has a number and no verb, so a reader can’t tell who promises what.
      `,
    },
    {
      text: '## I nostri impegni\n\n- Cortesia e rispetto\n- Speriamo di rispondere a tutte le domande.\n',
      language: 'it',
      expect: `
        - Cortesia e rispetto
          ~~~~~~~~~~~~~~~~~~~ “Cortesia e rispetto” names a virtue, and a reader can’t tell what will happen.
        - Speriamo di rispondere a tutte le domande.
          ~~~~~~~~~~~ Among promises, a reader takes “Speriamo di” for one, and nothing is promised.
      `,
      suggestions: [
        {
          messageId: 'say',
          output: `
          ## I nostri impegni

          - Potete aspettarvi cortesia e rispetto
          - Speriamo di rispondere a tutte le domande.

        `,
        },
        {
          messageId: 'say',
          output: `
          ## I nostri impegni

          - Cortesia e rispetto
          - Ci impegniamo a rispondere a tutte le domande.

        `,
        },
      ],
    },
    {
      text: '## Nuestros compromisos\n\n- Amabilidad\n- Nos gustaría contestar todas las cartas.\n',
      language: 'es',
      expect: `
        - Amabilidad
          ~~~~~~~~~~ “Amabilidad” names a virtue, and a reader can’t tell what will happen.
        - Nos gustaría contestar todas las cartas.
          ~~~~~~~~~~~~ Among promises, a reader takes “Nos gustaría” for one, and nothing is promised.
      `,
      suggestions: [
        {
          messageId: 'say',
          output: `
          ## Nuestros compromisos

          - Puede esperar amabilidad
          - Nos gustaría contestar todas las cartas.

        `,
        },
        {
          messageId: 'say',
          output: `
          ## Nuestros compromisos

          - Amabilidad
          - Nos comprometemos a contestar todas las cartas.

        `,
        },
      ],
    },
    {
      text: '## Unsere Zusagen\n\n- Freundlichkeit\n- Wir möchten jede Frage beantworten.\n',
      language: 'de',
      expect: `
        - Freundlichkeit
          ~~~~~~~~~~~~~~ “Freundlichkeit” names a virtue, and a reader can’t tell what will happen.
        - Wir möchten jede Frage beantworten.
          ~~~~~~~~~~~ Among promises, a reader takes “Wir möchten” for one, and nothing is promised.
      `,
      suggestions: [
        {
          messageId: 'say',
          output: `
          ## Unsere Zusagen

          - Sie können von uns erwarten: Freundlichkeit
          - Wir möchten jede Frage beantworten.

        `,
        },
        {
          messageId: 'say',
          output: `
          ## Unsere Zusagen

          - Freundlichkeit
          - Wir werden jede Frage beantworten.

        `,
        },
      ],
    },
    {
      text: '## Nos engagements\n\n- Courtoisie\n- Nous espérons répondre à chaque lettre.\n',
      language: 'fr',
      expect: `
        - Courtoisie
          ~~~~~~~~~~ “Courtoisie” names a virtue, and a reader can’t tell what will happen.
        - Nous espérons répondre à chaque lettre.
          ~~~~~~~~~~~~~ Among promises, a reader takes “Nous espérons” for one, and nothing is promised.
      `,
      suggestions: [
        {
          messageId: 'say',
          output: `
          ## Nos engagements

          - Vous pouvez attendre de nous : courtoisie
          - Nous espérons répondre à chaque lettre.

        `,
        },
        {
          messageId: 'say',
          output: `
          ## Nos engagements

          - Courtoisie
          - Nous nous engageons à répondre à chaque lettre.

        `,
        },
      ],
    },
    {
      text: '## Våra löften\n\n- Vänligt bemötande\n- Vi vill svara på alla brev.\n',
      language: 'sv',
      expect: `
        - Vänligt bemötande
          ~~~~~~~~~~~~~~~~~ “Vänligt bemötande” names a virtue, and a reader can’t tell what will happen.
        - Vi vill svara på alla brev.
          ~~~~~~~ Among promises, a reader takes “Vi vill” for one, and nothing is promised.
      `,
      suggestions: [
        {
          messageId: 'say',
          output: `
          ## Våra löften

          - Du kan förvänta dig vänligt bemötande
          - Vi vill svara på alla brev.

        `,
        },
        {
          messageId: 'say',
          output: `
          ## Våra löften

          - Vänligt bemötande
          - Vi ska svara på alla brev.

        `,
        },
      ],
    },
    {
      text: '## Οι δεσμεύσεις μας\n\n- Ευγένεια και σεβασμός\n- Θέλουμε να απαντάμε σε κάθε γράμμα.\n',
      language: 'el',
      expect: `
        - Ευγένεια και σεβασμός
          ~~~~~~~~~~~~~~~~~~~~~ “Ευγένεια και σεβασμός” names a virtue, and a reader can’t tell what will happen.
        - Θέλουμε να απαντάμε σε κάθε γράμμα.
          ~~~~~~~~~~ Among promises, a reader takes “Θέλουμε να” for one, and nothing is promised.
      `,
      suggestions: [
        {
          messageId: 'say',
          output: `
          ## Οι δεσμεύσεις μας

          - Μπορείτε να περιμένετε από εμάς: ευγένεια και σεβασμός
          - Θέλουμε να απαντάμε σε κάθε γράμμα.

        `,
        },
        {
          messageId: 'say',
          output: `
          ## Οι δεσμεύσεις μας

          - Ευγένεια και σεβασμός
          - Δεσμευόμαστε να απαντάμε σε κάθε γράμμα.

        `,
        },
      ],
    },
  ],
})
