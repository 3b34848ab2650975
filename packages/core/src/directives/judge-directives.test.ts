import {readFrontMatter} from '@policy-lint/model'
import {describe, expect, test} from 'vitest'
import {applyFixes} from '../fix/apply-fixes.ts'
import type {Diagnostic} from '../rule/types.ts'
import {checkDocuments} from '../run/check-documents.ts'
import {collectFacts} from '../run/collect-facts.ts'
import {type LintPolicyOptions, lintPolicy} from '../run/lint-policy.ts'
import {testPolicy} from '../test/test-policy.ts'
import {enabledIn, listOf, testRule, wordRule} from '../test/test-rule.ts'

const rules = listOf(wordRule('no-delay', 'soon'), wordRule('no-moment', 'later'))

function lintAll(text: string, options: Partial<LintPolicyOptions> = {}) {
  const policy = testPolicy(text)
  const known = {...policy, frontMatter: readFrontMatter(policy.tree, text)}
  const own = {rules, enabled: enabledIn(rules), today: '2026-11-22', filePath: 'test.md'}
  return lintPolicy(known, {...own, ...options})
}

const saying = ({ruleId, message, line}: Diagnostic) =>
  ruleId === 'directives' ? `${line}: ${message}` : `${line}: ${ruleId}`
const said = (text: string, options: Partial<LintPolicyOptions> = {}) =>
  lintAll(text, options).diagnostics.map(saying)

test('names that no rule has, with the nearest', () => {
  expect(said('<!-- policy-lint-disable no-dely, zzzzzzzz, no-delay -->\n\nsoon\n')).toEqual([
    '1: There is no rule “zzzzzzzz”, so this silences nothing of it.',
    '1: There is no rule “no-dely”, so this silences nothing of it; “no-delay” is the nearest name.',
  ])
  expect(said('<!-- policy-lint-disable constructor, __proto__ -->\n')).toHaveLength(2)
})

test('rules of a plugin that is not here cannot be known', () => {
  expect(said('<!-- policy-lint-disable acme/no-slang -->\n')).toEqual([])
})

test('what looks like a directive and is none', () => {
  expect(said('<!-- policy-lint-disabel no-delay -->\n\n<!-- policy-lint-ignore-everything -->\n')).toEqual([
    '1: There is no directive “policy-lint-disabel”, so this does nothing; “policy-lint-disable” is the nearest name.',
    '3: There is no directive “policy-lint-ignore-everything”, so this does nothing.',
  ])
})

describe('until', () => {
  const text = '<!-- policy-lint-disable no-delay until 2026-11-22 -- why -->\n\nsoon\n'

  test('on its last day it holds, and the day after it does not', () => {
    expect(said(text)).toEqual([])
    expect(said(text, {today: '2026-11-23'})).toEqual([
      '1: This held until 2026-11-22; what it silenced is reported again.',
      '3: no-delay',
    ])
  })

  test('a day that is none silences nothing', () => {
    expect(said('<!-- policy-lint-disable no-delay until 2026-02-30 -->\n\nsoon\n')).toEqual([
      '1: “until 2026-02-30” names no day, so this silences nothing. Write: “until 2027-03-01”',
      '3: no-delay',
    ])
    expect(said('<!-- policy-lint-disable no-delay until -->\n\nsoon\n')).toHaveLength(2)
  })
})

