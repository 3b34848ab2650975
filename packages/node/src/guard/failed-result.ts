import type {LintResult} from '@policy-lint/core'

/** The result for a document of which nothing is known but why it could not be read or finished. */
export function failedResult(filePath: string, source: string, message: string): LintResult {
  return {
    filePath,
    diagnostics: [],
    suppressed: [],
    failures: [{filePath, ruleId: null, message}],
    notes: [],
    summary: null,
    source,
    fixed: [],
  }
}
