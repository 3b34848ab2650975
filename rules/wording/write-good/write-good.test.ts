import {ruleTester} from '@policy-lint/rule-tester'
import rule from './write-good.ts'

const off = {illusion: false, weasel: false, so: false, thereIs: false, cliches: false}

ruleTester(rule, {
  valid: [
    {text: ''},
    {text: '# There is very much of it.\n\n## So it is.\n'},
    {text: 'We answer letters within 5 working days.'},
    {
      name: 'off by default',
      text: 'Letters are answered quickly. We are here. Additional requests are welcome.',
    },
    {
      name: 'each can be turned off',
      text: 'So it is the the very end. There is a lot. Avoid it like the plague.',
      options: off,
    },
    {name: 'names and numbers may stand twice', text: 'We have a shop in Wagga Wagga. Call 24 24 24.'},
    {
      name: 'the end of one sentence and the start of the next',
      text: 'We call you. You know.',
    },
    {name: 'not from one item to the next', text: '- Call us\n- us we call\n'},
    {name: 'a quotation', text: 'They said “there are very many”.\n\n> There are very many.\n'},
    {name: 'code and tables', text: 'Press `very very`.\n\n| very |\n| - |\n| very very |\n'},
    {text: 'We are very glad.', options: {allow: ['Very']}},
    {name: 'other languages', text: 'Wir sind so weit. There is the the very end.', language: 'de'},
    {
      name: 'much of everything',
      text: `${'is '.repeat(9000)}\n\n${'x'.repeat(20_000)}\n\n${'a number '.repeat(9000)}\n\n${'the the. '.repeat(900)}`,
      options: {...off, passive: true, tooWordy: true},
    },
  ],
  invalid: [
    {
      text: 'Pay at the the counter.',
      expect: `
        Pay at the the counter.
                   ~~~ A reader stumbles over “the”, which stands twice.
      `,
      suggestions: [{messageId: 'remove', output: 'Pay at the counter.'}],
    },
    {
      name: 'markup and a line end in between',
      text: 'Pay at **the**\nthe counter. We are *very* glad, and various\nthings help.',
      expect: `
        the counter. We are *very* glad, and various
        ~~~ A reader stumbles over “the”, which stands twice.
                             ~~~~ “very” tells a reader nothing that can be checked.
                                             ~~~~~~~ “various” tells a reader nothing that can be checked.
      `,
    },
    {
      name: 'how sentences start',
      text: 'So, we call you. There are two ways to pay.\n',
      expect: `
        So, we call you. There are two ways to pay.
        ~~ A reader looks for what “So” follows from.
                         ~~~~~~~~~ A reader waits for the subject behind “There are”.
      `,
    },
    {
      name: 'an entity in front',
      text: 'Marlowe &amp; Finch repair the the bell.',
      expect: `
        Marlowe &amp; Finch repair the the bell.
                                       ~~~ A reader stumbles over “the”, which stands twice.
      `,
      suggestions: [{messageId: 'remove', output: 'Marlowe &amp; Finch repair the bell.'}],
    },
    {
      name: 'worn',
      text: 'At the end of the day, we will go the extra mile.',
      expect: `
        At the end of the day, we will go the extra mile.
                                       ~~~~~~~~~~~~~~~~~ A reader skips “go the extra mile”, which stands everywhere.
      `,
    },
    {
      name: 'what is off by default',
      text: 'Letters are answered carefully. We utilize additional staff.',
      options: {...off, passive: true, adverb: true, tooWordy: true, eprime: true},
      expect: `
        Letters are answered carefully. We utilize additional staff.
                ~~~~~~~~~~~~ “are answered” leaves a reader to guess who acts.
                             ~~~~~~~~~ “carefully” may say less than the verb does without it.
                                           ~~~~~~~ “utilize” takes a reader longer than it has to.
                                                   ~~~~~~~~~~ “additional” takes a reader longer than it has to.
      `,
    },
    {
      name: 'of two checks, the one that marks more',
      text: 'We are here, and letters are answered.',
      options: {...off, passive: true, eprime: true},
      expect: `
        We are here, and letters are answered.
           ~~~ “are” says that something is, and not what it does.
                                 ~~~~~~~~~~~~ “are answered” leaves a reader to guess who acts.
      `,
    },
  ],
})
