import {resolve} from 'node:path'
import {type Config, defaultConfig, type LintResult} from '@policy-lint/core'
import {createLinter} from '@policy-lint/linter'
import {ConfigSource, failedResult, GuardedLinter, resolveToday} from '@policy-lint/node'

export interface LintTextOptions {
  /** For the results and for rules that look at names; nothing is read from there. Default: `<text>`. */
  filePath?: string
  /** Default: the recommended rules. Entries of `extends` are presets; no file is read. Paths and globs in it are relative to the working folder. */
  config?: Config
  /** The day that date rules count from, `YYYY-MM-DD`. Default: today. */
  today?: string
  /** Put the text with its fixes into `output`. */
  fix?: boolean
}

/**
 * Lints one text and returns its result; `toMessages(result)` has the findings in ESLint's shape.
 *
 * A text that cannot be analysed is a failure in the result. Throws a `UserError` when the configuration or the date is
 * wrong; its message says what and where.
 *
 * @example const result = await lintText('# Charter', {config: {extends: 'policy-lint:strict'}})
 */
export async function lintText(text: string, options: LintTextOptions = {}): Promise<LintResult> {
  const {filePath = '<text>', config: given = defaultConfig, fix = false} = options
  const today = resolveToday(options.today)
  const linter = createLinter()
  const {rules, presets} = linter
  const cwd = process.cwd()
  const configs = new ConfigSource({cwd, rules, presets, user: linter, only: given})
  const {config} = await configs.configFor(resolve(cwd, filePath))
  const guarded = new GuardedLinter(linter, {plugins: () => configs.plugins})
  try {
    const task = {text, filePath, config, today, fix: fix ? 'all' : 'none', onlyPolicies: false} as const
    const linted = (await guarded.lint(task)) ?? failedResult(filePath, text, 'This text was not checked.')
    // There are no other documents; what was collected for them is of no use to anybody.
    const [result = linted] = await guarded.checkDocuments([linted])
    return result
  } finally {
    guarded.close()
  }
}
