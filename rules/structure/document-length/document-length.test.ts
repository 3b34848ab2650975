import {ruleTester} from '@policy-lint/rule-tester'
import rule from './document-length.ts'

const charter = '# Customer charter\n\nWe answer letters within 5 working days.\n'
const long =
  '# Customer charter\n\n## Letters\n\nWithin 5 days.\n\n## Phone calls\n\nWithin 20 seconds, and never later.\n'

ruleTester(rule, {
  valid: [
    {text: ''},
    {text: charter},
    {text: '# Customer charter\n'},
    {name: 'a long charter', text: `${charter}\n${'One more word. '.repeat(400)}\n`},
    {name: 'a kind that nobody told', text: `# News\n\n${'One more word. '.repeat(4000)}\n`},
    {text: long, options: {maxWords: {charter: 17}}},
    {text: long, options: {maxWords: {charter: 0, policy: 5}}},
    // Code, comments and the history of changes are not read through.
    {
      text: `${charter}\n<!-- One two three four five. -->\n\n## Changelog\n\n- 2026-01-02: letters answered within 5 days\n`,
      options: {maxWords: {charter: 9}},
    },
    {text: '', options: {minWords: 10}},
    {text: '# Customer charter\n\nSee below.\n'},
    {
      text: `${long}\n- [Letters](#letters)\n- [Calls](#phone-calls)\n- [Up](#customer-charter)\n`,
      options: {contentsFrom: 10},
    },
    {text: `[[_TOC_]]\n\n${long}`, options: {contentsFrom: 10}},
    {text: `---\ntoc: true\n---\n\n${long}`, options: {contentsFrom: 10}},
    {text: `* TOC\n{:toc}\n\n${long}`, options: {contentsFrom: 10}},
    {text: charter, options: {contentsFrom: 2}},
    {text: `${'> '.repeat(300)}word\n\n${'## a\n\n'.repeat(300)}`},
  ],
  invalid: [
    {
      text: long,
      options: {maxWords: {charter: 10}},
      expect: `
        (document) A reader needs about 1 min for this document: it has 14 words, 4 more than the 10 of a document of its kind. The longest section is “Phone calls”, with 8 words.
      `,
    },
    {
      text: charter,
      options: {maxWords: {charter: 5}},
      expect: `
        (document) A reader needs about 1 min for this document: it has 9 words, 4 more than the 5 of a document of its kind.
      `,
    },
    {
      text: charter,
      options: {minWords: 40},
      expect: `
        (document) A reader finds only 9 words here, and at least 40 are asked for.
      `,
    },
    {
      text: '# Χάρτης υποχρεώσεων\n\n## Επιστολές & αιτήσεις\n\nΑπαντάμε εντός 5 ημερών.\n\n## Παράπονα\n\nΓράψτε μας.\n',
      language: 'el',
      options: {contentsFrom: 5},
      expect: `
        (document) A reader of 11 words and 2 sections finds no table of contents to choose from.
      `,
      suggestions: [
        {
          messageId: 'insert',
          output:
            '# Χάρτης υποχρεώσεων\n\n- [Επιστολές & αιτήσεις](#επιστολές--αιτήσεις)\n- [Παράπονα](#παράπονα)\n\n## Επιστολές & αιτήσεις\n\nΑπαντάμε εντός 5 ημερών.\n\n## Παράπονα\n\nΓράψτε μας.\n',
        },
      ],
    },
  ],
})