describe('unused', () => {
  test('is a warning, unless told otherwise', () => {
    const text = '<!-- policy-lint-disable no-delay -->\n\nnothing\n'
    const severity = (reportUnused?: 'off' | 'error') =>
      lintAll(text, reportUnused && {reportUnused}).diagnostics.map(one => one.severity)
    expect(severity()).toEqual(['warn'])
    expect(severity('error')).toEqual(['error'])
    expect(severity('off')).toEqual([])
    expect(said(text)).toEqual(['1: Nothing of no-delay is left to be silenced here.'])
  })

  test('a rule that is off, fails, or needs other documents tells nothing', () => {
    const text = '<!-- policy-lint-disable no-delay, no-moment -->\n\nlater\n'
    expect(said(text, {enabled: enabledIn(rules).slice(1)})).toEqual([])
  })

  test.each([
    ['between paragraphs', 'a\n\n<!-- policy-lint-disable -->\n\nb\n', 'a\n\nb\n'],
    ['at the head', '<!-- policy-lint-disable -->\n\n# A\n', '# A\n'],
    ['at the end', 'a\n\n<!-- policy-lint-disable -->\n', 'a\n\n'],
    ['parting two paragraphs', 'a\n<!-- policy-lint-disable -->\nb\n', 'a\n\nb\n'],
    ['above a paragraph', 'a\n\n<!-- policy-lint-disable -->\nb\n', 'a\n\nb\n'],
    ['in Windows line ends', 'a\r\n\r\n<!-- policy-lint-disable -->\r\n\r\nb\r\n', 'a\r\n\r\nb\r\n'],
    ['in a line', 'a <!-- policy-lint-disable --> b\n', 'a b\n'],
    ['in a quotation', '> <!-- policy-lint-disable -->\n>\n> b\n', '>\n>\n> b\n'],
    ['in MDX', 'a\n\n{/* policy-lint-disable */}\n\nb\n', 'a\n\nb\n'],
    [
      'some of its names',
      '<!-- policy-lint-disable no-delay, no-moment until 2027-03-01 -- why -->\n\nsoon\n',
      '<!-- policy-lint-disable no-delay until 2027-03-01 -- why -->\n\nsoon\n',
    ],
    [
      'some of its names, the day in the reason',
      '{/* policy-lint-disable no-delay no-moment -- why, until 2027-03-01 */}\n\nsoon\n',
      '{/* policy-lint-disable no-delay -- why, until 2027-03-01 */}\n\nsoon\n',
    ],
  ])('is taken out: %s', (_, text, expected) => {
    const fixed = applyFixes(text, lintAll(text).diagnostics).text
    expect(fixed).toBe(expected)
    expect(lintAll(fixed).diagnostics).toEqual([])
  })

  test('what keeps a list and code apart stays', () => {
    const {diagnostics} = lintAll('- a\n\n<!-- policy-lint-disable -->\n\n    code\n')
    expect(diagnostics).toMatchObject([{messageId: 'unusedAll'}])
    expect(diagnostics[0]?.fix).toBeUndefined()
  })

  test('comments over several lines are left to people', () => {
    const {diagnostics} = lintAll('<!-- policy-lint-disable no-delay,\nno-moment -->\n\nsoon\n')
    expect(diagnostics[0]).toMatchObject({messageId: 'unused', data: {names: 'no-moment'}})
    expect(diagnostics[0]?.fix).toBeUndefined()
  })

  test('what silences a finding of several documents together is used', () => {
    const pair = testRule('pair', () => ({}))
    const together = {
      ...pair,
      collect: () => 'fact',
      check: (documents: readonly {filePath: string}[], context: {report(report: object): void}) => {
        for (const {filePath} of documents) context.report({filePath, messageId: 'found'})
      },
    } as typeof pair
    const list = listOf(together)
    const results = ['a.md', 'b.md'].map(filePath => {
      const text = filePath === 'a.md' ? '<!-- policy-lint-disable -->\n\na\n' : 'b\n'
      const options = {rules: list, enabled: enabledIn(list), today: '2026-11-22', filePath}
      const policy = testPolicy(text)
      const {collected} = collectFacts(policy, options)
      const base = {filePath, notes: [], summary: null, fixed: [], source: text}
      return {...lintPolicy(policy, options), ...base, ...(collected && {collected})}
    })
    expect(results[0]?.diagnostics).toMatchObject([{messageId: 'unusedAll'}])
    expect(checkDocuments(results, {rules: list}).map(({diagnostics}) => diagnostics.length)).toEqual([0, 1])
  })
})

test('disable-line covers the line on which it stands', () => {
  expect(said('soon <!-- policy-lint-disable-line no-delay -->\nsoon\n')).toEqual(['2: no-delay'])
  expect(said('| a |\n| --- |\n| soon <!-- policy-lint-disable-line --> |\n| soon |\n')).toEqual([
    '4: no-delay',
  ])
})

