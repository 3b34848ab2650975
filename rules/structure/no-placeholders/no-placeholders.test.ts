import {ruleTester} from '@policy-lint/rule-tester'
import rule from './no-placeholders.ts'

ruleTester(rule, {
  valid: [
    {text: 'We answer your letter within 10 working days.'},
    {text: 'Read the [price list](prices.md), the [terms][terms] and [our charter].\n\n[terms]: terms.md\n'},
    {text: '- [x] Published\n- [ ] Translated\n'},
    {text: 'We answer within 5 working days.[^1]\n\n[^1]: Counted from the day after we get your letter.\n'},
    {text: 'Type `[name]` in the first field.\n\n```\n[Company]\n```\n'},
    {text: 'Write to {{ site.email_support }} and we call you back.'},
    {text: 'Write to <help@northfield.org>.'},
    {text: 'Haremos todo lo posible. Respondemos a todos en 5 días.', language: 'es'},
    {text: 'Quote [Your Reference] when you call.', options: {allow: ['your reference']}},
    {text: 'Quote [your reference] when you call.', options: {allow: ['[Your Reference]']}},
  ],
  invalid: [
    {
      text: 'All calls will be answered within [X] rings.',
      expect: `
        All calls will be answered within [X] rings.
                                          ~~~ A reader finds “[X]” where the answer should be.
      `,
    },
    {
      text: 'Welcome to [Company]. We answer within {{days}} days.',
      expect: `
        Welcome to [Company]. We answer within {{days}} days.
                   ~~~~~~~~~ A reader finds “[Company]” where the answer should be.
                                               ~~~~~~~~ A reader finds “{{days}}” where the answer should be.
      `,
    },
    {
      text: 'Quote [your reference] when you write to [email address].',
      options: {allow: ['[your reference]']},
      expect: `
        Quote [your reference] when you write to [email address].
                                                 ~~~~~~~~~~~~~~~ A reader finds “[email address]” where the answer should be.
      `,
    },
    {
      text: '| Channel | Answer |\n| --- | --- |\n| Letters | TBD |\n',
      expect: `
        | Letters | TBD |
                    ~~~ A reader finds “TBD” where the answer should be.
      `,
    },
    {
      text: 'Vi svarar inom [ANTAL] arbetsdagar.',
      language: 'sv',
      expect: `
        Vi svarar inom [ANTAL] arbetsdagar.
                       ~~~~~~~ A reader finds “[ANTAL]” where the answer should be.
      `,
    },
    {
      name: 'the title of a template',
      text: '# Customer service policy of [Company Name]\n\nDate of last revision: [Date]\n',
      expect: `
        # Customer service policy of [Company Name]
                                     ~~~~~~~~~~~~~~ A reader finds “[Company Name]” where the answer should be.
        Date of last revision: [Date]
                               ~~~~~~ A reader finds “[Date]” where the answer should be.
      `,
    },
    {
      text: 'Ultima revisione: [data revisione]. Rispondiamo entro [X] giorni.',
      language: 'it',
      expect: `
        Ultima revisione: [data revisione]. Rispondiamo entro [X] giorni.
                          ~~~~~~~~~~~~~~~~ A reader finds “[data revisione]” where the answer should be.
                                                              ~~~ A reader finds “[X]” where the answer should be.
      `,
    },
    {
      name: 'a language without a pack',
      text: 'Odpovíme do [X] dnů. {{firma}} vám zavolá.',
      language: null,
      expect: `
        Odpovíme do [X] dnů. {{firma}} vám zavolá.
                    ~~~ A reader finds “[X]” where the answer should be.
                             ~~~~~~~~~ A reader finds “{{firma}}” where the answer should be.
      `,
    },
  ],
})
