import {countResults, type LintResult} from '@policy-lint/core'
import {exitCodes} from '../exit-codes.ts'
import type {LintOptions} from './lint-options.ts'

/** The exit code of a run, and what to say about it. */
export interface Verdict {
  code: number
  sentence: string | null
}

/** Failures weigh more than findings, whatever the findings are. */
export function verdictOf(results: readonly LintResult[], options: LintOptions, problems: number): Verdict {
  const {errorCount, fatalErrorCount, warningCount} = countResults(results)
  if (problems > 0 || fatalErrorCount > 0) return {code: exitCodes.failure, sentence: null}
  const most = options.maxWarnings
  if (most !== undefined && warningCount > most) {
    const sentence = `There are more warnings (${warningCount}) than --max-warnings allows (${most}).`
    return {code: exitCodes.findings, sentence}
  }
  return {code: errorCount > 0 ? exitCodes.findings : exitCodes.clean, sentence: null}
}
