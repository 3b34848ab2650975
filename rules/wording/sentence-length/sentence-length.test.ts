import {ruleTester} from '@policy-lint/rule-tester'
import rule from './sentence-length.ts'

const words = (count: number) => Array.from({length: count}, (_, index) => `word${index}`).join(' ')

ruleTester(rule, {
  valid: [
    {text: ''},
    {text: '# Charter\n\n## Contact\n'},
    {name: 'as long as it may be', text: `${words(30)}.`},
    {
      name: 'compounds, numbers and addresses are one word',
      text: `${words(26)} e-mail, 1 000 https://example.org/a-b?c=d 24/7.`,
    },
    {name: 'items of a list', text: `We promise:\n\n- ${words(20)};\n- ${words(20)};\n- ${words(20)}.`},
    {name: 'items in a sentence', text: `We promise to ${words(20)}; ${words(20)}; and ${words(20)}.`},
    {name: 'items with letters', text: `We promise (a) ${words(20)}, (b) ${words(20)} and (c) ${words(20)}.`},
    {name: 'a heading', text: `# ${words(60)}.`},
    {name: 'a quotation', text: `> ${words(60)}.`},
    {name: 'a table', text: `| a |\n| - |\n| ${words(60)}. |\n`},
    {name: 'a table in HTML', text: `<table><tr><td>${words(25)}</td><td>${words(25)}.</td></tr></table>`},
    {name: 'lines that the writer broke', text: `${words(20)}  \n${words(20)}  \n${words(20)}.`},
    {name: 'a line without an end is no sentence', text: `Marlowe & Finch ${words(60)}`},
    {
      name: 'an abbreviation ends no sentence, nor makes one longer',
      text: `Dr. Finch answers ${words(20)}. So ${words(20)}.`,
    },
    {name: 'the usual length of Spanish', text: `${words(35)}.`, language: 'es'},
    {name: 'the Greek raised point', text: `${words(20)}· ${words(20)}.`, language: 'el'},
    {text: `${words(40)}.`, options: {max: 40}},
    {text: `${words(40)}.`, options: {max: 10, languages: {en: 40}}},
    {name: 'a language without a pack', text: `${words(30)}.`, language: 'cs'},
    {
      name: 'much of everything',
      text: `${'a, '.repeat(20_000)}\n\n${'; '.repeat(20_000)}\n\n${'(a) '.repeat(9000)}`,
    },
  ],
  invalid: [
    {
      text: 'You can write to us, call us or come to the shop, where somebody looks at the bicycle with you and tells you on the same day what the repair will cost, and we send you a message when it is done.',
      expect: `
        You can write to us, call us or come to the shop, where somebody looks at the bicycle with you and tells you on the same day what the repair will cost, and we send you a message when it is done.
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ Readers lose the thread before the end of a sentence of 42 words; 30 can be read in one go.
      `,
    },
    {
      name: 'markup, and only the item that is too long',
      text: 'We **call** you; we [write](https://example.org) to you with one two three.',
      options: {max: 6},
      expect: `
        We **call** you; we [write](https://example.org) to you with one two three.
                         ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ Readers lose the thread before the end of a sentence of 8 words; 6 can be read in one go.
      `,
    },
    {
      text: 'Vi svarar på ditt brev inom fem dagar.',
      language: 'sv',
      options: {languages: {sv: 5}},
      expect: `
        Vi svarar på ditt brev inom fem dagar.
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ Readers lose the thread before the end of a sentence of 8 words; 5 can be read in one go.
      `,
    },
    {
      text: 'Απαντάμε σε κάθε επιστολή εντός πέντε ημερών: γράψτε μας στη διεύθυνση του καταστήματος.',
      language: 'el',
      options: {max: 10},
      expect: `
        Απαντάμε σε κάθε επιστολή εντός πέντε ημερών: γράψτε μας στη διεύθυνση του καταστήματος.
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ Readers lose the thread before the end of a sentence of 13 words; 10 can be read in one go.
      `,
    },
  ],
})
