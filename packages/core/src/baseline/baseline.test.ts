import {describe, expect, test} from 'vitest'
import type {LintResult, OutlineEntry} from '../run/result.ts'
import {lint, testRule, wordRule} from '../test/test-rule.ts'
import {applyBaseline} from './apply-baseline.ts'
import {describeFindings} from './fingerprint.ts'
import {hash} from './hash.ts'
import type {Baseline} from './types.ts'
import {pruneBaseline, renewBaseline} from './update-baseline.ts'
import {wordsAround} from './words-around.ts'

const soon = wordRule('no-delay', 'soon')
const missing = (part: string) =>
  testRule('missing', context => ({
    root: () => context.report({loc: {line: 1, column: 1}, messageId: 'found', data: {word: part}}),
  }))

function resultOf(text: string, rules = [soon], filePath = 'a.md'): LintResult {
  const {diagnostics, suppressed, failures} = lint(text, rules)
  const base = {filePath, diagnostics, suppressed, failures, notes: [], summary: null, fixed: []}
  return {...base, source: text, outline: outlineOf(text)}
}

function outlineOf(text: string): OutlineEntry[] {
  const starts = [...text.matchAll(/^# (.*)$/gm)]
  return starts.map((match, index) => ({
    name: match[1] ?? '',
    range: [match.index, starts[index + 1]?.index ?? text.length],
    parent: null,
  }))
}

const options = {nameOf: (filePath: string) => filePath}
const baselineOf = (...results: LintResult[]): Baseline => renewBaseline(results, new Map(), options)

/** How many findings are new, and how many known ones are no longer there. */
function compare(before: string, after: string, rules = [soon]) {
  const {results, stale} = applyBaseline(
    [resultOf(after, rules)],
    baselineOf(resultOf(before, rules)),
    options,
  )
  return {fresh: results[0]?.diagnostics.length, stale: [...stale.values()].flat().length}
}

const a = '# One\n\nWe answer letters soon. Then we rest.\n\n'
const b = '# Two\n\nWe call back soon.\n\n'

describe('what was known stays known', () => {
  test.each([
    ['untouched', a + b, a + b],
    ['lines added', a + b, `A new first line.\n\n${a}`.concat(b)],
    ['sections in another order', a + b, b + a],
    ['wrapped anew, other markup', a, '# One\n\nWe answer\nletters **soon**.\nThen we rest.\n'],
    ['quoted, in Windows line ends', a, '# One\r\n\r\n> We answer letters\r\n> soon. Then we rest.\r\n'],
    ['another sentence changed', a, '# One\n\nWe answer letters soon. Then we go home.\n'],
    ['moved to another section', a + b, `${'# One\n\nThen we rest.\n\n'}${b}We answer letters soon.\n`],
    ['made an item of a list', a, '# One\n\n- We answer letters soon.\n- Then we rest.\n'],
    ['the heading changed', a, a.replace('One', 'Uno')],
  ])('%s', (_, before, after) => {
    expect(compare(before, after)).toEqual({fresh: 0, stale: 0})
  })
})

describe('what is new is found', () => {
  test.each([
    ['another sentence in its place', a, '# One\n\nWe mend bicycles soon. Then we rest.\n', 1, 1],
    ['one more of the same words', a, `${a}We answer letters soon.\n`, 1, 0],
    ['one less of the same words', a + a, a, 0, 1],
    ['a number swapped', 'Within 24 hours, soon.\n', 'Within 48 hours, soon.\n', 1, 1],
    ['mended', a, '# One\n\nWe answer letters. Then we rest.\n', 0, 1],
  ])('%s', (_, before, after, fresh, stale) => {
    expect(compare(before, after)).toEqual({fresh, stale})
  })
})

test('findings about the whole document are told apart by what they name, not by their numbers', () => {
  const known = baselineOf(resultOf('A', [missing('no complaints section, 12 days')]))
  const fresh = (part: string) =>
    applyBaseline([resultOf('B', [missing(part)])], known, options).results[0]?.diagnostics.length
  expect(fresh('no complaints section, 340 days')).toBe(0)
  expect(fresh('no privacy section, 12 days')).toBe(1)
})

test('what is known is suppressed by the file', () => {
  const [result] = applyBaseline([resultOf(a)], baselineOf(resultOf(a)), options).results
  expect(result?.suppressed).toMatchObject([{kind: 'file', justification: '', diagnostic: {line: 3}}])
})

test('a document that failed tells nothing, nor does one that was not checked', () => {
  const known = baselineOf(resultOf(a), resultOf(b, [soon], 'b.md'))
  const failed = {...resultOf(''), failures: [{filePath: 'a.md', ruleId: null, message: 'broken'}]}
  expect(applyBaseline([failed], known, options).stale.size).toBe(0)
  expect(renewBaseline([failed], known, options)).toEqual(known)
})

test('a file that got another name is known again, and its old name goes', () => {
  const known = baselineOf(resultOf(a + b))
  const gone = new Set(['a.md'])
  const {results, stale} = applyBaseline([resultOf(a, [soon], 'new.md')], known, {...options, gone})
  expect(results[0]?.diagnostics).toEqual([])
  expect(stale.get('a.md')).toMatchObject([{text: 'we call back soon'}])
  expect([...renewBaseline([resultOf(a, [soon], 'new.md')], known, {...options, gone}).keys()]).toEqual([
    'new.md',
  ])
})

test('pruning forgets what is stale, and no more', () => {
  const known = baselineOf(resultOf(a + b))
  const {stale} = applyBaseline([resultOf(a)], known, options)
  expect(pruneBaseline(known, stale)).toEqual(baselineOf(resultOf(a)))
  expect(pruneBaseline(known, known).size).toBe(0)
})

test('files and sections may be called like parts of objects', () => {
  const odd = resultOf('# constructor\n\nsoon\n', [soon], '__proto__')
  const known = baselineOf(odd)
  expect(known.get('__proto__')).toMatchObject([{section: 'constructor'}])
  expect(applyBaseline([odd], known, options).results[0]?.diagnostics).toEqual([])
})

test('an entry is described for people, cut to a line', () => {
  const [entry] = describeFindings(resultOf(`# One\n\n${'word '.repeat(100)}soon.\n`))
  expect(entry).toMatchObject({rule: 'no-delay', message: 'found', section: 'One'})
  expect(Array.from(entry?.text ?? '')).toHaveLength(80)
})

test.each([
  ['First. We utilise it! Last.', 10, 'we utilise it'],
  ['- one\n- two soon\n- three', 12, 'two soon'],
  ['1. one soon\n2. two', 8, 'one soon'],
  ['Απαντούμε· γράφουμε σύντομα.', 20, 'γράφουμε σύντομα'],
  ['We answer\nat 9.30 or soon\n\nNext', 20, 'we answer at 9 30 or soon'],
])('the words of %j', (text, at, words) => {
  expect(wordsAround(text, [at, at + 2])).toBe(words)
})

test('long lines and many findings take time in proportion', () => {
  const text = 'soon '.repeat(20_000)
  const result = resultOf(text)
  const started = performance.now()
  const {results} = applyBaseline([result], baselineOf(result), options)
  expect(results[0]?.diagnostics).toEqual([])
  expect(performance.now() - started).toBeLessThan(5000)
})

test('hashes are of one length and differ', () => {
  const hashes = Array.from({length: 1000}, (_, index) => hash(`text ${index}`))
  expect(new Set(hashes).size).toBe(1000)
  expect(hashes.every(text => /^[\da-f]{14}$/.test(text))).toBe(true)
})
