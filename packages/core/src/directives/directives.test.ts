import {expect, test} from 'vitest'
import {testPolicy} from '../test/test-policy.ts'
import {lint, testRule, wordRule} from '../test/test-rule.ts'
import {parseDirective} from './parse-directive.ts'
import {readDirectives} from './read-directives.ts'

const soon = wordRule('no-delay', 'soon')
const later = wordRule('no-moment', 'later')
const whole = testRule('whole', context => ({
  root: () => context.report({loc: {line: 1, column: 1}, messageId: 'found'}),
}))

/** What is still reported: `rule:line`. */
function found(text: string, inlineConfig = true): string[] {
  const {diagnostics} = lint(text, [soon, later, whole], {inlineConfig})
  return diagnostics
    .filter(({ruleId}) => ruleId.startsWith('no-'))
    .map(({ruleId, line}) => `${ruleId}:${line}`)
}

function wholeFound(text: string): boolean {
  return lint(text, [whole]).diagnostics.some(({ruleId}) => ruleId === 'whole')
}

test.each([
  [' policy-lint-disable ', {kind: 'disable', rules: [], justification: ''}],
  ['policy-lint-disable a', {kind: 'disable', rules: ['a'], justification: ''}],
  [
    ' policy-lint-disable a, b,c -- the law -- says so ',
    {kind: 'disable', rules: ['a', 'b', 'c'], justification: 'the law -- says so'},
  ],
  [' policy-lint-disable -- why ', {kind: 'disable', rules: [], justification: 'why'}],
  [' policy-lint-disable a---b ---- why ', {kind: 'disable', rules: ['a---b'], justification: 'why'}],
  ['\npolicy-lint-enable\n a ', {kind: 'enable', rules: ['a'], justification: ''}],
  ['policy-lint-disable-next-line a -- ', {kind: 'disable-next-line', rules: ['a'], justification: ''}],
  [
    'policy-lint-disable a, b until 2027-03-01 -- why',
    {kind: 'disable', rules: ['a', 'b'], justification: 'why', until: '2027-03-01'},
  ],
  ['policy-lint-disable until soon', {kind: 'disable', rules: [], justification: '', until: 'soon'}],
  ['policy-lint-disable a until', {kind: 'disable', rules: ['a'], justification: '', until: ''}],
  [
    'policy-lint-disable a -- the old law (until 2027-03-01, @legal)',
    {
      kind: 'disable',
      rules: ['a'],
      justification: 'the old law (until 2027-03-01, @legal)',
      until: '2027-03-01',
    },
  ],
  [
    'policy-lint-disable a -- until the law changes',
    {kind: 'disable', rules: ['a'], justification: 'until the law changes'},
  ],
  ['policy-lint-disable-line a', {kind: 'disable-line', rules: ['a'], justification: ''}],
  ['policy-lint-disabled', null],
  ['policy-lint-', null],
  ['policy-lint disable', null],
  ['note: policy-lint-disable', null],
  ['', null],
])('reads %j', (comment, expected) => {
  expect(parseDirective(comment)).toEqual(expected)
})

test('reads 200,000 hyphens at once', () => {
  const started = performance.now()
  parseDirective(`policy-lint-disable ${'- -- '.repeat(40_000)}`)
  parseDirective(`policy-lint-disable ${'-'.repeat(200_000)}`)
  parseDirective(`policy-lint-disable ${'a--'.repeat(70_000)}`)
  expect(performance.now() - started).toBeLessThan(1000)
})

test('disable and enable', () => {
  const text = 'soon\n\n<!-- policy-lint-disable -->\n\nsoon\n\n<!-- policy-lint-enable -->\n\nsoon\n'
  expect(found(text)).toEqual(['no-delay:1', 'no-delay:9'])
  expect(found(text, false)).toEqual(['no-delay:1', 'no-delay:5', 'no-delay:9'])
})

test('rules are disabled and enabled by name; unknown names do nothing', () => {
  expect(found('<!-- policy-lint-disable no-delay, no-such -->\n\nsoon later\n')).toEqual(['no-moment:3'])
  expect(found('<!-- policy-lint-disable no-such -->\n\nsoon\n')).toEqual(['no-delay:3'])
  expect(
    found(
      '<!-- policy-lint-disable -->\n\nsoon later\n\n<!-- policy-lint-enable no-delay -->\n\nsoon later\n',
    ),
  ).toEqual(['no-delay:7'])
})

test('suppressed findings keep the reason', () => {
  const {suppressed, diagnostics} = lint('<!-- policy-lint-disable no-delay -- a quotation -->\n\nsoon\n', [
    soon,
  ])
  expect(diagnostics).toEqual([])
  expect(suppressed).toMatchObject([
    {diagnostic: {ruleId: 'no-delay', line: 3}, justification: 'a quotation'},
  ])
})

