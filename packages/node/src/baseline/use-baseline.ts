import {existsSync} from 'node:fs'
import {dirname, isAbsolute, relative, resolve, sep} from 'node:path'
import {applyBaseline, type Baseline, type LintResult, pruneBaseline, renewBaseline} from '@policy-lint/core'
import {UserError} from '../user-error.ts'
import {readBaseline, type StoredBaseline} from './read-baseline.ts'
import {writeBaseline} from './write-baseline.ts'

export interface UseBaselineOptions {
  cwd: string
  /** As it was named. */
  file: string
  /** `write`: from now on all findings are known. `prune`: forget what is no longer found. */
  change?: 'write' | 'prune'
}

export interface UsedBaseline {
  /** What the baseline knows is under `suppressed`. */
  results: LintResult[]
  /** Entries that no finding answers to; when pruning, they are gone now. */
  stale: Baseline
  /** How many findings the baseline has after a change. */
  size: number
}

/**
 * Sets aside what a baseline knows of these results, after bringing it up to date where that is asked for. Files are named
 * relative to the baseline's folder. Throws a UserError when there is no baseline or it is no baseline.
 */
export function useBaseline(
  results: readonly LintResult[],
  {cwd, file, change}: UseBaselineOptions,
): UsedBaseline {
  const path = resolve(cwd, file)
  const folder = dirname(path)
  const stored = openBaseline({cwd, file, ...(change && {change})})
  const nameOf = (filePath: string) => nameIn(folder, filePath)
  let baseline: Baseline = stored?.baseline ?? new Map()
  const gone = new Set([...baseline.keys()].filter(name => !existsSync(resolve(folder, name))))
  if (change === 'write') {
    baseline = renewBaseline(results, baseline, {nameOf, gone})
    writeBaseline(path, file, baseline, stored?.bytes ?? null)
  }
  const applied = applyBaseline(results, baseline, {nameOf, gone})
  if (change === 'prune') {
    baseline = pruneBaseline(baseline, applied.stale)
    if (applied.stale.size > 0) writeBaseline(path, file, baseline, stored?.bytes ?? null)
  }
  return {...applied, size: countEntries(baseline)}
}

/** Reads a baseline, so that a wrong one shows before anything is written. Throws a UserError. */
export function openBaseline({cwd, file, change}: UseBaselineOptions): StoredBaseline | null {
  const stored = readBaseline(resolve(cwd, file), file)
  if (stored === null && change !== 'write') {
    throw new UserError(`The baseline "${file}" does not exist; --baseline-write writes it.`)
  }
  return stored
}

/** How many findings there are in a baseline. */
export function countEntries(baseline: Baseline): number {
  return [...baseline.values()].reduce((sum, entries) => sum + entries.length, 0)
}

function nameIn(folder: string, filePath: string): string | null {
  return isAbsolute(filePath) ? relative(folder, filePath).split(sep).join('/') : null
}
