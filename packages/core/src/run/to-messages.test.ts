import {expect, test} from 'vitest'
import type {Diagnostic} from '../rule/types.ts'
import {countResults} from './count-results.ts'
import type {LintResult} from './result.ts'
import {toMessages, toSuppressedMessages} from './to-messages.ts'

const diagnostic: Diagnostic = {
  ruleId: 'no-soon',
  messageId: 'found',
  severity: 'error',
  message: 'Found soon.',
  parts: {what: 'Found soon.'},
  range: [0, 4],
  whole: false,
  ...{line: 1, column: 1, endLine: 1, endColumn: 5},
  fix: {range: [0, 4], text: 'now'},
  suggestions: [{messageId: 'replace', desc: 'Replace it.', fix: {range: [0, 4], text: 'today'}}],
  url: 'https://example.org/no-soon',
}
const {fix: _, suggestions: __, url: ___, ...bare} = diagnostic

const result: LintResult = {
  filePath: '/test.md',
  diagnostics: [diagnostic, {...bare, severity: 'warn', whole: true}],
  suppressed: [{diagnostic: bare, justification: 'why'}],
  failures: [{filePath: '/test.md', ruleId: 'breaks', message: 'broken'}],
  notes: ['a note'],
  summary: null,
  source: 'soon',
  fixed: [],
}

test("messages have ESLint's shape, failures first", () => {
  expect(toMessages(result)).toEqual([
    {ruleId: 'breaks', severity: 2, fatal: true, message: 'broken', line: 1, column: 1},
    {
      ruleId: 'no-soon',
      severity: 2,
      message: 'Found soon.',
      messageId: 'found',
      ...{line: 1, column: 1, endLine: 1, endColumn: 5},
      fix: {range: [0, 4], text: 'now'},
      suggestions: [{messageId: 'replace', desc: 'Replace it.', fix: {range: [0, 4], text: 'today'}}],
      url: 'https://example.org/no-soon',
    },
    {ruleId: 'no-soon', severity: 1, message: 'Found soon.', messageId: 'found', line: 1, column: 1},
  ])
})

test('suppressed messages tell the reason', () => {
  expect(toSuppressedMessages(result)).toMatchObject([
    {ruleId: 'no-soon', suppressions: [{kind: 'directive', justification: 'why'}]},
  ])
})

test('counts what decides the exit code, suppressed ones not', () => {
  const counts = {
    errorCount: 2,
    fatalErrorCount: 1,
    warningCount: 1,
    fixableErrorCount: 1,
    fixableWarningCount: 0,
  }
  expect(countResults(result)).toEqual(counts)
  expect(countResults([result, result])).toMatchObject({errorCount: 4, warningCount: 2})
  expect(countResults([])).toMatchObject({errorCount: 0})
})
