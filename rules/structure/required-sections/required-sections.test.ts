import {ruleTester} from '@policy-lint/rule-tester'
import rule from './required-sections.ts'

const charter = `# Customer charter

## Our standards

We answer 95% of calls within 30 seconds.

## Complaints

We answer complaints within 10 working days.

## Contact us

Call us on 0800 123 4567.
`

ruleTester(rule, {
  valid: [
    // Under a name of one's own nothing is usual.
    {text: '# Customer charter\n', instance: 'house'},
    {
      text: '# Lending rules\n\n## What it costs, and fees\n',
      instance: 'fees',
      options: {sections: {'*': [{heading: ['Charge*', '(all) fees']}]}},
    },
    {
      text: '# Uitleenbeleid\n\n## Kosten en boetes\n',
      language: null,
      instance: 'fees',
      options: {sections: {'*': ['contact', {heading: 'boete*'}]}},
    },
    {text: charter},
    // Labels are sections too.
    {
      text: '# Customer charter\n\n**Our standards:** we answer calls within 30 seconds.\n\n**Complaints:** tell us within a month.\n\n**Contact:** 0800 123 4567\n',
    },
    // What the text says needs no heading.
    {
      text: '# Customer charter\n\nWe answer calls within 30 seconds. If you have a complaint, write to help@library.example.org.\n',
    },
    {
      text: '# Customer charter\n\n| Service | Answer |\n| --- | --- |\n| Letters | within 5 working days |\n\n## How to complain\n\nAsk for the manager, or [contact us](/contact).\n',
    },
    // Documents of other kinds differ too much.
    {text: '# Refund policy\n\nYou can have your money back.\n'},
    {text: '# Service level agreement\n\nUptime is 99.9%.\n'},
    // Nobody said that this is a charter.
    {
      text: '# How we work\n\nWe promise to answer your letters. You can expect an answer within 5 working days.\n',
    },
    {text: '# Reader\n\nNothing here.\n', kind: 'policy', options: {sections: {charter: ['review']}}},
    {
      text: '# Policy\n\n## 4. Fees and charges\n\nNone.\n',
      kind: 'policy',
      options: {sections: {policy: [{heading: 'Fees'}]}},
    },
    {
      text: '# Policy\n\n## TARIFE & CHARGES\n\nNone.\n',
      kind: 'policy',
      options: {sections: {policy: [{heading: 'Fees|Charges'}]}},
    },
    {
      text: '# Política\n\n## TARIFA BASICA\n\nNinguna.\n',
      kind: 'policy',
      language: 'es',
      options: {sections: {policy: [{heading: ['Tarifa básica']}]}},
    },
    {
      text: '# Policy\n\nFree.\n',
      kind: 'policy',
      options: {sections: {policy: [{role: 'training', optional: true}]}},
    },
    {
      text: '---\nowner: Front desk\nlast_reviewed_on: 2026-05-01\n---\n\n# Policy\n\nFree.\n',
      kind: 'policy',
      options: {sections: {policy: ['owner', 'review']}},
    },
    {text: '# Customer charter\n\nAnything.\n', options: {sections: {charter: []}}},
    // The title says what the whole document is about.
    {
      text: '# Complaints policy\n\nWrite to help@library.example.org.\n',
      options: {sections: {policy: ['complaints', 'contact']}},
    },
    {
      text: '# Loans\n\nFour weeks.\n\n# Charges\n\nNone.\n',
      kind: 'policy',
      options: {sections: {policy: [{heading: 'charges'}]}},
    },
    {
      text: '# Carta de servicios\n\n## Compromisos de calidad\n\nContestamos las cartas en 5 días hábiles.\n\n## Quejas y sugerencias\n\nPuede presentar su queja en el registro.\n\n## Contacto\n\nTeléfono: 970 457 825\n',
      language: 'es',
    },
    // No words for the language, no judgement.
    {text: '# Charta\n\nOdpovíme.\n', kind: 'charter', language: 'cs'},
    // What is recommended is met like what is required; requirements of any kind hold for each.
    {
      text: charter,
      options: {
        sections: {charter: [{role: 'complaints', severity: 'warn', because: '§ 4'}], '*': ['contact']},
      },
    },
    // Only a section about nothing else is unwanted.
    {
      text: `${charter}\n## Training and enforcement\n\nYearly.\n\n## Your rights and our guidelines\n\nNone.\n`,
      options: {sections: {charter: [{oneOf: ['guidelines', 'staff-expectations'], unwanted: true}]}},
    },
    // Nobody said what kind of document this is.
    {
      text: '# Notes\n\n## Guidelines\n\nNone.\n',
      options: {sections: {policy: [{role: 'guidelines', unwanted: true}]}},
    },
  ],
  invalid: [
    {
      text: '# Uitleenbeleid\n\n## Lenen\n',
      language: null,
      instance: 'fees',
      options: {sections: {'*': [{heading: 'boete*', name: 'Boetes'}]}},
      expect: `
        (document) A reader who looks for “Boetes” finds no section on it. Found: –. Missing: Boetes.
      `,
    },
    {
      text: `
        # Customer charter

        ## Our standards

        We answer 95% of calls within 30 seconds.

        ## What we expect of our staff

        - Answer within 30 seconds.
      `,
      options: {sections: {charter: ['standards', {role: 'staff-expectations', unwanted: true}]}},
      expect: `
        ## What we expect of our staff
           ~~~~~~~~~~~~~~~~~~~~~~~~~~~ A reader of this kind of document does not expect “What we expect of our staff” here.
      `,
    },
    {
      text: `
        # Politik för kundservice

        ## Omfattning

        Policyn gäller all personal.
      `,
      language: 'sv',
      kind: 'policy',
      options: {
        sections: {
          policy: ['scope', {heading: 'A'}, {heading: 'B'}],
          '*': [{heading: 'B', because: '§ 2'}, {heading: 'C', severity: 'warn'}, {heading: 'D'}],
        },
      },
      expect: `
        (document) A reader who looks for “A” finds no section on it.
        (document) A reader who looks for “B” finds no section on it.
        (document) A reader who looks for “C” finds no section on it.
        (document) A reader who looks for “D” finds no section on it.
      `,
    },
    {
      text: `
        # Customer charter

        ## Our standards

        We answer 95% of calls within 30 seconds.

        ## Contact us

        Call us on 0800 123 4567.
      `,
      expect: `
        (document) A reader who looks for “Complaints” finds no section on it. Found: Our standards, Contact us. Missing: Complaints.
      `,
      suggestions: [
        {
          messageId: 'insert',
          output: `
            # Customer charter

            ## Our standards

            We answer 95% of calls within 30 seconds.

            ## Complaints

            Write to [email address], call [phone number], or send a letter to [postal address].

            We confirm within [number] working days and answer within [number] working days. If we need longer, we tell you why and give you a new date.

            ## Contact us

            Call us on 0800 123 4567.
          `,
        },
      ],
    },
    {
      text: `
        ---
        kind: charter
        ---

        # Library

        We are here for you.
      `,
      expect: `
        (document) A reader who looks for “Complaints” finds no section on it. Found: –. Missing: Our service standards, Complaints, Contact.
        (document) A reader who looks for “Contact” finds no section on it. Found: –. Missing: Our service standards, Complaints, Contact.
        (document) A reader who looks for “Our service standards” finds no section on it. Found: –. Missing: Our service standards, Complaints, Contact.
      `,
      suggestions: [
        {
          messageId: 'insert',
          output: `
            ---
            kind: charter
            ---

            # Library

            We are here for you.

            ## Complaints

            Write to [email address], call [phone number], or send a letter to [postal address].

            We confirm within [number] working days and answer within [number] working days. If we need longer, we tell you why and give you a new date.
          `,
        },
        {
          messageId: 'insert',
          output: `
            ---
            kind: charter
            ---

            # Library

            We are here for you.

            ## Contact

            [Organisation name]

            - Phone: [phone number]
            - Email: [email address]
            - Address: [postal address]
          `,
        },
        {
          messageId: 'insert',
          output: `
            ---
            kind: charter
            ---

            # Library

            We are here for you.

            ## Our service standards

            - Phone: we answer [number]% of calls within [number] seconds.
            - Email: we reply within [number] working days.
            - Letters: we reply within [number] working days of receiving them.
            - In person: we greet you within [number] minutes of your arrival.
          `,
        },
      ],
    },
    {
      text: '# Customer charter\r\n\r\n## Complaints\r\n\r\nTell us.\r\n\r\n## Contact us\r\n\r\nCall us on 0800 123 4567.\r\n',
      expect: `
        (document) A reader who looks for “Our service standards” finds no section on it. Found: Complaints, Contact us. Missing: Our service standards.
      `,
      suggestions: [
        {
          messageId: 'insert',
          output:
            '# Customer charter\r\n\r\n## Complaints\r\n\r\nTell us.\r\n\r\n## Contact us\r\n\r\nCall us on 0800 123 4567.\r\n\r\n## Our service standards\r\n\r\n- Phone: we answer [number]% of calls within [number] seconds.\r\n- Email: we reply within [number] working days.\r\n- Letters: we reply within [number] working days of receiving them.\r\n- In person: we greet you within [number] minutes of your arrival.\r\n',
        },
      ],
    },
    {
      text: '# Policy\n\n### Loans\n\nFour weeks.\n### Review\n\nYearly.',
      kind: 'policy',
      options: {sections: {policy: ['complaints', {role: 'review'}]}},
      expect: `
        (document) A reader who looks for “Complaints” finds no section on it. Found: Review. Missing: Complaints.
      `,
      suggestions: [
        {
          messageId: 'insert',
          output:
            '# Policy\n\n### Loans\n\nFour weeks.\n### Review\n\nYearly.\n\n### Complaints\n\nWrite to [email address], call [phone number], or send a letter to [postal address].\n\nWe confirm within [number] working days and answer within [number] working days. If we need longer, we tell you why and give you a new date.',
        },
      ],
    },
    {
      text: `
        # Policy

        ## Fee reductions

        None.
      `,
      kind: 'policy',
      options: {
        sections: {policy: [{heading: ['Fees', 'Charges'], name: 'Fees and charges'}, {heading: '.*'}]},
      },
      expect: `
        (document) A reader who looks for “.*” finds no section on it. Found: –. Missing: Fees and charges, .*.
        (document) A reader who looks for “Fees and charges” finds no section on it. Found: –. Missing: Fees and charges, .*.
      `,
    },
    {
      text: `
        # Lending policy

        ## Training

        Yearly.
      `,
      kind: 'policy',
      options: {
        sections: {policy: [{role: 'training', optional: true}, {oneOf: ['escalation', 'complaints']}]},
      },
      expect: `
        (document) A reader who looks for “If you are still not satisfied” finds no section on it. Found: Training. Missing: If you are still not satisfied.
      `,
      suggestions: [
        {
          messageId: 'insert',
          output: `
            # Lending policy

            ## Training

            Yearly.

            ## If you are still not satisfied

            Ask [role] to look at your case again: [email address]. You get an answer within [number] working days. After that you can turn to [name of the ombudsman or scheme].
          `,
        },
      ],
    },
    {
      text: `
        # Carta dei servizi

        ## Standard

        Rispondiamo alle lettere entro 5 giorni. Scrivere a info@comune.example.it.
      `,
      language: 'it',
      expect: `
        (document) A reader who looks for “Reclami” finds no section on it. Found: Standard, Contatti. Missing: Reclami.
      `,
      suggestions: [
        {
          messageId: 'insert',
          output: `
            # Carta dei servizi

            ## Standard

            Rispondiamo alle lettere entro 5 giorni. Scrivere a info@comune.example.it.

            ## Reclami

            1. Potete presentare reclamo per telefono al [numero], per e-mail a [indirizzo] o per posta a [indirizzo].
            2. Confermiamo di averlo ricevuto entro [numero] giorni lavorativi.
            3. Rispondiamo per iscritto entro [numero] giorni lavorativi dal ricevimento.
            4. Se la risposta non vi soddisfa, potete rivolgervi a [nome, indirizzo].
          `,
        },
      ],
    },
    {
      text: `
        # Χάρτης υποχρεώσεων

        ## Πρότυπα εξυπηρέτησης

        Απαντάμε στις επιστολές σε 5 ημέρες. Τηλέφωνο 2101234567.
      `,
      language: 'el',
      expect: `
        (document) A reader who looks for “Παράπονα” finds no section on it. Found: Πρότυπα εξυπηρέτησης, Επικοινωνία. Missing: Παράπονα.
      `,
      suggestions: [
        {
          messageId: 'insert',
          output: `
            # Χάρτης υποχρεώσεων

            ## Πρότυπα εξυπηρέτησης

            Απαντάμε στις επιστολές σε 5 ημέρες. Τηλέφωνο 2101234567.

            ## Παράπονα

            1. Πείτε μας το παράπονό σας στο [τηλέφωνο], στο [email] ή με επιστολή στη [διεύθυνση].
            2. Επιβεβαιώνουμε τη λήψη του εντός [αριθμός] εργάσιμων ημερών.
            3. Το εξετάζει ο [υπεύθυνος].
            4. Απαντάμε γραπτά εντός [αριθμός] εργάσιμων ημερών.
            5. Αν χρειαστούμε περισσότερο χρόνο, σας λέμε γιατί και σας δίνουμε νέα ημερομηνία.
          `,
        },
      ],
    },
  ],
})
