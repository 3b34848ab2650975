import {toMessages} from '@policy-lint/core'
import {expect, test} from 'vitest'
import {all, charter, failing} from '../../test/documents.ts'
import {resultOf} from '../../test/hand-made.ts'
import {hostileResults} from '../../test/hostile.ts'
import {json} from './json.ts'

test("a result has ESLint's keys in ESLint's order, and notes", () => {
  const [result] = JSON.parse(json([charter]))
  expect(Object.keys(result)).toEqual([
    'filePath',
    'messages',
    'suppressedMessages',
    'errorCount',
    'fatalErrorCount',
    'warningCount',
    'fixableErrorCount',
    'fixableWarningCount',
    'source',
    'usedDeprecatedRules',
    'notes',
  ])
  expect(result.filePath).toBe('/home/me/policies/charter.en.md')
  expect(result.messages[1]).toMatchObject({
    ruleId: 'no-jargon',
    severity: 1,
    line: 16,
    column: 9,
    endLine: 16,
    endColumn: 16,
    fix: {text: 'use'},
    url: 'https://example.org/policy-lint/rules/wording/no-jargon',
  })
  expect(result).toMatchObject({errorCount: 2, warningCount: 1, fixableWarningCount: 1, fixableErrorCount: 0})
})

test('a failure is a fatal error', () => {
  const [result] = JSON.parse(json([failing]))
  expect(result).toMatchObject({errorCount: 2, fatalErrorCount: 2, warningCount: 0})
  expect(result.messages[0]).toMatchObject({fatal: true, severity: 2, ruleId: 'mine/rule'})
})

test('the output takes the place of the source, and a clean result has neither', () => {
  const [fixed, clean] = JSON.parse(json([resultOf('a', {output: 'b'}), resultOf('a', {notes: ['A note.']})]))
  expect(fixed.output).toBe('b')
  expect(fixed).not.toHaveProperty('source')
  expect(clean).not.toHaveProperty('output')
  expect(clean).not.toHaveProperty('source')
  expect(clean.notes).toEqual(['A note.'])
})

test('every character comes back from the escapes', () => {
  const results = [...hostileResults(), ...all]
  const read = JSON.parse(json(results))
  expect(read.map(({messages}: {messages: unknown}) => messages)).toEqual(results.map(toMessages))
  expect(read[0].source).toBe(results[0]?.source)
})

test('no result is an empty array', () => {
  expect(json([])).toBe('[]\n')
})
