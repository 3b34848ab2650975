import {countResults, type LintResult, toMessages, toSuppressedMessages} from '@policy-lint/core'
import {renderJson, type SafeText} from '../sink/sink.ts'

/**
 * ESLint's array of results on one line, with `url` on messages and `notes` on results besides.
 *
 * @example JSON.parse(json(results))[0].errorCount
 */
export function json(results: readonly LintResult[]): SafeText {
  return renderJson(results.map(toEslintResult))
}

function toEslintResult(result: LintResult): object {
  const messages = toMessages(result)
  // As in ESLint: the source helps to draw messages, unless the output already tells what the text is now.
  const text =
    result.output !== undefined
      ? {output: result.output, fixed: result.fixed}
      : messages.length > 0
        ? {source: result.source}
        : {}
  return {
    filePath: result.filePath,
    messages,
    suppressedMessages: toSuppressedMessages(result),
    ...countResults(result),
    ...text,
    usedDeprecatedRules: [],
    notes: result.notes,
  }
}
