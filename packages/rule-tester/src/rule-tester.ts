import type {OptionsSchema, Rule} from '@policy-lint/core'
import {describe, test} from 'vitest'
import {planTests} from './plan-tests.ts'
import type {Cases} from './types.ts'

/**
 * Test a rule on documents, with pictures of what it says.
 *
 * @example ruleTester(rule, {valid: ['Within two days.'], invalid: [{text: 'Soon.', expect: `
 *   Soon.
 *   ~~~~ Unexpected vague term “Soon”.
 * `}]})
 */
export function ruleTester<const Schema extends OptionsSchema, MessageIds extends string>(
  rule: Rule<Schema, MessageIds>,
  cases: Cases<Schema, NoInfer<MessageIds>>,
): void {
  describe(rule.meta.id, () => {
    for (const {name, run} of planTests(rule, cases)) test(name, run)
  })
}
