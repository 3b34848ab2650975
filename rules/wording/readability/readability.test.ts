import {ruleTester} from '@policy-lint/rule-tester'
import rule from './readability.ts'

const plain = 'We answer your letter in two days. You can call us, too. We tell you what went wrong. '
const hard =
  'Notwithstanding aforementioned considerations, administrative representatives undertake comprehensive investigations regarding unsatisfactory circumstances. '

ruleTester(rule, {
  valid: [
    {text: ''},
    {text: '# Notwithstanding administrative considerations\n\n## Representatives\n'},
    {text: plain.repeat(10)},
    {name: 'too little to say anything', text: hard.repeat(3)},
    {
      name: 'quotations, tables and headings are not counted',
      text: `${plain.repeat(10)}\n\n> ${hard.repeat(20)}\n\n| ${hard} |\n| - |\n| ${hard} |\n\n# ${hard}\n`,
    },
    {
      name: 'numbers and addresses are not counted',
      text: `${plain.repeat(10)}${'See https://example.org/notwithstanding/considerations or 020 7946 0000. '.repeat(9)}`,
    },
    {text: hard.repeat(20), options: {limits: {en: 0}, minWords: 1000}},
    {name: 'a language without a formula', text: hard.repeat(20), language: 'cs'},
    {name: 'no sentence at all', text: '# \n\n- \n\n***\n', options: {minWords: 1}},
    {
      name: 'much of everything',
      text: `${'aeiou'.repeat(20_000)} ${'a '.repeat(20_000)}`,
      options: {limits: {en: 0}, minWords: 30_000},
    },
  ],
  invalid: [
    {
      text: `${plain.repeat(6)}\n\n${hard.repeat(9)}\n`,
      expect: `
        (document) Many readers have to read this twice: it scores 0 by Flesch Reading Ease, and 45 or more is asked for.
      `,
    },
    {
      name: 'one sentence',
      text: hard,
      options: {minWords: 5},
      expect: `
        (document) Many readers have to read this twice: it scores 0 by Flesch Reading Ease, and 45 or more is asked for.
      `,
    },
    {
      text: 'Underlåtenhet att tillhandahålla efterfrågade kompletteringar medför förlängda handläggningstider.',
      language: 'sv',
      options: {minWords: 5},
      expect: `
        (document) Many readers have to read this twice: it scores 83 by LIX, and 50 or less is asked for.
      `,
    },
    {
      text: 'Subordinatamente alla presentazione della documentazione richiesta, l’amministrazione procede all’accertamento delle responsabilità.',
      language: 'it',
      options: {minWords: 5, limits: {it: 60}},
      expect: `
        (document) Many readers have to read this twice: it scores 9 by Gulpease, and 60 or more is asked for.
      `,
    },
    {
      text: 'La Administración procederá a la comprobación de las circunstancias constitutivas de incumplimiento.',
      language: 'es',
      options: {minWords: 5},
      expect: `
        (document) Many readers have to read this twice: it scores 24 by Flesch-Szigriszt, and 40 or more is asked for.
      `,
    },
    {
      text: 'Nichtinanspruchnahme von Rücktrittsmöglichkeiten beeinträchtigt Gewährleistungsansprüche keineswegs.',
      language: 'de',
      options: {minWords: 5},
      expect: `
        (document) Many readers have to read this twice: it scores 0 by Flesch-Amstad, and 30 or more is asked for.
      `,
    },
    {
      text: 'L’administration compétente procédera ultérieurement à la vérification approfondie des circonstances constitutives.',
      language: 'fr',
      options: {minWords: 5},
      expect: `
        (document) Many readers have to read this twice: it scores 0 by Kandel-Moles, and 45 or more is asked for.
      `,
    },
    {
      text: 'Η προαναφερθείσα διεκπεραίωση προϋποθέτει προσκόμιση συμπληρωματικών δικαιολογητικών εγγράφων.',
      language: 'el',
      options: {minWords: 5},
      expect: `
        (document) Many readers have to read this twice: it scores 96 by LIX, and 60 or less is asked for.
      `,
    },
  ],
})
