import type {Diagnostic, LintResult} from '@policy-lint/core'
import type {Linter} from '@policy-lint/linter'
import {type Inspection, inspect} from '../inspect/inspection.ts'
import type {Task} from './task.ts'

/** Lints one document here and now; null when only policies are wanted and this is none. */
export async function runLint(linter: Linter, task: Task): Promise<LintResult | null> {
  const {text, filePath, config, today, locale} = task
  if (task.onlyPolicies && !(await read(linter, task)).recognised) return null
  const fix = task.fix === 'errors' ? isError : task.fix === 'all'
  return linter.lintText(text, {filePath, config, today, fix, ...(locale === undefined ? {} : {locale})})
}

/** Reads one document here and now and says what it promises. */
export async function runInspect(linter: Linter, task: Task): Promise<Inspection> {
  return inspect(await read(linter, task), task.filePath)
}

function read(linter: Linter, task: Task): ReturnType<Linter['readPolicy']> {
  const {filePath, config, today} = task
  const language = config.language === null ? {} : {language: config.language}
  const kind = config.kind === null ? {} : {kind: config.kind}
  return linter.readPolicy(task.text, {filePath, today, ...language, ...kind})
}

function isError(diagnostic: Diagnostic): boolean {
  return diagnostic.severity === 'error'
}
