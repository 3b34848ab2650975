import {type Diagnostic, type LintResult, type RuleList, ruleOf} from '@policy-lint/core'
import type {Linter} from '@policy-lint/linter'
import {filesAround} from '../files/files-around.ts'
import {type Inspection, inspect} from '../inspect/inspection.ts'
import type {Task} from './task.ts'

/** Lints one document here and now; null when only policies are wanted and this is none. */
export async function runLint(linter: Linter, task: Task): Promise<LintResult | null> {
  const {text, filePath, config, today, locale, cwd} = task
  const fix = task.fix !== 'none' && ((diagnostic: Diagnostic) => isFixWanted(linter.rules, diagnostic, task))
  const files = cwd === undefined ? null : filesAround(filePath, cwd)
  const phones = mayAskForPhones(task) ? (await import('../phones/phone-numbers.ts')).phoneNumbers : null
  const {inlineConfig = true, reportUnused = 'warn'} = task
  const about = {filePath, config, today, inlineConfig, reportUnused}
  const options = {...about, fix, files, phones, ...(locale === undefined ? {} : {locale})}
  const result = await linter.lintText(text, options)
  return task.onlyPolicies && result.summary?.recognised === false ? null : result
}

/** Reads one document here and now and says what it promises. */
export async function runInspect(linter: Linter, task: Task): Promise<Inspection> {
  const {filePath, config} = task
  const {language, kind, region} = config
  return inspect(await linter.readPolicy(task.text, {filePath, language, kind, region}), filePath)
}

/** The tables of numbers are loaded only for a rule that reads them. */
function mayAskForPhones({config, text}: Task): boolean {
  return config.rules.some(({id}) => id === 'valid-contact') && /\d/.test(text)
}

/** Whether the fix of a finding may be applied in this run. */
export function isFixWanted(
  rules: RuleList,
  {severity, ruleId}: Diagnostic,
  {fix, fixTypes}: Pick<Task, 'fix' | 'fixTypes'>,
): boolean {
  const type = ruleOf(rules, ruleId)?.rule.meta.type ?? 'directive'
  return (fix === 'all' || severity === 'error') && (fixTypes === undefined || fixTypes.includes(type))
}
