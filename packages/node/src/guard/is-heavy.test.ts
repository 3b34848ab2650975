import type {ResolvedConfig} from '@policy-lint/core'
import {createLinter} from '@policy-lint/linter'
import {expect, test} from 'vitest'
import {GuardedLinter} from './guarded-linter.ts'
import {isHeavy} from './is-heavy.ts'

const empty = {rules: [], ignores: [], language: 'en', kind: null, region: null, settings: {}}
const having = (options: Record<string, unknown>): ResolvedConfig => ({
  ...empty,
  rules: [{id: 'no-jargon#many', severity: 'warn', options: {allow: [], strict: false, ...options}}],
})
const terms = Object.fromEntries(
  Array.from({length: 2500}, (_, index) => [`_|x${index} ${'_ '.repeat(25)}y${index}`, '']),
)

test('many phrases and long texts are heavy together only', () => {
  expect(isHeavy(having({terms: {utilise: 'use'}}), 'x'.repeat(150_000))).toBe(false)
  expect(isHeavy(having({terms}), 'x'.repeat(100))).toBe(false)
  expect(isHeavy(having({terms}), 'x'.repeat(2_000))).toBe(true)
})

test('phrases that could keep a run busy end with a sentence', async () => {
  const guarded = new GuardedLinter(createLinter(), {deadline: () => 1_000})
  try {
    const text = `# Charter\n\n${'We answer letters. '.repeat(6_000)}\n`
    const task = {text, filePath: 'a.md', config: having({terms}), today: '2026-11-22', fix: 'none'} as const
    const result = await guarded.lint({...task, onlyPolicies: false})
    expect(result?.failures.map(({message}) => message)).toEqual([
      'This document could not be analysed within 1 s; its configuration looks for very many phrases; use fewer.',
    ])
  } finally {
    guarded.close()
  }
})
