import {ruleTester} from '@policy-lint/rule-tester'
import rule from './no-vague-terms.ts'

ruleTester(rule, {
  valid: [
    'We answer emails within 5 working days.',
    // The number beside it binds.
    'We answer your complaint as soon as possible and at the latest within 10 working days.',
    'We reply promptly, within 2 working days.',
    'We check our voicemail regularly: every two hours.',
    // A share of cases says how often the hedge is right.
    'We normally answer 95% of calls within 30 seconds.',
    // Not a promise.
    'You usually find the form in the branch.',
    'Please reply promptly.',
    'In 2024 we often answered late.',
    '# Charter\n\n## Our vision\n\nWe answer everybody promptly.\n',
    '> We answer emails promptly.',
    'We never write “as soon as possible” to you.',
    // Describes the case, not the service.
    '| Class | Example | Response time |\n| --- | --- | --- |\n| P1 | A substantial security issue | 30 minutes |\n',
    'When you report an incident, we will classify the incident as critical, major, substantial or minor.',
    // Expressions that contain a vague word and are none.
    'We will make reasonable adjustments for disabled customers.',
    'We will give you excellent service.',
    {text: 'We answer emails promptly.', options: {allow: ['Promptly']}},
    {text: 'We will reply in due course.', options: {allow: ['reply in due course']}},
    {text: 'We answer emails promptly.', options: {groups: ['escape', 'praise']}},
    {text: 'We answer emails promptly.', language: null},
    {text: 'Απαντάμε το συντομότερο δυνατόν, το αργότερο εντός 14 ημερών.', language: 'el'},
    {text: 'Rispondiamo al più presto e comunque entro 5 giorni lavorativi.', language: 'it'},
  ],
  invalid: [
    {
      name: 'a hedge beside a number',
      text: 'We answer your email within 5 working days where possible.',
      expect: `
        We answer your email within 5 working days where possible.
                                                   ~~~~~~~~~~~~~~ “where possible” beside a number takes it back: a reader can’t tell when the promise does not hold.
      `,
    },
    {
      name: 'effort beside a number',
      text: 'We will do our best to answer your call within 30 seconds.',
      expect: `
        We will do our best to answer your call within 30 seconds.
                ~~~~~~~~~~~ “do our best” beside a number takes it back: a reader can’t tell when the promise does not hold.
      `,
    },
    {
      name: 'a number for something else',
      text: 'We answer letters promptly and refund your order within 14 days.',
      expect: `
        We answer letters promptly and refund your order within 14 days.
                          ~~~~~~~~ “promptly” is an hour to one reader and a month to another.
      `,
    },
    {
      name: 'a hedge',
      text: 'We will give you the name of the person who looks after your case, if possible.',
      expect: `
        We will give you the name of the person who looks after your case, if possible.
                                                                           ~~~~~~~~~~~ “if possible” leaves open when the promise holds, so a reader can’t rely on it.
      `,
    },
    {
      name: 'speed and effort',
      text: 'We will make every effort to answer quickly.',
      expect: `
        We will make every effort to answer quickly.
                ~~~~~~~~~~~~~~~~~ “make every effort” promises to try, so a reader can’t tell what will happen.
                                            ~~~~~~~ “quickly” is an hour to one reader and a month to another.
      `,
    },
    {
      name: 'frequency',
      text: 'We will update you regularly and check our voicemail often.',
      expect: `
        We will update you regularly and check our voicemail often.
                           ~~~~~~~~~ “regularly” is every day to one reader and every year to another.
                                                             ~~~~~ “often” is every day to one reader and every year to another.
      `,
    },
    {
      name: 'amount',
      text: 'We will answer most of your letters.',
      expect: `
        We will answer most of your letters.
                       ~~~~~~~ “most of” is no amount: readers expect more, or less, than you mean.
      `,
    },
    {
      name: 'praise on request',
      text: 'We will give you excellent service promptly.',
      options: {groups: ['praise']},
      expect: `
        We will give you excellent service promptly.
                         ~~~~~~~~~ “excellent” praises the service and tells a reader nothing that will happen.
      `,
    },
    {
      name: 'one phrase allowed',
      text: 'We will usually reply promptly.',
      options: {allow: ['usually']},
      expect: `
        We will usually reply promptly.
                              ~~~~~~~~ “promptly” is an hour to one reader and a month to another.
      `,
    },
    {
      text: 'Απαντάμε συνήθως εντός 5 ημερών.',
      language: 'el',
      expect: `
        Απαντάμε συνήθως εντός 5 ημερών.
                 ~~~~~~~ “συνήθως” beside a number takes it back: a reader can’t tell when the promise does not hold.
      `,
    },
    {
      text: 'Rispondiamo di norma entro 5 giorni lavorativi.',
      language: 'it',
      expect: `
        Rispondiamo di norma entro 5 giorni lavorativi.
                    ~~~~~~~~ “di norma” beside a number takes it back: a reader can’t tell when the promise does not hold.
      `,
    },
    {
      text: 'Respondemos en 48 horas siempre que sea posible.',
      language: 'es',
      expect: `
        Respondemos en 48 horas siempre que sea posible.
                                ~~~~~~~~~~~~~~~~~~~~~~~ “siempre que sea posible” beside a number takes it back: a reader can’t tell when the promise does not hold.
      `,
    },
    {
      text: 'Vi svarar normalt inom två arbetsdagar.',
      language: 'sv',
      expect: `
        Vi svarar normalt inom två arbetsdagar.
                  ~~~~~~~ “normalt” beside a number takes it back: a reader can’t tell when the promise does not hold.
      `,
    },
  ],
})
