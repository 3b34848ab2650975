import {ruleTester} from '@policy-lint/rule-tester'
import rule from './realistic-standards.ts'

const standards = (...lines: string[]) => `# Customer charter\n\n## Our standards\n\n${lines.join('\n')}\n`

ruleTester(rule, {
  valid: [
    '',
    'We answer 9 out of 10 calls in under a minute.',
    'We answer at least 95% of all calls within 30 seconds.',
    'We answer letters within 10 working days.',
    // What somebody does is in their own hands.
    standards(
      '- We always tell you our name.',
      '- We never sell your data.',
      '- We treat everyone with courtesy.',
    ),
    standards('- Our staff are always polite.', '- Assistance dogs travel free of charge, always.'),
    // Whom it is for, what the law asks, and what the organisation believes.
    '# Charter\n\n## Scope\n\nThis charter covers all calls and letters that we answer within 3 days.\n',
    '# Charter\n\n## Equal treatment\n\nNobody waits longer than 10 minutes because of who they are.\n',
    '# Charter\n\n## Our mission\n\nWe resolve all problems.\n',
    // Opening hours, how often, and money.
    standards('We answer all calls from 9am to 5pm, Monday to Friday.'),
    standards('You get 100% of the price back, £20 at most.'),
    // What happens otherwise is said.
    standards('We answer all letters within 5 days; if we need longer, we tell you by when.'),
    standards('For all other issues: within five business days.'),
    standards('Every complaint is registered on the same day.'),
    // An aim is missed now and then.
    standards('We aim to answer all calls within 20 seconds.'),
    // A guarantee of a share, with a remedy beside it or in a section of its own.
    'We guarantee 99.9% uptime every month.',
    standards('We guarantee delivery within 3 days. If we are late, we pay you £20.'),
    '# Charter\n\n## Our standards\n\nWe guarantee an answer within 3 days.\n\n## Compensation\n\nIf we miss a standard, we pay you £10.\n',
    // Spoken about, refused, past, somebody else's.
    'Do not promise that “all calls are answered within 3 rings”.',
    'We cannot guarantee an answer within 3 days.',
    '> We answer all calls within 3 rings.',
    'Last year we answered all calls within 20 seconds.',
    {text: standards('We answer all calls within 20 seconds.'), options: {allow: ['all calls']}},
    {text: standards('We answer all calls within 20 seconds.'), options: {ignoreSections: ['standards']}},
    {text: standards('We guarantee an answer within 3 days.'), options: {guarantees: false}},
    {text: standards('We answer all calls within 20 seconds.'), language: null},
    {text: 'Vi besvarar 90 procent av alla samtal inom 3 minuter.', language: 'sv'},
    {text: 'Alle zwei Stunden hören wir den Anrufbeantworter ab.', language: 'de'},
    {text: 'Rispondiamo al 90 % delle chiamate entro 30 secondi.', language: 'it'},
    {
      text: standards(
        `We answer ${'all calls always '.repeat(300)}within 3 days.`.replace(/always (?=within)/, ''),
      ),
      options: {allow: ['all calls', 'always']},
    },
  ],
  invalid: [
    {
      text: standards(
        '- All calls are answered within 4 rings.',
        '- We reply to every message within a day.',
      ),
      expect: `
        - All calls are answered within 4 rings.
          ~~~~~~~~~ With “All calls”, the first case that goes otherwise breaks the promise, and a reader believes the others less.
        - We reply to every message within a day.
                      ~~~~~~~~~~~~~ With “every message”, the first case that goes otherwise breaks the promise, and a reader believes the others less.
      `,
      suggestions: [
        {
          messageId: 'share',
          output: `
          # Customer charter

          ## Our standards

          - At least [number]% of calls are answered within 4 rings.
          - We reply to every message within a day.

        `,
        },
      ],
    },
    {
      text: standards(
        '| Channel | Answered within 2 days |',
        '| --- | --- |',
        '| Letters | 100 % |',
        '| Email | 95 % |',
      ),
      expect: `
        | Letters | 100 % |
                    ~~~~~ With “100 %”, the first case that goes otherwise breaks the promise, and a reader believes the others less.
      `,
      suggestions: [
        {
          messageId: 'share',
          output: `
          # Customer charter

          ## Our standards

          | Channel | Answered within 2 days |
          | --- | --- |
          | Letters | at least [number]% |
          | Email | 95 % |

        `,
        },
      ],
    },
    {
      name: 'a result',
      text: standards('We always resolve your problem.'),
      expect: `
        We always resolve your problem.
           ~~~~~~ With “always”, the first case that goes otherwise breaks the promise, and a reader believes the others less.
      `,
    },
    {
      name: 'a goal',
      text: '# Charter\n\n## Goals\n\nOur goal is to answer all questions within 2 days.\n',
      expect: `
        Our goal is to answer all questions within 2 days.
                              ~~~~~~~~~~~~~ With “all questions”, the first case that goes otherwise breaks the promise, and a reader believes the others less.
      `,
      suggestions: [
        {
          messageId: 'share',
          output: `
          # Charter

          ## Goals

          Our goal is to answer at least [number]% of questions within 2 days.

        `,
        },
      ],
    },
    {
      name: 'a guarantee without a remedy',
      text: standards('We guarantee an answer within 3 days.'),
      expect: `
        We guarantee an answer within 3 days.
           ~~~~~~~~~ A reader takes “guarantee” for a right to something when it fails, and finds nothing of the kind here.
      `,
    },
    {
      name: 'every promise',
      text: standards('We always tell the truth.'),
      options: {scope: 'all'},
      expect: `
        We always tell the truth.
           ~~~~~~ With “always”, the first case that goes otherwise breaks the promise, and a reader believes the others less.
      `,
    },
    {
      name: 'sections that are left out by default',
      text: '# Charter\n\n## Our mission\n\nWe answer all questions within 2 days.\n',
      options: {ignoreSections: []},
      expect: `
        We answer all questions within 2 days.
                  ~~~~~~~~~~~~~ With “all questions”, the first case that goes otherwise breaks the promise, and a reader believes the others less.
      `,
      suggestions: [
        {
          messageId: 'share',
          output: `
          # Charter

          ## Our mission

          We answer at least [number]% of questions within 2 days.

        `,
        },
      ],
    },
    {
      text: '## I nostri impegni\n\n- Tutte le chiamate ricevono risposta entro 30 secondi.\n- Il 100% dei reclami riceve risposta entro 10 giorni.\n',
      language: 'it',
      expect: `
        - Tutte le chiamate ricevono risposta entro 30 secondi.
          ~~~~~~~~~~~~~~~~~ With “Tutte le chiamate”, the first case that goes otherwise breaks the promise, and a reader believes the others less.
        - Il 100% dei reclami riceve risposta entro 10 giorni.
             ~~~~ With “100%”, the first case that goes otherwise breaks the promise, and a reader believes the others less.
      `,
      suggestions: [
        {
          messageId: 'share',
          output: `
          ## I nostri impegni

          - Almeno il [numero]% delle chiamate ricevono risposta entro 30 secondi.
          - Il 100% dei reclami riceve risposta entro 10 giorni.

        `,
        },
        {
          messageId: 'share',
          output: `
          ## I nostri impegni

          - Tutte le chiamate ricevono risposta entro 30 secondi.
          - Il [numero]% dei reclami riceve risposta entro 10 giorni.

        `,
        },
      ],
    },
    {
      text: '## Nuestros compromisos\n\n- Contestamos siempre en 24 horas.\n- Atendemos todas las llamadas en menos de un minuto.\n',
      language: 'es',
      expect: `
        - Contestamos siempre en 24 horas.
                      ~~~~~~~ With “siempre”, the first case that goes otherwise breaks the promise, and a reader believes the others less.
        - Atendemos todas las llamadas en menos de un minuto.
                    ~~~~~~~~~~~~~~~~~~ With “todas las llamadas”, the first case that goes otherwise breaks the promise, and a reader believes the others less.
      `,
      suggestions: [
        {
          messageId: 'share',
          output: `
          ## Nuestros compromisos

          - Contestamos siempre en 24 horas.
          - Atendemos al menos el [número] % de las llamadas en menos de un minuto.

        `,
        },
      ],
    },
    {
      text: '## Unsere Zusagen\n\n- Wir beantworten alle Anfragen innerhalb von zwei Tagen.\n- Sie warten nie länger als fünf Minuten.\n',
      language: 'de',
      expect: `
        - Wir beantworten alle Anfragen innerhalb von zwei Tagen.
                          ~~~~ With “alle”, the first case that goes otherwise breaks the promise, and a reader believes the others less.
        - Sie warten nie länger als fünf Minuten.
                     ~~~ With “nie”, the first case that goes otherwise breaks the promise, and a reader believes the others less.
      `,
      suggestions: [
        {
          messageId: 'share',
          output: `
          ## Unsere Zusagen

          - Wir beantworten mindestens [Anzahl] % der Anfragen innerhalb von zwei Tagen.
          - Sie warten nie länger als fünf Minuten.

        `,
        },
      ],
    },
    {
      text: '## Nos engagements\n\n- Nous répondons à toutes les demandes sous dix jours.\n',
      language: 'fr',
      expect: `
        - Nous répondons à toutes les demandes sous dix jours.
                           ~~~~~~~~~~~~~~~~~~~ With “toutes les demandes”, the first case that goes otherwise breaks the promise, and a reader believes the others less.
      `,
      suggestions: [
        {
          messageId: 'share',
          output: `
          ## Nos engagements

          - Nous répondons à au moins [nombre] % des demandes sous dix jours.

        `,
        },
      ],
    },
    {
      text: '## Våra löften\n\n- Vi besvarar alla samtal inom tre minuter.\n',
      language: 'sv',
      expect: `
        - Vi besvarar alla samtal inom tre minuter.
                      ~~~~ With “alla”, the first case that goes otherwise breaks the promise, and a reader believes the others less.
      `,
      suggestions: [
        {
          messageId: 'share',
          output: `
          ## Våra löften

          - Vi besvarar minst [antal] % av alla samtal inom tre minuter.

        `,
        },
      ],
    },
    {
      text: '## Οι δεσμεύσεις μας\n\n- Απαντάμε πάντα μέσα σε 24 ώρες.\n- Το 100% των κλήσεων απαντάται σε ένα λεπτό.\n',
      language: 'el',
      expect: `
        - Απαντάμε πάντα μέσα σε 24 ώρες.
                   ~~~~~ With “πάντα”, the first case that goes otherwise breaks the promise, and a reader believes the others less.
        - Το 100% των κλήσεων απαντάται σε ένα λεπτό.
             ~~~~ With “100%”, the first case that goes otherwise breaks the promise, and a reader believes the others less.
      `,
      suggestions: [
        {
          messageId: 'share',
          output: `
          ## Οι δεσμεύσεις μας

          - Απαντάμε πάντα μέσα σε 24 ώρες.
          - Το [αριθμός]% των κλήσεων απαντάται σε ένα λεπτό.

        `,
        },
      ],
    },
  ],
})
