import {describe as describeNode, test as testNode} from 'node:test'
import type {OptionsSchema, Rule} from '@policy-lint/core'
import {type Cases, planTests} from '@policy-lint/rule-tester/plan-tests'

export type {Cases, InvalidCase, ValidCase} from '@policy-lint/rule-tester/plan-tests'

/** What runs tests: `node:test` when nothing else is given. */
export interface TestRunner {
  describe(name: string, define: () => void): unknown
  test(name: string, run: () => Promise<void>): unknown
}

/**
 * Test a rule on documents, with pictures of what it says. Runs under `node --test`; other test runners hand in theirs.
 *
 * @example ruleTester(rule, {valid: ['Within two days.'], invalid: [{text: 'Soon.', expect: `
 *   Soon.
 *   ~~~~ Unexpected vague term “Soon”.
 * `}]})
 * @example ruleTester(rule, cases, {describe, test}) // those of vitest, Jest or Mocha
 */
export function ruleTester<const Schema extends OptionsSchema, MessageIds extends string>(
  rule: Rule<Schema, MessageIds>,
  cases: Cases<Schema, NoInfer<MessageIds>>,
  {describe, test}: TestRunner = {describe: describeNode, test: testNode},
): void {
  describe(rule.meta.id, () => {
    for (const {name, run} of planTests(rule, cases)) test(name, run)
  })
}
