import type {Diagnostic} from '@policy-lint/core'
import {expect, test} from 'vitest'
import {drawPaste} from './paste.ts'
import type {Outcome} from './run-rule.ts'

function outcome(text: string, diagnostic: Partial<Diagnostic>): Outcome {
  const place = {line: 1, column: 1, endLine: 1, endColumn: 2, range: [0, 1], whole: false} as const
  const parts = {what: 'Found.'}
  const whole = {
    ruleId: 'r',
    messageId: 'm',
    severity: 'warn',
    message: '',
    parts,
    ...place,
    ...diagnostic,
  } as const
  return {text, diagnostics: [whole]} as unknown as Outcome
}

test('writes the picture, with what a template needs escaped', () => {
  expect(drawPaste(outcome(`\`a\` $\{b} \\`, {}))).toBe(
    ['      expect: `', '        \\`a\\` \\$', '{b} \\\\\n        ~ Found.\n      `,']
      .join('\n')
      .replace('$\n', '$'),
  )
})

test('writes output and suggestions', () => {
  const fix = {range: [0, 1], text: "it's"} as const
  const paste = drawPaste(outcome('a', {fix, suggestions: [{messageId: 'replace', desc: 'Replace.', fix}]}))
  expect(paste).toContain("      output: 'it\\'s',\n")
  expect(paste).toContain("      suggestions: [\n        {messageId: 'replace', output: 'it\\'s'},\n      ],")
})

test('writes several lines as a template, and as a string where indentation would be lost', () => {
  expect(drawPaste(outcome('a\nb\n', {fix: {range: [0, 1], text: 'c'}}))).toContain(
    '      output: `\n        c\n        b\n\n      `,',
  )
  expect(drawPaste(outcome('    a\n', {fix: {range: [4, 5], text: 'c'}}))).toContain("output: '    c\\n',")
})
