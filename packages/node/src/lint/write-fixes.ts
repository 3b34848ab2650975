import type {LintResult} from '@policy-lint/core'
import {replaceFile} from '../write/write-file.ts'

/** Writes a fixed document over the one that was read. What went wrong is a failure of the result. */
export function writeFixes(result: LintResult, before: Uint8Array): LintResult {
  if (result.output === undefined) return result
  const problem = replaceFile(result.filePath, before, Buffer.from(result.output))
  if (problem === null) return result
  const {output: _, ...rest} = result
  const failure = {filePath: result.filePath, ruleId: null, message: problem}
  return {...rest, failures: [...result.failures, failure]}
}
