import type {LintResult} from './result.ts'
import {toMessages} from './to-messages.ts'

/** ESLint's counts. Fatal messages are errors too. */
export interface Counts {
  errorCount: number
  fatalErrorCount: number
  warningCount: number
  fixableErrorCount: number
  fixableWarningCount: number
}

/**
 * Count what decides the exit code, over one result or many.
 *
 * @example countResults(results).errorCount > 0
 */
export function countResults(results: LintResult | readonly LintResult[]): Counts {
  const messages = isList(results) ? results.flatMap(toMessages) : toMessages(results)
  const count = (severity: 1 | 2, test: (message: (typeof messages)[number]) => boolean) =>
    messages.filter(message => message.severity === severity && test(message)).length
  return {
    errorCount: count(2, () => true),
    fatalErrorCount: count(2, ({fatal}) => fatal === true),
    warningCount: count(1, () => true),
    fixableErrorCount: count(2, ({fix}) => fix !== undefined),
    fixableWarningCount: count(1, ({fix}) => fix !== undefined),
  }
}

function isList(results: LintResult | readonly LintResult[]): results is readonly LintResult[] {
  return Array.isArray(results)
}
