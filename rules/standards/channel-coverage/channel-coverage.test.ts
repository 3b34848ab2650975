import {ruleTester} from '@policy-lint/rule-tester'
import rule from './channel-coverage.ts'

const charter = (standards: readonly string[], ...rest: string[]) =>
  `# Customer charter\n\n## Our standards\n\n${standards.join('\n')}\n\n${rest.join('\n\n')}\n`
const contact = '## Contact us\n\nCall 020 7946 0000 or write to help@harrow.org.'
const calls = '- We answer 9 out of 10 calls within 30 seconds.'
const emails = '- We reply to emails within 2 working days.'

ruleTester(rule, {
  valid: [
    '',
    charter([calls, emails], contact),
    {name: 'a time for all ways', text: charter([calls, '- We answer within 2 working days.'], contact)},
    {
      name: 'ways in a table',
      text: charter(
        ['| Way | Answer |', '| --- | --- |', '| Phone | 30 seconds |', '| Email | 2 days |'],
        contact,
      ),
    },
    {
      name: 'ways in a heading',
      text: `# Charter\n\n## Our standards\n\n### Phone\n\nWe answer within 30 seconds.\n\n### Email\n\nWe answer within 2 days.\n\n${contact}\n`,
    },
    {
      name: 'ways in front of a list',
      text: charter(
        ['We answer emails and calls:', '', '- in English within 2 days', '- in Welsh within 3 days'],
        contact,
      ),
    },
    {
      name: 'other promises',
      text: charter(['- Repairs are done within 3 days.', '- Parts arrive within 2 days.'], contact),
    },
    {name: 'no standards', text: `# Refund policy\n\nWe answer emails within 2 days.\n\n${contact}\n`},
    {
      name: 'one promise is no set of standards',
      text: `# Policy\n\n## Our standards\n\n${calls}\n\n${contact}\n`,
    },
    {
      name: 'a number that is still open',
      text: charter([calls, '- We reply to emails within [number] days.'], contact),
    },
    {name: 'without any number', text: charter([calls, '- We reply to emails promptly.'], contact)},
    {
      name: 'the contacts of others',
      text: charter(
        [calls, '- We return calls within a day.'],
        '## Complaints\n\nWrite to the Ombudsman, info@ombudsman.org.',
      ),
    },
    {
      text: charter([calls, '- We return calls within a day.'], contact),
      options: {ignore: ['email', 'web-form']},
    },
    {text: charter([calls, emails]), options: {required: {charter: ['phone'], '*': ['email']}}},
    {text: charter([calls, emails, '- If we miss a time, we call you back.']), options: {fallback: true}},
    {
      text: charter([calls, emails], '## Compensation\n\nIf we miss a standard, you get £10.'),
      options: {fallback: true},
    },
    {text: charter([calls, emails, '- A person answers you, and no machine.']), options: {autoReply: true}},
    {text: charter([calls, '- We return calls within a day.']), options: {autoReply: true}},
    {text: charter([calls, '- We return calls within a day.'], contact), language: null},
    {
      text: '# Carta dei servizi\n\n## I nostri impegni\n\n- Rispondiamo al telefono entro 30 secondi.\n- Rispondiamo alle e-mail entro 2 giorni.\n\n## Contatti\n\nTelefono 06 1234567, aiuto@acque.it\n',
      language: 'it',
    },
    charter(
      Array.from({length: 400}, () => calls),
      contact.repeat(30).replaceAll('write to', 'answer'),
    ).replaceAll('help@harrow.org', ''),
  ],
  invalid: [
    {
      text: charter([calls, '- We return calls within a day.'], contact),
      expect: `
        Call 020 7946 0000 or write to help@harrow.org.
                                       ~~~~~~~~~~~~~~~ No standard tells a reader what to expect of this way to get in touch: “help@harrow.org”.
      `,
    },
    {
      name: 'ways in words',
      text: charter(
        [calls, emails],
        '## Scope\n\nThis charter holds for phone, email, letters, social media and visitors.',
      ),
      expect: `
        This charter holds for phone, email, letters, social media and visitors.
                                             ~~~~~~~ No standard tells a reader what to expect of this way to get in touch: “letters”.
                                                      ~~~~~~~~~~~~ No standard tells a reader what to expect of this way to get in touch: “social media”.
                                                                       ~~~~~~~~ No standard tells a reader what to expect of this way to get in touch: “visitors”.
      `,
    },
    {
      name: 'a link to social media',
      text: charter(
        [calls, emails],
        '## Contact us\n\n[Follow us](https://www.facebook.com/harrow), call 020 7946 0000.',
      ),
      expect: `
        [Follow us](https://www.facebook.com/harrow), call 020 7946 0000.
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ No standard tells a reader what to expect of this way to get in touch: “https://www.facebook.com/harrow”.
      `,
    },
    {
      name: 'required',
      text: charter([calls, emails]),
      options: {required: {charter: ['live-chat'], '*': ['phone', 'letter']}},
      expect: `
        ## Our standards
           ~~~~~~~~~~~~~ A reader finds no standard for this way of contact: letter.
           ~~~~~~~~~~~~~ A reader finds no standard for this way of contact: live chat.
      `,
    },
    {
      name: 'what if not',
      text: charter([calls, emails]),
      options: {fallback: true},
      expect: `
        - We answer 9 out of 10 calls within 30 seconds.
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ A reader doesn’t learn what happens when this time is missed.
      `,
    },
    {
      name: 'from whom',
      text: charter([calls, emails]),
      options: {autoReply: true},
      expect: `
        - We reply to emails within 2 working days.
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ Somebody who writes can’t tell whether the first reply comes from a machine or from a person.
      `,
    },
    {
      text: '# Carta dei servizi\n\n## I nostri impegni\n\n- Rispondiamo al telefono entro 30 secondi.\n- Vi richiamiamo entro un giorno.\n\n## Contatti\n\nTelefono 06 1234567, aiuto@acque.it\n',
      language: 'it',
      expect: `
        Telefono 06 1234567, aiuto@acque.it
                             ~~~~~~~~~~~~~~ No standard tells a reader what to expect of this way to get in touch: “aiuto@acque.it”.
      `,
    },
    {
      text: '# Kundencharta\n\n## Unsere Zusagen\n\n- E-Mails beantworten wir innerhalb von 2 Tagen.\n- Briefe beantworten wir innerhalb von 5 Tagen.\n\n## Kontakt\n\nTelefon 030 1234567\n',
      language: 'de',
      expect: `
        Telefon 030 1234567
                ~~~~~~~~~~~ No standard tells a reader what to expect of this way to get in touch: “030 1234567”.
      `,
    },
    {
      text: '# Χάρτης πελάτη\n\n## Οι δεσμεύσεις μας\n\n- Απαντάμε στα email εντός 24 ωρών.\n- Απαντάμε στις επιστολές εντός 5 ημερών.\n\n## Επικοινωνία\n\nΤηλέφωνο 210 1234567\n',
      language: 'el',
      expect: `
        Τηλέφωνο 210 1234567
                 ~~~~~~~~~~~ No standard tells a reader what to expect of this way to get in touch: “210 1234567”.
      `,
    },
  ],
})
