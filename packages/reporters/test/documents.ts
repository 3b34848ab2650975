import type {LintResult} from '@policy-lint/core'
import {findingIn, resultOf, summaryOf} from './hand-made.ts'

const docs = 'https://example.org/policy-lint/rules'

export const english = `---
lang: en
---
# Our charter

Reviewed on 15 January 2026.

## Who this covers

Everyone who writes to us.

## Our standards

We answer letters as soon as possible.

We will utilise your comments to improve the service.
`

const vague = {
  what: 'This promise has no number, so nobody can tell whether it was kept.',
  label: 'no number, no unit',
  write: 'We answer 9 out of 10 letters within 10 working days.',
  todo: 'choose a number that you can keep and count. No automatic fix: only you know the number.',
}
const url = `${docs}/standards/measurable-standards`

/** The charter of the design: a promise without a number, a long word, a missing section. */
export const charter: LintResult = resultOf(english, {
  summary: summaryOf(),
  diagnostics: [
    findingIn(english, {mark: 'as soon as possible', parts: vague, url}),
    findingIn(english, {
      mark: 'utilise',
      fixTo: 'use',
      ruleId: 'no-jargon',
      severity: 'warn',
      parts: {what: 'A shorter word is understood by more readers.', label: 'say "use"'},
      url: `${docs}/wording/no-jargon`,
    }),
    findingIn(english, {
      ruleId: 'required-sections',
      parts: {
        what: "The charter doesn't say how to complain. A customer who is let down looks for this first.",
        write:
          '## If we get it wrong\n\nTell us within [number] days by phone, email or letter. We confirm within [number] working days and answer within [number] working days.',
      },
      suggestions: [
        {
          messageId: 'insert',
          desc: 'Insert this section after “Our standards” (line 12); --fix never adds a promise.',
          fix: {range: [english.length, english.length], text: '\n## If we get it wrong\n'},
        },
      ],
      url: `${docs}/structure/required-sections`,
    }),
  ],
})

const greekText = '# Χάρτης\n\nΑπαντάμε στις επιστολές το συντομότερο δυνατόν, πάντα γραπτώς.\n'
export const greek = resultOf(greekText, {
  filePath: '/home/me/policies/χάρτης.md',
  summary: summaryOf({
    language: 'el',
    languageName: 'Greek',
    languageEvidence: 'content',
    commitments: 1,
    measurable: 0,
  }),
  diagnostics: [
    findingIn(greekText, {mark: 'το συντομότερο δυνατόν', parts: {...vague, label: 'κανένας αριθμός'}}),
  ],
})

const wideText =
  '# 憲章\n\n👩‍👩‍👧 We answer e\u0301tude 手紙 letters 🙂 as soon as 可能 to everybody who writes.\n'
/** Emoji, combining letters and wide letters in front of the mark and in it. */
export const wide = resultOf(wideText, {
  filePath: '/home/me/policies/wide.md',
  diagnostics: [findingIn(wideText, {mark: 'as soon as 可能', parts: vague})],
})

const tabText = '1.\tFirst\n\n\t2.\tWe answer\tas soon as possible.\n'
export const tabs = resultOf(tabText, {
  filePath: '/home/me/policies/tabs.md',
  diagnostics: [findingIn(tabText, {mark: 'as soon as possible', parts: vague})],
})

const crlfText = '\ufeff# Charter\r\n\r\nWe answer letters\r\nas soon as possible,\r\nalways.\r\n'
/** A byte order mark, Windows line ends, and a mark over two lines. */
export const crlf = resultOf(crlfText, {
  filePath: '/home/me/policies/crlf.md',
  diagnostics: [
    findingIn(crlfText, {mark: 'letters', parts: vague}),
    findingIn(crlfText, {mark: 'as soon as possible,\r\nalways', parts: vague}),
  ],
})

const words = 'We value every one of our customers and their time. '
const longText = `# Charter\n\n${words.repeat(6)}We answer letters as soon as possible. ${words.repeat(6)}\n`
/** A line of more than 600 characters with the mark in its middle. */
export const long = resultOf(longText, {
  filePath: '/home/me/policies/long.md',
  diagnostics: [
    findingIn(longText, {mark: 'as soon as possible', parts: vague}),
    findingIn(longText, {
      mark: words.repeat(6).trim(),
      ruleId: 'sentence-length',
      severity: 'warn',
      parts: {what: 'This sentence is long.', label: 'over 40 words'},
    }),
  ],
})

export const empty = resultOf('', {filePath: '/home/me/policies/empty.md'})

export const failing = resultOf(english, {
  filePath: '/home/me/policies/failing.md',
  failures: [
    {
      filePath: '/home/me/policies/failing.md',
      ruleId: 'mine/rule',
      message: 'The rule stopped: x is not a function.',
    },
    {
      filePath: '/home/me/policies/failing.md',
      ruleId: null,
      message: 'The document took longer than 10 seconds.',
    },
  ],
})

const suggestText = 'We respond within a reasonable time.\n'
export const suggesting = resultOf(suggestText, {
  filePath: '/home/me/policies/suggesting.md',
  diagnostics: [
    findingIn(suggestText, {
      mark: 'a reasonable time',
      ruleId: 'no-vague-terms',
      parts: {what: 'Readers understand “reasonable” differently.'},
      suggest: ['10 working days', '24 hours'],
    }),
  ],
})

const contraryText =
  '# Charter\n\nWe answer calls within 20 seconds.\n\nCalls are answered within a minute.\n'
/** A finding that speaks of a place in the same document and of one in another. */
const contrary = resultOf(contraryText, {
  filePath: '/home/me/policies/contrary.md',
  diagnostics: [
    findingIn(contraryText, {
      mark: 'within a minute',
      ruleId: 'consistent-standards',
      parts: {what: 'A reader finds two answer times for calls.'},
      related: [
        {
          filePath: '/home/me/policies/contrary.md',
          line: 3,
          column: 17,
          endLine: 3,
          endColumn: 34,
          text: 'within 20 seconds',
        },
        {filePath: '/elsewhere/phone.md', line: 1, column: 1, endLine: 1, endColumn: 1, text: ''},
      ],
    }),
  ],
})

export const all = [charter, greek, wide, tabs, crlf, long, empty, failing, suggesting, contrary]
