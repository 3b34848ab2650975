import {ruleTester} from '@policy-lint/rule-tester'
import rule from './complaint-process.ts'

const charter = (...lines: string[]) => `# Customer charter\n\n${lines.join('\n\n')}\n`

ruleTester(rule, {
  valid: [
    '',
    '# Customer charter',
    charter('## Our standards', 'We answer letters within 10 working days.'),
    charter(
      '## Complaints',
      'Write to complaints@harrow.org. We confirm within 2 working days and answer within 10. If you are still not happy, ask the director to look at it again.',
    ),
    {
      name: 'spread over sections',
      text: charter(
        '## Complaints',
        'Call 020 7946 0000 or talk to anyone at the desk.',
        '### What we do',
        'You get a reference number the same day and an answer within three weeks.',
        '## If you disagree',
        'The Ombudsman looks at your case.',
      ),
    },
    {
      name: 'a quick answer needs no word of receipt',
      text: charter(
        '## Complaints',
        'Ask for Wren, she owns the shop. She answers complaints within 3 days. After that, go to the Ombudsman.',
      ),
    },
    {
      name: 'times that are vague, or still open, are other rules’',
      text: charter(
        '## Complaints',
        'Write to us. We confirm your complaint and answer it as soon as possible. Then you can appeal.',
      ),
    },
    charter(
      '## Complaints',
      'Write to us. We confirm your complaint and send our answer within [number] days. Then you can appeal.',
    ),
    {
      name: 'said in another document',
      text: charter('## Complaints', 'See our [complaints procedure](complaints-procedure.md).'),
    },
    {name: 'nothing in it', text: charter('## Complaints', '## Contact', 'Call 020 7946 0000.')},
    {
      name: 'a section on faults',
      text: charter('## When something goes wrong', 'An engineer is with you within two hours of your call.'),
    },
    {
      name: 'advice on complaints to others',
      text: '# How to complain about a pension\n\nYour provider gives you an answer. Write to the Pensions Ombudsman, enquiries@ombudsman.org.\n',
    },
    {
      text: charter('## Complaints', 'Write to us.'),
      options: {parts: []},
    },
    {
      text: charter('## Complaints', 'Write to us. We answer within 8 working days. Then ask for a review.'),
      options: {quickAnswer: 8},
    },
    {text: charter('## Complaints', 'Write to us.'), language: null},
    {
      text: '# Carta dei servizi\n\n## Reclami\n\nScrivete a reclami@acque.it. Confermiamo il reclamo entro 2 giorni lavorativi e rispondiamo entro 20. Se la risposta non vi convince, il direttore riesamina il caso.\n',
      language: 'it',
    },
    `# Charter\n\n${'## Complaints\n\nWrite to us. '.repeat(200)}\n\nWe confirm complaints and answer within 3 weeks; then you can appeal.\n`,
  ],
  invalid: [
    {
      text: charter(
        '## Complaints',
        'Your opinion matters. If you complain, we take it seriously.',
        '## Contact',
        'Call 020 7946 0000.',
      ),
      expect: `
        ## Complaints
           ~~~~~~~~~~ Somebody who wants to complain looks here in vain for: how and where to complain; by when you confirm that a complaint has arrived; by when you answer; who looks at it next.
      `,
      suggestions: [
        {
          messageId: 'insert',
          output: `
          # Customer charter

          ## Complaints

          Your opinion matters. If you complain, we take it seriously.

          Call [phone number], write to [email address] or send a letter to [postal address]. We confirm within [number] working days that we have your complaint, and say who deals with it. We answer in writing within [number] working days. If our answer does not satisfy you, ask [role] to look at your case again. After that you can turn to [name of the ombudsman or scheme].

          ## Contact

          Call 020 7946 0000.

        `,
        },
      ],
    },
    {
      name: 'in front of a part of the section',
      text: charter(
        '## Complaints',
        'Write to complaints@harrow.org.',
        '### How long it takes',
        'We answer complaints within 15 working days.',
      ),
      expect: `
        ## Complaints
           ~~~~~~~~~~ Somebody who wants to complain looks here in vain for: by when you confirm that a complaint has arrived; who looks at it next.
      `,
      suggestions: [
        {
          messageId: 'insert',
          output: `
          # Customer charter

          ## Complaints

          Write to complaints@harrow.org.

          We confirm within [number] working days that we have your complaint, and say who deals with it. If our answer does not satisfy you, ask [role] to look at your case again. After that you can turn to [name of the ombudsman or scheme].

          ### How long it takes

          We answer complaints within 15 working days.

        `,
        },
      ],
    },
    {
      name: 'a document about complaints',
      text: '# Complaints procedure\n\n1. Talk to anyone at the desk, or call 020 7946 0000.\n2. We record your complaint and send you a confirmation within 2 working days.\n3. You can ask for a review.\n',
      expect: `
        # Complaints procedure
          ~~~~~~~~~~~~~~~~~~~~ Somebody who wants to complain looks here in vain for: by when you answer.
      `,
    },
    {
      name: 'a label',
      text: charter('**Complaints:** write to complaints@harrow.org. We answer within 15 working days.'),
      expect: `
        **Complaints:** write to complaints@harrow.org. We answer within 15 working days.
          ~~~~~~~~~~~ Somebody who wants to complain looks here in vain for: by when you confirm that a complaint has arrived; who looks at it next.
      `,
    },
    {
      name: 'more parts',
      text: charter(
        '## Complaints',
        'Write to complaints@harrow.org. We confirm within 2 working days and answer within 10. Then you can appeal.',
      ),
      options: {parts: ['answer', 'learning', 'record']},
      expect: `
        ## Complaints
           ~~~~~~~~~~ Somebody who wants to complain looks here in vain for: what you learn from complaints; how complaints are recorded.
      `,
      suggestions: [
        {
          messageId: 'insert',
          output: `
          # Customer charter

          ## Complaints

          Write to complaints@harrow.org. We confirm within 2 working days and answer within 10. Then you can appeal.

          Every [number] months [role] goes through all complaints and decides what we change. We record every complaint in [name of the system], with the day on which it came.

        `,
        },
      ],
    },
    {
      name: 'quick is what the option says',
      text: charter('## Complaints', 'Write to us. We answer within 3 working days. Then ask for a review.'),
      options: {quickAnswer: 0},
      expect: `
        ## Complaints
           ~~~~~~~~~~ Somebody who wants to complain looks here in vain for: by when you confirm that a complaint has arrived.
      `,
      suggestions: [
        {
          messageId: 'insert',
          output: `
          # Customer charter

          ## Complaints

          Write to us. We answer within 3 working days. Then ask for a review.

          We confirm within [number] working days that we have your complaint, and say who deals with it.

        `,
        },
      ],
    },
    {
      text: '# Carta de servicios\r\n\r\n## Quejas\r\n\r\nEscriba a quejas@aguas.es. Contestamos en 20 días hábiles.\r\n',
      language: 'es',
      expect: `
        ## Quejas
           ~~~~~~ Somebody who wants to complain looks here in vain for: en qué plazo acusan recibo; quién la revisa después.
      `,
      suggestions: [
        {
          messageId: 'insert',
          output:
            '# Carta de servicios\r\n\r\n## Quejas\r\n\r\nEscriba a quejas@aguas.es. Contestamos en 20 días hábiles.\r\n\r\nAcusamos recibo en [número] días hábiles y le decimos quién lleva su caso. Si la respuesta no le convence, puede pedir una revisión a [cargo]. Después puede acudir a [nombre del organismo].\r\n',
        },
      ],
    },
    {
      text: '# Kundencharta\n\n## Beschwerden\n\nSchreiben Sie an beschwerde@werke.de. Wir antworten innerhalb von 15 Arbeitstagen.\n\n## Kontakt\n\nTelefon 030 1234567\n',
      language: 'de',
      expect: `
        ## Beschwerden
           ~~~~~~~~~~~ Somebody who wants to complain looks here in vain for: bis wann Sie den Eingang bestätigen; wer danach prüft.
      `,
      suggestions: [
        {
          messageId: 'insert',
          output: `
          # Kundencharta

          ## Beschwerden

          Schreiben Sie an beschwerde@werke.de. Wir antworten innerhalb von 15 Arbeitstagen.

          Wir bestätigen den Eingang innerhalb von [Anzahl] Arbeitstagen und nennen Ihnen, wer Ihre Beschwerde bearbeitet. Sind Sie mit der Antwort nicht einverstanden, prüft [Funktion] Ihren Fall noch einmal. Danach können Sie sich an [Name der Schlichtungsstelle] wenden.

          ## Kontakt

          Telefon 030 1234567

        `,
        },
      ],
    },
    {
      text: '# Charte client\n\n## Réclamations\n\nNous répondons à votre réclamation sous 15 jours ouvrés.\n',
      language: 'fr',
      expect: `
        ## Réclamations
           ~~~~~~~~~~~~ Somebody who wants to complain looks here in vain for: comment et où réclamer; dans quel délai vous accusez réception; qui la réexamine ensuite.
      `,
      suggestions: [
        {
          messageId: 'insert',
          output: `
          # Charte client

          ## Réclamations

          Nous répondons à votre réclamation sous 15 jours ouvrés.

          Appelez le [numéro de téléphone], écrivez à [adresse e-mail] ou envoyez une lettre à [adresse postale]. Nous accusons réception sous [nombre] jours ouvrés et vous disons qui suit votre réclamation. Si notre réponse ne vous convient pas, demandez à [fonction] de réexaminer votre dossier. Vous pouvez ensuite saisir [nom du médiateur].

        `,
        },
      ],
    },
    {
      text: '# Servicegarantier\n\n## Klagomål\n\nMejla klagomal@energi.se. Du får svar inom 15 arbetsdagar.\n',
      language: 'sv',
      expect: `
        ## Klagomål
           ~~~~~~~~ Somebody who wants to complain looks here in vain for: när ni bekräftar att klagomålet har kommit fram; vem som prövar det sedan.
      `,
      suggestions: [
        {
          messageId: 'insert',
          output: `
          # Servicegarantier

          ## Klagomål

          Mejla klagomal@energi.se. Du får svar inom 15 arbetsdagar.

          Vi bekräftar klagomålet inom [antal] arbetsdagar och talar om vem som har hand om det. Är du inte nöjd med svaret kan du be [roll] pröva ärendet igen. Därefter kan du vända dig till [namn på nämnden].

        `,
        },
      ],
    },
    {
      text: '# Χάρτης πελάτη\n\n## Παράπονα\n\nΓράψτε στο parapona@deya.gr. Απαντάμε στα παράπονα εντός 20 εργάσιμων ημερών.\n',
      language: 'el',
      expect: `
        ## Παράπονα
           ~~~~~~~~ Somebody who wants to complain looks here in vain for: πότε επιβεβαιώνετε τη λήψη; ποιος το επανεξετάζει.
      `,
      suggestions: [
        {
          messageId: 'insert',
          output: `
          # Χάρτης πελάτη

          ## Παράπονα

          Γράψτε στο parapona@deya.gr. Απαντάμε στα παράπονα εντός 20 εργάσιμων ημερών.

          Επιβεβαιώνουμε τη λήψη εντός [αριθμός] εργάσιμων ημερών και σας λέμε ποιος εξετάζει το παράπονο. Αν δεν συμφωνείτε με την απάντηση, ζητήστε επανεξέταση από [θέση]. Μετά μπορείτε να απευθυνθείτε σε [όνομα αρχής].

        `,
        },
      ],
    },
  ],
})
