import type {Config, LintResult} from '@policy-lint/core'
import {createLinter} from '@policy-lint/linter'
import {
  ConfigSource,
  findFiles,
  GuardedLinter,
  lintFiles as lintFoundFiles,
  resolveToday,
  UserError,
  useBaseline,
} from '@policy-lint/node'

export interface LintFilesOptions {
  /** Paths and globs are relative to this folder. Default: the working directory. */
  cwd?: string
  /** Used instead of configuration files; none is searched. Entries of `extends` are presets. */
  config?: Config
  /** A configuration file that holds for all documents; none is searched. */
  configFile?: string
  /** False to run nothing of the checkout: configurations have to be data, and plugins are passed over. */
  plugins?: boolean
  /** The day that date rules count from, `YYYY-MM-DD`. Default: today. */
  today?: string
  /** Put the texts with their fixes into `output`; nothing is written. */
  fix?: boolean
  /** A baseline file; the findings that it knows are under `suppressed`. */
  baseline?: string
}

/**
 * Lints files, folders and globs and returns one result per document, in the order of their paths.
 *
 * Configuration files that are scripts are run. A document that cannot be read or analysed is a failure in its result.
 * Throws a `UserError` when a path does not exist or holds no Markdown, or when a configuration or the date is wrong.
 *
 * @example const results = await lintFiles(['policies'], {fix: true})
 */
export async function lintFiles(
  patterns: readonly string[],
  options: LintFilesOptions = {},
): Promise<LintResult[]> {
  const {cwd = process.cwd(), config, configFile, fix = false, baseline} = options
  const today = resolveToday(options.today)
  const linter = createLinter()
  const configs = new ConfigSource({
    cwd,
    rules: linter.rules,
    presets: linter.presets,
    user: linter,
    allowCode: options.plugins !== false,
    ...(configFile !== undefined && {file: configFile}),
    ...(config !== undefined && {only: config}),
  })
  const {files, problems} = await findFiles(patterns, cwd)
  if (problems.length > 0) throw new UserError(problems.join('\n'))
  const guarded = new GuardedLinter(linter, {plugins: () => configs.plugins})
  try {
    const {results} = await lintFoundFiles(files, {
      cwd,
      today,
      configs,
      linter: guarded,
      fix: fix ? 'all' : 'none',
      write: false,
      onlyPolicies: false,
      withoutWarnings: false,
    })
    return baseline === undefined ? results : useBaseline(results, {cwd, file: baseline}).results
  } finally {
    guarded.close()
  }
}
