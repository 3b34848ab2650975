import type {Diagnostic, Fix} from '../rule/types.ts'
import type {Failure, LintMessage, LintResult} from './result.ts'

/**
 * What is reported of a document, in ESLint's shape; failures first.
 *
 * @example toMessages(result)[0]?.ruleId
 */
export function toMessages(result: LintResult): LintMessage[] {
  return [...result.failures.map(toFatalMessage), ...result.diagnostics.map(toMessage)]
}

/** What directives and the baseline suppressed, in ESLint's shape, with the reasons given. */
export function toSuppressedMessages(result: LintResult): LintMessage[] {
  return result.suppressed.map(({diagnostic, justification, kind = 'directive'}) => ({
    ...toMessage(diagnostic),
    suppressions: [{kind, justification}],
  }))
}

function toMessage(diagnostic: Diagnostic): LintMessage {
  const {ruleId, severity, message, messageId, line, column, endLine, endColumn, whole} = diagnostic
  return {
    ruleId,
    severity: severity === 'error' ? 2 : 1,
    message,
    messageId,
    line,
    column,
    ...(!whole && {endLine, endColumn}),
    ...(diagnostic.fix && {fix: toFix(diagnostic.fix)}),
    ...(diagnostic.suggestions && {
      suggestions: diagnostic.suggestions.map(({messageId, desc, fix}) => ({
        messageId,
        desc,
        fix: toFix(fix),
      })),
    }),
    ...(diagnostic.related && {related: diagnostic.related.map(place => ({...place}))}),
    ...(diagnostic.url !== undefined && {url: diagnostic.url}),
    ...(diagnostic.because && {notes: diagnostic.because}),
  }
}

function toFatalMessage({ruleId, message}: Failure): LintMessage {
  return {ruleId, severity: 2, fatal: true, message, line: 1, column: 1}
}

function toFix({range: [start, end], text}: Fix): {range: [number, number]; text: string} {
  return {range: [start, end], text}
}
