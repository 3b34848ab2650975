import {mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Diagnostic, LintResult} from '@policy-lint/core'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {failedResult} from '../guard/failed-result.ts'
import {useBaseline} from './use-baseline.ts'

let folder: string
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'policy-lint-baseline-')))
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

const file = 'baseline.json'
const use = (results: readonly LintResult[], change?: 'write' | 'prune', name = file) =>
  useBaseline(results, {cwd: folder, file: name, ...(change && {change})})

/** A document that exists, in which every word is a finding. */
function documentOf(name: string, text: string): LintResult {
  mkdirSync(join(folder, 'p'), {recursive: true})
  writeFileSync(join(folder, name), text)
  const diagnostics = [...text.matchAll(/\S+/g)].map(({0: word, index}): Diagnostic => {
    const place = {range: [index, index + word.length] as const, line: 1, column: 1, endLine: 1, endColumn: 1}
    const said = {message: word, parts: {what: word}, messageId: 'found', severity: 'warn' as const}
    return {ruleId: 'rule', whole: false, ...said, ...place}
  })
  return {...failedResult(join(folder, name), text, ''), failures: [], diagnostics}
}

test('written, read again, and the same bytes for the same findings in any order', () => {
  const [a, b] = [documentOf('p/a.md', 'One.\n\nTwo.\n'), documentOf('p/b.md', 'Three.\n')]
  expect(use([a, b], 'write')).toMatchObject({size: 3, results: [{diagnostics: []}, {diagnostics: []}]})
  const bytes = readFileSync(join(folder, file), 'utf8')
  expect(JSON.parse(bytes).files['p/a.md']).toHaveLength(2)
  use([b, documentOf('p/a.md', 'Two.\n\nOne.\n')], 'write')
  expect(readFileSync(join(folder, file), 'utf8')).toBe(bytes)
  expect(use([a, b]).stale.size).toBe(0)
})

test('files are named from the folder of the baseline', () => {
  use([documentOf('p/a.md', 'One.')], 'write', 'p/inner/base.json')
  expect(readFileSync(join(folder, 'p/inner/base.json'), 'utf8')).toContain('"../a.md"')
})

test('writing for some files keeps what is known of others, unless they are gone', () => {
  const [a, b] = [documentOf('p/a.md', 'One.'), documentOf('p/b.md', 'Two.')]
  use([a, b], 'write')
  expect(use([documentOf('p/a.md', 'Other.')], 'write').size).toBe(2)
  rmSync(join(folder, 'p/b.md'))
  expect(use([a], 'write').size).toBe(1)
})

test('pruning writes only when there is something to forget', () => {
  use([documentOf('p/a.md', 'One.\n\nTwo.')], 'write')
  expect(use([documentOf('p/a.md', 'One.')], 'prune')).toMatchObject({size: 1})
  const bytes = readFileSync(join(folder, file), 'utf8')
  expect(bytes).not.toContain('"two"')
  use([documentOf('p/a.md', 'One.\n\nNew.')], 'prune')
  expect(readFileSync(join(folder, file), 'utf8')).toBe(bytes)
})

test('no finding at all is a baseline too', () => {
  use([], 'write')
  expect(JSON.parse(readFileSync(join(folder, file), 'utf8'))).toEqual({version: 1, files: {}})
})

test('names that are parts of objects, and what steers a terminal', () => {
  const odd = documentOf('__proto__', 'One.')
  use([odd, documentOf('\u009b\u202e.md', 'Two.')], 'write')
  const text = readFileSync(join(folder, file), 'utf8')
  expect(text).toContain('"\\u009b\\u202e.md"')
  expect(use([odd]).results[0]?.diagnostics).toEqual([])
})

test.each([
  ['', 'is not valid JSON'],
  ['{\n<<<<<<< ours\n', 'is not valid JSON (line 2 is the mark of a merge conflict)'],
  ['[]', 'must hold an object'],
  ['{"a.md": {}}', 'has no "version": 1'],
  ['{"version": 1}', 'has no object "files"'],
  ['{"version": 1, "files": {"a.md": {}}}', 'has no list of findings at files["a.md"]'],
  [
    '{"version": 1, "files": {"a.md": [{"rule": "x", "message": 1}]}}',
    'has no "message" at files["a.md"][0]',
  ],
  ['{"version": 1, "files": {"a.md": [null]}}', 'has no "rule" at files["a.md"][0]'],
])('%j is no baseline', (text, sentence) => {
  writeFileSync(join(folder, file), text)
  expect(() => use([])).toThrow(`The baseline "baseline.json" ${sentence}`)
})

test('a baseline that is not there, is a folder, or cannot be written', () => {
  expect(() => use([])).toThrow('The baseline "baseline.json" does not exist; --baseline-write writes it.')
  expect(() => use([], 'prune')).toThrow('does not exist')
  mkdirSync(join(folder, 'p'))
  expect(() => use([], 'write', 'p')).toThrow('The baseline "p" cannot be read: it is a folder.')
  writeFileSync(join(folder, 'f'), '')
  expect(() => use([], 'write', 'f/base.json')).toThrow(
    /The baseline "f\/base.json" cannot be read|was not written/,
  )
})
