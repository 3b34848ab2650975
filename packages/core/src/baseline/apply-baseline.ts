import type {Diagnostic} from '../rule/types.ts'
import type {LintResult} from '../run/result.ts'
import {describeFindings} from './fingerprint.ts'
import type {Baseline, BaselineEntry} from './types.ts'

export interface ApplyBaselineOptions {
  /** The name of a document in the baseline; null for one that it cannot know. */
  nameOf(filePath: string): string | null
  /** Names in the baseline whose files are there no more: they may have got another name. */
  gone?: ReadonlySet<string>
}

export interface Baselined {
  /** The same results; what the baseline knows is under `suppressed`, of the kind `file`. */
  results: LintResult[]
  /** Entries that no finding answers to, of the documents that were checked and of those that are gone. */
  stale: Baseline
}

/**
 * Set aside the findings that a baseline knows. Each entry stands for one finding, so a second one of the same words is new.
 *
 * @example applyBaseline(results, baseline, {nameOf: filePath => filePath}).results
 */
export function applyBaseline(
  results: readonly LintResult[],
  baseline: Baseline,
  {nameOf, gone = new Set()}: ApplyBaselineOptions,
): Baselined {
  const left = new Pool([...gone].flatMap(name => (baseline.get(name) ?? []).map(entry => ({name, entry}))))
  const stale = new Map<string, BaselineEntry[]>()
  const applied = results.map(result => {
    const name = nameOf(result.filePath)
    if (name === null) return result
    const known = baseline.get(name)
    const pool = known ? new Pool(known.map(entry => ({name, entry}))) : left
    const split = setAside(result, pool)
    // A document that could not be finished tells nothing about what is no longer there.
    if (known && result.failures.length === 0) note(stale, pool)
    return split
  })
  note(stale, left)
  return {results: applied, stale}
}

interface Named {
  name: string
  entry: BaselineEntry
}

/** Entries by fingerprint, each to be taken once. */
class Pool {
  readonly #byFingerprint = new Map<string, Named[]>()

  constructor(entries: readonly Named[]) {
    for (const named of entries) {
      const same = this.#byFingerprint.get(named.entry.fingerprint) ?? []
      same.push(named)
      this.#byFingerprint.set(named.entry.fingerprint, same)
    }
  }

  /** Takes an entry of this fingerprint, and of this section unless any will do. */
  take({fingerprint, section}: BaselineEntry, anySection: boolean): boolean {
    const same = this.#byFingerprint.get(fingerprint) ?? []
    const index = same.findIndex(({entry}) => anySection || entry.section === section)
    if (index === -1) return false
    same.splice(index, 1)
    return true
  }

  get rest(): Named[] {
    return [...this.#byFingerprint.values()].flat()
  }
}

/** First what stands in its old section, then what was moved to another. */
function setAside(result: LintResult, pool: Pool): LintResult {
  const entries = describeFindings(result)
  const known = new Set<Diagnostic>()
  for (const anySection of [false, true]) {
    for (const [index, diagnostic] of result.diagnostics.entries()) {
      const entry = entries[index]
      if (entry && !known.has(diagnostic) && pool.take(entry, anySection)) known.add(diagnostic)
    }
  }
  if (known.size === 0) return result
  const aside = [...known].map(diagnostic => ({diagnostic, justification: '', kind: 'file' as const}))
  return {
    ...result,
    diagnostics: result.diagnostics.filter(diagnostic => !known.has(diagnostic)),
    suppressed: [...result.suppressed, ...aside],
  }
}

function note(stale: Map<string, BaselineEntry[]>, pool: Pool): void {
  for (const {name, entry} of pool.rest) {
    const entries = stale.get(name) ?? []
    entries.push(entry)
    stale.set(name, entries)
  }
}
