import type {LintResult} from '@policy-lint/core'
import {countEntries, openBaseline, type UseBaselineOptions, useBaseline} from '@policy-lint/node'
import type {LintOptions} from './lint-options.ts'

export interface SetAside {
  results: readonly LintResult[]
  /** What there is to say about the baseline. */
  sentences: readonly string[]
}

/** Takes out what the baseline knows, where there is one, and brings it up to date where that is asked for. */
export function setAside(results: readonly LintResult[], options: LintOptions, cwd: string): SetAside {
  const wish = wishOf(options, cwd)
  if (wish === null) return {results, sentences: []}
  const {file, change} = wish
  const used = useBaseline(results, wish)
  const stale = countEntries(used.stale)
  if (change === 'write') {
    return {results: used.results, sentences: [`${file} now knows ${findings(used.size)}.`]}
  }
  // With --quiet, rules whose findings are warnings did not run: that nothing was found tells nothing.
  if (stale === 0 || options.quiet) return {results: used.results, sentences: []}
  const sentence =
    change === 'prune'
      ? `Removed ${findings(stale)} from ${file}; it now knows ${used.size}.`
      : `${file} knows ${findings(stale)} that ${stale === 1 ? 'is' : 'are'} no longer there (${places(used.stale)}); --baseline-prune removes ${stale === 1 ? 'it' : 'them'}.`
  return {results: used.results, sentences: [sentence]}
}

/** Throws a UserError for a baseline that is none, before anything is linted or written. */
export function refuseWrongBaseline(options: LintOptions, cwd: string): void {
  const wish = wishOf(options, cwd)
  if (wish !== null) openBaseline(wish)
}

function wishOf(
  {baseline: file, baselineWrite, baselinePrune}: LintOptions,
  cwd: string,
): UseBaselineOptions | null {
  if (file === undefined) return null
  const change = baselineWrite ? 'write' : baselinePrune ? 'prune' : undefined
  return {cwd, file, ...(change && {change})}
}

const most = 3

function places(stale: ReadonlyMap<string, readonly {rule: string}[]>): string {
  const names = [...stale].map(
    ([file, entries]) => `${file}: ${[...new Set(entries.map(({rule}) => rule))].join(', ')}`,
  )
  const rest = names.length - most
  return [...names.slice(0, most), ...(rest > 0 ? [`and ${rest} more files`] : [])].join('; ')
}

function findings(count: number): string {
  return count === 1 ? '1 finding' : `${count} findings`
}
