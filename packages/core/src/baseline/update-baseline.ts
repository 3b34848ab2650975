import type {LintResult} from '../run/result.ts'
import {describeFindings} from './fingerprint.ts'
import type {Baseline, BaselineEntry} from './types.ts'

/**
 * A baseline of all findings of these documents. What an old one says of others is kept, unless they are gone.
 *
 * @example renewBaseline(results, new Map(), {nameOf: filePath => filePath})
 */
export function renewBaseline(
  results: readonly LintResult[],
  old: Baseline,
  {nameOf, gone = new Set()}: {nameOf(filePath: string): string | null; gone?: ReadonlySet<string>},
): Baseline {
  const renewed = new Map([...old].filter(([name]) => !gone.has(name)))
  for (const result of results) {
    const name = nameOf(result.filePath)
    if (name === null || result.failures.length > 0) continue
    const entries = describeFindings(result)
    if (entries.length > 0) renewed.set(name, entries)
    else renewed.delete(name)
  }
  return renewed
}

/**
 * A baseline without what went stale.
 *
 * @example pruneBaseline(baseline, applyBaseline(results, baseline, options).stale)
 */
export function pruneBaseline(baseline: Baseline, stale: Baseline): Baseline {
  const pruned = new Map<string, readonly BaselineEntry[]>()
  for (const [name, entries] of baseline) {
    const gone = new Set(stale.get(name))
    const left = entries.filter(entry => !gone.has(entry))
    if (left.length > 0) pruned.set(name, left)
  }
  return pruned
}