describe('comments of MDX', () => {
  test.each([
    ['{/* policy-lint-disable no-delay */}\n\nsoon\n', []],
    ['{/*policy-lint-disable no-delay*/}\n\nsoon\n', []],
    ['{/* policy-lint-disable-next-line no-delay -- soon, we hope */}\n\nsoon\n\nsoon\n', ['5: no-delay']],
    ['soon {/* policy-lint-disable-line */}\n\nsoon\n', ['3: no-delay']],
    ['a {/* policy-lint-disable-next-line */}\nsoon\nsoon\n', ['3: no-delay']],
    ['`{/* policy-lint-disable */}`\n\nsoon\n', ['3: no-delay']],
    [
      '{/* policy-lint-disable */}\n{/* policy-lint-enable */}\n\nsoon\n',
      ['1: Nothing is left to be silenced here.', '4: no-delay'],
    ],
    ['<!-- policy-lint-disable -->\n\nsoon\n\n{/* policy-lint-enable */}\n\nsoon\n', ['7: no-delay']],
    ['{/* a remark */} soon\n', ['1: no-delay']],
  ])('%j', (text, expected) => {
    expect(said(text)).toEqual(expected)
  })
})

describe('front matter', () => {
  const front = (yaml: string) => `---\n${yaml}\n---\n\nsoon later\n`

  test.each([
    ['policy-lint: {disable: [no-delay]}', ['5: no-moment']],
    ['policy-lint:\n  disable:\n    - no-delay -- the law says so\n    - "no-moment"', []],
    ['policy-lint:\n  disable: no-delay, no-moment', []],
    [
      'policy-lint:\n  disable:\n    no-delay: the law (until 2026-11-21)\n    no-moment: a quotation',
      ['4: This held until 2026-11-21; what it silenced is reported again.', '8: no-delay'],
    ],
    ['policy-lint: {disable: []}', ['5: no-delay', '5: no-moment']],
    ['policy-lint: {disable: ""}', ['5: no-delay', '5: no-moment']],
    [
      'policy-lint: {disabel: [no-delay]}',
      [
        '2: There is no directive “policy-lint: {disabel: …}”, so this does nothing; “policy-lint: {disable: …}” is the nearest name.',
        '5: no-delay',
        '5: no-moment',
      ],
    ],
  ])('%s', (yaml, expected) => {
    expect(said(front(yaml))).toEqual(expected)
  })

  test('keeps the reason', () => {
    expect(lintAll(front('policy-lint: {disable: {no-delay: a quotation}}')).suppressed).toMatchObject([
      {justification: 'a quotation'},
    ])
  })

  test('in TOML', () => {
    expect(said('+++\n[policy-lint]\ndisable = ["no-delay"]\n+++\n\nsoon later\n')).toEqual(['6: no-moment'])
  })
})

test('nothing of a document counts where documents may not speak of rules', () => {
  const text =
    '---\npolicy-lint: {disable: [no-delay]}\n---\n\n<!-- policy-lint-disable no-such -->\n\nsoon\n'
  expect(said(text, {inlineConfig: false})).toEqual(['7: no-delay'])
})

test('messages are translated', () => {
  const translate = (ruleId: string, messageId: string) => ({what: `${ruleId}/${messageId} {{names}}`})
  expect(said('<!-- policy-lint-disable no-delay -->\n', {translate})).toEqual([
    '1: directives/unused no-delay',
  ])
})

test('many comments on long lines take time in proportion', () => {
  const text =
    '<!-- policy-lint-disable-line no-delay --> {/* policy-lint-disable-next-line no-such */} '.repeat(3000)
  const started = performance.now()
  const policy = {...testPolicy(text), place: () => ({line: 1, column: 1, endLine: 1, endColumn: 1})}
  lintPolicy(policy, {rules, enabled: enabledIn(rules), today: '2026-11-22', filePath: 'a.md'})
  expect(performance.now() - started).toBeLessThan(6000)
})
