import {relative} from 'node:path'
import type {LintResult, Severity} from '@policy-lint/core'
import type {ConfigSource, DocumentConfig} from '../config/config-source.ts'
import {readDocument} from '../files/read-document.ts'
import {failedResult} from '../guard/failed-result.ts'
import type {GuardedLinter} from '../guard/guarded-linter.ts'
import type {FixType, Task} from '../guard/task.ts'
import {onlyErrors} from './only-errors.ts'
import {writeFixes} from './write-fixes.ts'

export interface LintFilesOptions {
  cwd: string
  today: string
  configs: ConfigSource
  linter: GuardedLinter
  fix: Task['fix']
  fixTypes?: readonly FixType[]
  /** Looks at a result before it is written, and may change the text: `lint` lints a changed one. */
  revise?: (result: LintResult, lint: Relint, text: string) => Promise<LintResult>
  /** Write fixed documents; otherwise they are only in `output`. */
  write: boolean
  /** Leave out documents that are no policies. */
  onlyPolicies: boolean
  /** Switch off rules whose findings are warnings. */
  withoutWarnings: boolean
  inlineConfig?: boolean
  reportUnused?: Severity
  locale?: string
  onProgress?: (done: number, total: number, filePath: string) => void
}

export type Relint = (text: string) => Promise<LintResult | null>

export interface LintedFiles {
  /** In the order of the files. */
  results: LintResult[]
  /** Markdown files that are no policies. */
  leftOut: string[]
  notes: string[]
}

/** Lints files one after the other; a document that cannot be read or finished is a failure of its own result. */
export async function lintFiles(files: readonly string[], options: LintFilesOptions): Promise<LintedFiles> {
  const linted: LintedFiles = {results: [], leftOut: [], notes: []}
  // A configuration that is wrong must show before the first file is written.
  const configs = new Set<DocumentConfig>()
  for (const file of files) configs.add(await options.configs.configFor(file))
  linted.notes.push(...[...configs].flatMap(noteWithoutRules))
  for (const [index, file] of files.entries()) {
    options.onProgress?.(index, files.length, file)
    await lintFile(file, options, linted)
  }
  return {...linted, results: await options.linter.checkDocuments(linted.results, options.locale)}
}

/** A configuration that switches nothing on would pass everything in silence. */
function noteWithoutRules({config, file}: DocumentConfig): string[] {
  if (config.rules.length > 0) return []
  const place = file === null ? 'Here no rule is on' : `No rule is on in ${file}`
  return [`${place}; extend "policy-lint:recommended" or switch rules on.`]
}

async function lintFile(filePath: string, options: LintFilesOptions, linted: LintedFiles): Promise<void> {
  const {config, file, isIgnored} = await options.configs.configFor(filePath)
  if (isIgnored(filePath)) {
    linted.notes.push(
      `${relative(options.cwd, filePath)} was not checked: it is listed under "ignores" in ${file}.`,
    )
    return
  }
  const document = readDocument(filePath)
  if ('problem' in document) {
    linted.results.push(failedResult(filePath, '', document.problem))
    return
  }
  const lint: Relint = text => options.linter.lint(taskOf({text, filePath, config}, options))
  const first = await lint(document.text)
  const result = first && options.revise ? await options.revise(first, lint, document.text) : first
  if (result === null) linted.leftOut.push(filePath)
  else linted.results.push(options.write ? writeFixes(result, document.bytes) : result)
}

/** What there is to do with one document. */
export function taskOf(
  {text, filePath, config}: Pick<Task, 'text' | 'filePath' | 'config'>,
  options: LintFilesOptions,
): Task {
  const {today, fix, fixTypes, onlyPolicies, cwd, locale, withoutWarnings, inlineConfig = true} = options
  // Of a rule that did not run, nobody knows whether it would have found anything.
  const reportUnused = withoutWarnings ? 'off' : options.reportUnused
  return {
    ...{text, filePath, config: withoutWarnings ? onlyErrors(config) : config},
    ...{today, fix, onlyPolicies, cwd, inlineConfig},
    ...(reportUnused && {reportUnused}),
    ...(fixTypes && {fixTypes}),
    ...(locale === undefined ? {} : {locale}),
  }
}