test('next-line covers the next block, whole', () => {
  const text = '<!-- policy-lint-disable-next-line no-delay -->\n\nsoon\nand soon\n\nsoon\n'
  expect(found(text)).toEqual(['no-delay:6'])
  expect(found('<!-- policy-lint-disable-next-line -->\n- soon\n- soon\n\nsoon\n')).toEqual(['no-delay:5'])
  expect(found('<!-- policy-lint-disable-next-line -->\n# soon\n\nsoon\n')).toEqual(['no-delay:4'])
})

test('several comments before one block all speak of it', () => {
  const stacked =
    '<!-- policy-lint-disable-next-line no-delay -->\n\n<!-- policy-lint-disable-next-line no-moment -->\n\nsoon later\n'
  expect(found(stacked)).toEqual([])
  const oneNode =
    '<!-- policy-lint-disable-next-line no-delay --> <!-- policy-lint-disable-next-line no-moment -->\n\nsoon later\n'
  expect(found(oneNode)).toEqual([])
})

test('next-line in a list item is the next block there, or else the next item', () => {
  const item = '- first\n\n  <!-- policy-lint-disable-next-line -->\n\n  soon\n\n  soon\n- soon\n'
  expect(found(item)).toEqual(['no-delay:7', 'no-delay:8'])
  expect(found('- first\n  <!-- policy-lint-disable-next-line -->\n- soon\n- soon\n')).toEqual(['no-delay:4'])
})

test('next-line within a paragraph is its next line only', () => {
  expect(found('a <!-- policy-lint-disable-next-line --> soon\nsoon\nsoon\n')).toEqual([
    'no-delay:1',
    'no-delay:3',
  ])
  expect(found('a <!-- policy-lint-disable-next-line -->\n\nsoon\n')).toEqual(['no-delay:3'])
  expect(found('a *b <!-- policy-lint-disable-next-line -->* c\nsoon\n')).toEqual([])
})

test('comments within a line count from where they stand', () => {
  expect(found('soon <!-- policy-lint-disable -->soon<!-- policy-lint-enable --> soon\n')).toEqual([
    'no-delay:1',
    'no-delay:1',
  ])
})

test('comments in quotations and over several lines', () => {
  expect(found('> <!-- policy-lint-disable\n> no-delay -- why -->\n>\n> soon later\n')).toEqual([
    'no-moment:4',
  ])
})

test('code is no comment', () => {
  expect(
    found('`<!-- policy-lint-disable -->` soon\n\n```\n<!-- policy-lint-disable -->\n```\n\nsoon\n'),
  ).toEqual(['no-delay:1', 'no-delay:7'])
})

test('a directive before all content speaks of the whole document, front matter included', () => {
  expect(found('---\na: soon\n---\n\n<!-- policy-lint-disable no-delay -->\n\nsoon\n')).toEqual([])
  expect(found('---\na: soon\n---\n\n# A\n\n<!-- policy-lint-disable no-delay -->\n\nsoon\n')).toEqual([
    'no-delay:2',
  ])
})

test('findings about the whole document are disabled by name, or at the head', () => {
  expect(wholeFound('# A\n\n<!-- policy-lint-disable whole -->\n')).toBe(false)
  expect(wholeFound('<!-- policy-lint-disable -->\n\n# A\n')).toBe(false)
  expect(wholeFound('# A\n\n<!-- policy-lint-disable -->\n')).toBe(true)
  expect(
    wholeFound('# A\n\n<!-- policy-lint-disable whole -->\n\nB\n\n<!-- policy-lint-enable whole -->\n'),
  ).toBe(true)
  expect(wholeFound('# A\n\n<!-- policy-lint-disable-next-line whole -->\n\nB\n')).toBe(true)
})

test('keeps unknown names for whoever wants to report them', () => {
  expect(readDirectives(testPolicy('<!-- policy-lint-disable no-such -->')).directives).toMatchObject([
    {kind: 'disable', rules: ['no-such'], range: [0, 36]},
  ])
})

test('many directives take time in proportion', () => {
  const comment = {type: 'html', value: '<!-- policy-lint-disable-next-line no-delay -->'} as const
  const policy = testPolicy(comment.value)
  policy.tree.children = Array.from({length: 20_000}, () => ({
    ...comment,
    position: {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 48, offset: 47}},
  }))
  const started = performance.now()
  expect(readDirectives(policy).directives).toHaveLength(20_000)
  expect(performance.now() - started).toBeLessThan(2000)
})

test('a comment of many names takes time in proportion', () => {
  const names = Array.from({length: 40_000}, (_, index) => `r${index.toString(36)}`)
  const started = performance.now()
  const {diagnostics} = lint(`<!-- policy-lint-disable ${names.join(' ')} -->\n\nsoon\n`, [soon], {
    reportUnused: 'off',
    rules: Object.fromEntries([...names, 'no-delay'].map(id => [id, {category: 'wording', rule: soon}])),
  })
  expect(diagnostics.map(({ruleId}) => ruleId)).toEqual(['no-delay'])
  expect(performance.now() - started).toBeLessThan(2000)
})
