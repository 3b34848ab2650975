import type {LintResult} from '@policy-lint/core'
import type {Labels} from '../labels/labels.ts'
import {sayCount} from '../labels/say.ts'

/** Numbers of findings, over one document or all. */
export interface Tally {
  errors: number
  warnings: number
  fixable: number
  fixableErrors: number
  /** By directives. */
  suppressed: number
  /** By the baseline. */
  baselined: number
  failures: number
}

/**
 * Counts what results hold.
 *
 * @example tally(results).errors
 */
export function tally(results: readonly LintResult[]): Tally {
  const found = results.flatMap(result => result.diagnostics)
  const aside = results.flatMap(result => result.suppressed)
  const errors = found.filter(({severity}) => severity === 'error')
  return {
    errors: errors.length,
    warnings: found.length - errors.length,
    fixable: found.filter(({fix}) => fix).length,
    fixableErrors: errors.filter(({fix}) => fix).length,
    suppressed: aside.filter(({kind}) => kind !== 'file').length,
    baselined: aside.filter(({kind}) => kind === 'file').length,
    failures: results.reduce((sum, result) => sum + result.failures.length, 0),
  }
}

/**
 * The counts in words: `2 errors, 1 warning, 1 of them fixable with --fix`.
 *
 * @example sayTally(tally(results), labels)
 */
export function sayTally(counts: Tally, labels: Labels): string {
  return [
    sayCount(labels, labels.errors, counts.errors),
    sayCount(labels, labels.warnings, counts.warnings),
    ...(counts.fixable > 0 ? [sayCount(labels, labels.fixable, counts.fixable)] : []),
    ...(counts.failures > 0 ? [sayCount(labels, labels.failures, counts.failures)] : []),
  ].join(', ')
}
