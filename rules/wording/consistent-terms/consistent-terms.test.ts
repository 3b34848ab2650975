import {ruleTester} from '@policy-lint/rule-tester'
import rule from './consistent-terms.ts'

const three = 'Customers write. We answer every customer. Customers get a reply.'

ruleTester(rule, {
  valid: [
    {text: ''},
    {text: '# Clients\n\n## Customers\n'},
    {name: 'one word throughout', text: `${three} Our customers are heard.`},
    {name: 'too few to be usual', text: 'Customers write. Clients get a reply.'},
    {
      name: 'two kinds of people',
      text: `${three}\n\nClients pay later. Customers and clients are served alike.`,
    },
    {name: 'a choice', text: `${three}\n\nClients pay later. Any client/customer may call.`},
    {name: 'a section of their own', text: `${three}\n\n## For clients\n\nClients pay later.`},
    {
      name: 'both explained',
      text: `${three} Clients pay later.\n\n## Definitions\n\n- Customer: who buys.\n- Client: who hires.\n`,
    },
    {
      name: 'names and fixed expressions',
      text: `${three}\n\nAsk the Client Council. Our client software is free. It works client-side.`,
    },
    {name: 'a quotation', text: `${three}\n\nThey call them “clients”.\n\n> Clients pay.\n`},
    {name: 'users who get no promise', text: `${three}\n\nUsers of the website log in with a password.`},
    {
      name: 'laws and bodies',
      text: `${three}\n\nThe Consumer Rights Act holds. The consumer ombudsman helps.`,
    },
    {
      name: 'working days and opening hours',
      text: 'Vi svarar inom 3 arbetsdagar. Vi ringer inom 2 arbetsdagar. Du får besked inom 5 arbetsdagar. Vi har öppet vardagar 9–16.',
      language: 'sv',
    },
    {text: `${three} Clients pay.`, options: {allow: ['client']}},
    {text: `${three} Clients pay.`, options: {min: 4}},
    {text: 'Riders wait. Travellers wait.', options: {groups: [['riders', 'travellers']]}},
    {name: 'a language without groups', text: 'Zákazníci. Klienti.', language: 'cs'},
    {name: 'much of everything', text: `${'customer client '.repeat(3000)}\n\n${'Client. '.repeat(3000)}`},
  ],
  invalid: [
    {
      text: `${three}\n\nClients pay at the desk. A **client** may also call.`,
      expect: `
        Clients pay at the desk. A **client** may also call.
        ~~~~~~~ A reader can’t tell whether “Clients” means the same as “Customers”, which stands in 3 other places.
                                     ~~~~~~ A reader can’t tell whether “client” means the same as “customer”, which stands in 3 other places.
      `,
      suggestions: [
        {messageId: 'replace', output: `${three}\n\nCustomers pay at the desk. A **client** may also call.`},
        {messageId: 'replace', output: `${three}\n\nClients pay at the desk. A **customer** may also call.`},
      ],
    },
    {
      name: 'only the first places',
      text: `${three} ${three}\n\nClients pay.\n\nClients call.\n\nClients wait.\n\nClients leave.`,
      expect: `
        Clients pay.
        ~~~~~~~ A reader can’t tell whether “Clients” means the same as “Customers”, which stands in 6 other places.
        Clients call.
        ~~~~~~~ A reader can’t tell whether “Clients” means the same as “Customers”, which stands in 6 other places.
        Clients wait.
        ~~~~~~~ A reader can’t tell whether “Clients” means the same as “Customers”, which stands in 6 other places.
      `,
      suggestions: [
        {
          messageId: 'replace',
          output: `
          Customers write. We answer every customer. Customers get a reply. Customers write. We answer every customer. Customers get a reply.

          Customers pay.

          Clients call.

          Clients wait.

          Clients leave.
        `,
        },
        {
          messageId: 'replace',
          output: `
          Customers write. We answer every customer. Customers get a reply. Customers write. We answer every customer. Customers get a reply.

          Clients pay.

          Customers call.

          Clients wait.

          Clients leave.
        `,
        },
        {
          messageId: 'replace',
          output: `
          Customers write. We answer every customer. Customers get a reply. Customers write. We answer every customer. Customers get a reply.

          Clients pay.

          Clients call.

          Customers wait.

          Clients leave.
        `,
        },
      ],
    },
    {
      name: 'the word that is explained wins',
      text: 'Clients write. Clients call. Clients pay.\n\n## Definitions\n\n- Customer: who buys from us.\n',
      expect: `
        Clients write. Clients call. Clients pay.
        ~~~~~~~ A reader can’t tell whether “Clients” means the same as “Customers”, the word that this document explains.
                       ~~~~~~~ A reader can’t tell whether “Clients” means the same as “Customers”, the word that this document explains.
                                     ~~~~~~~ A reader can’t tell whether “Clients” means the same as “Customers”, the word that this document explains.
      `,
      suggestions: [
        {
          messageId: 'replace',
          output: `
          Customers write. Clients call. Clients pay.

          ## Definitions

          - Customer: who buys from us.

        `,
        },
        {
          messageId: 'replace',
          output: `
          Clients write. Customers call. Clients pay.

          ## Definitions

          - Customer: who buys from us.

        `,
        },
        {
          messageId: 'replace',
          output: `
          Clients write. Clients call. Customers pay.

          ## Definitions

          - Customer: who buys from us.

        `,
        },
      ],
    },
    {
      name: 'those to whom something is promised',
      text: 'We answer customers within 2 days. We call customers back within 1 day. We refund customers within 5 days. We inform users within 3 days.',
      expect: `
        We answer customers within 2 days. We call customers back within 1 day. We refund customers within 5 days. We inform users within 3 days.
                                                                                                                             ~~~~~ A reader can’t tell whether “users” means the same as “customers”, which stands in 3 other places.
      `,
      suggestions: [
        {
          messageId: 'replace',
          output:
            'We answer customers within 2 days. We call customers back within 1 day. We refund customers within 5 days. We inform customers within 3 days.',
        },
      ],
    },
    {
      name: 'working days and business days',
      text: 'We answer letters within 5 working days. We answer emails within 2 working days. We call you within 1 working day. We send refunds within 3 business days.',
      expect: `
        We answer letters within 5 working days. We answer emails within 2 working days. We call you within 1 working day. We send refunds within 3 business days.
                                                                                                                                                    ~~~~~~~~~~~~~ A reader can’t tell whether “business days” means the same as “working days”, which stands in 3 other places.
      `,
      suggestions: [
        {
          messageId: 'replace',
          output:
            'We answer letters within 5 working days. We answer emails within 2 working days. We call you within 1 working day. We send refunds within 3 working days.',
        },
      ],
    },
    {
      name: 'own groups',
      text: 'Riders wait. Riders pay. Riders sit. Travellers stand.',
      options: {groups: [['riders', 'travellers']]},
      expect: `
        Riders wait. Riders pay. Riders sit. Travellers stand.
                                             ~~~~~~~~~~ A reader can’t tell whether “Travellers” means the same as “Riders”, which stands in 3 other places.
      `,
      suggestions: [{messageId: 'replace', output: 'Riders wait. Riders pay. Riders sit. Riders stand.'}],
    },
    {
      text: 'I clienti scrivono. Rispondiamo ai clienti. I clienti ricevono una ricevuta.\n\nGli acquirenti pagano alla cassa.',
      language: 'it',
      expect: `
        Gli acquirenti pagano alla cassa.
            ~~~~~~~~~~ A reader can’t tell whether “acquirenti” means the same as “clienti”, which stands in 3 other places.
      `,
      suggestions: [
        {
          messageId: 'replace',
          output: `
          I clienti scrivono. Rispondiamo ai clienti. I clienti ricevono una ricevuta.

          Gli clienti pagano alla cassa.
        `,
        },
      ],
    },
    {
      text: 'Respondemos en 5 días hábiles. Le llamamos en 2 días hábiles. Contestamos las quejas en 10 días hábiles. Devolvemos el dinero en 3 días laborables.',
      language: 'es',
      expect: `
        Respondemos en 5 días hábiles. Le llamamos en 2 días hábiles. Contestamos las quejas en 10 días hábiles. Devolvemos el dinero en 3 días laborables.
                                                                                                                                           ~~~~~~~~~~~~~~~ A reader can’t tell whether “días laborables” means the same as “días hábiles”, which stands in 3 other places.
      `,
      suggestions: [
        {
          messageId: 'replace',
          output:
            'Respondemos en 5 días hábiles. Le llamamos en 2 días hábiles. Contestamos las quejas en 10 días hábiles. Devolvemos el dinero en 3 días hábiles.',
        },
      ],
    },
    {
      text: 'Die Kunden rufen an. Wir beraten Kunden. Kunden zahlen bar.\n\nJeder Klient erhält eine Rechnung.',
      language: 'de',
      expect: `
        Jeder Klient erhält eine Rechnung.
              ~~~~~~ A reader can’t tell whether “Klient” means the same as “Kunde”, which stands in 3 other places.
      `,
      suggestions: [
        {
          messageId: 'replace',
          output: `
          Die Kunden rufen an. Wir beraten Kunden. Kunden zahlen bar.

          Jeder Kunde erhält eine Rechnung.
        `,
        },
      ],
    },
    {
      text: 'Nous répondons sous 5 jours ouvrés. Nous rappelons sous 2 jours ouvrés. Nous traitons les réclamations sous 10 jours ouvrés. Nous remboursons sous 3 jours ouvrables.',
      language: 'fr',
      expect: `
        Nous répondons sous 5 jours ouvrés. Nous rappelons sous 2 jours ouvrés. Nous traitons les réclamations sous 10 jours ouvrés. Nous remboursons sous 3 jours ouvrables.
                                                                                                                                                             ~~~~~~~~~~~~~~~ A reader can’t tell whether “jours ouvrables” means the same as “jours ouvrés”, which stands in 3 other places.
      `,
      suggestions: [
        {
          messageId: 'replace',
          output:
            'Nous répondons sous 5 jours ouvrés. Nous rappelons sous 2 jours ouvrés. Nous traitons les réclamations sous 10 jours ouvrés. Nous remboursons sous 3 jours ouvrés.',
        },
      ],
    },
    {
      text: 'Kunderna ringer. Vi svarar alla kunder. En kund får kvitto.\n\nKlienterna betalar i kassan.',
      language: 'sv',
      expect: `
        Klienterna betalar i kassan.
        ~~~~~~~~~~ A reader can’t tell whether “Klienterna” means the same as “Kunderna”, which stands in 3 other places.
      `,
      suggestions: [
        {
          messageId: 'replace',
          output: `
          Kunderna ringer. Vi svarar alla kunder. En kund får kvitto.

          Kunderna betalar i kassan.
        `,
        },
      ],
    },
    {
      text: 'Απαντάμε στους πελάτες εντός 2 ημερών. Καλούμε τους πελάτες εντός 1 ημέρας. Ενημερώνουμε τους πελάτες εντός 3 ημερών. Ενημερώνουμε τους χρήστες εντός 5 ημερών.',
      language: 'el',
      expect: `
        Απαντάμε στους πελάτες εντός 2 ημερών. Καλούμε τους πελάτες εντός 1 ημέρας. Ενημερώνουμε τους πελάτες εντός 3 ημερών. Ενημερώνουμε τους χρήστες εντός 5 ημερών.
                                                                                                                                                ~~~~~~~ A reader can’t tell whether “χρήστες” means the same as “πελάτες”, which stands in 3 other places.
      `,
      suggestions: [
        {
          messageId: 'replace',
          output:
            'Απαντάμε στους πελάτες εντός 2 ημερών. Καλούμε τους πελάτες εντός 1 ημέρας. Ενημερώνουμε τους πελάτες εντός 3 ημερών. Ενημερώνουμε τους πελάτες εντός 5 ημερών.',
        },
      ],
    },
  ],
})
