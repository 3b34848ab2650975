import type {LintResult} from '@policy-lint/core'
import type {Counted, Labels} from '../labels/labels.ts'
import {sayCount} from '../labels/say.ts'

/**
 * What was mended, or would be, by rule; nothing when nothing was.
 *
 * @example sayFixed(results, labels, labels.fixed) // ['Fixed 3 findings (no-jargon 2, date-format 1).']
 */
export function sayFixed(
  results: readonly Pick<LintResult, 'fixed'>[],
  labels: Labels,
  phrase: Counted,
): string[] {
  const byRule = new Map<string, number>()
  for (const {ruleId, count} of results.flatMap(result => result.fixed)) {
    byRule.set(ruleId, (byRule.get(ruleId) ?? 0) + count)
  }
  if (byRule.size === 0) return []
  const total = [...byRule.values()].reduce((sum, count) => sum + count, 0)
  const list = [...byRule].map(([ruleId, count]) => `${ruleId} ${count}`).join(', ')
  return [`${sayCount(labels, phrase, total)} (${list}).`]
}
