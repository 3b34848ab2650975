import type {LintResult, Severity} from '@policy-lint/core'
import {createLinter} from '@policy-lint/linter'
import {
  type ConfigSource,
  findFiles,
  GuardedLinter,
  type LintedFiles,
  type LintFilesOptions,
  lintFiles,
  resolveToday,
} from '@policy-lint/node'
import type {ReporterContext} from '@policy-lint/reporters'
import {configsOf} from '../config/config-options.ts'
import {reviserOf} from '../fix/reviser-of.ts'
import type {Io} from '../terminal/io.ts'
import type {Medium} from '../terminal/medium.ts'
import {Progress} from '../terminal/progress.ts'
import type {LintOptions} from './lint-options.ts'
import {lintStdin} from './lint-stdin.ts'

export interface LinterRun {
  results: readonly LintResult[]
  /** One sentence for every named path that is not there. */
  problems: readonly string[]
  notes: readonly string[]
  /** What the reporter may know, but for where its text goes. */
  context: Omit<ReporterContext, keyof Medium>
}

/** Finds documents and configurations, lints, and writes fixes where they are asked for. */
export async function runLinter(
  paths: readonly string[],
  options: LintOptions,
  io: Io,
  locale: string,
): Promise<LinterRun> {
  const today = resolveToday(options.today)
  const linter = createLinter()
  const configs = configsOf(options, linter, io)
  const guarded = new GuardedLinter(linter, {plugins: () => configs.plugins})
  const progress = new Progress(io)
  const wanted = {fix: fixOf(options), ...(options.fixType && {fixTypes: options.fixType})}
  const reviser = options.interactive ? await reviserOf(options, wanted, linter, io, locale) : null
  const isFirstRun = paths.length === 0 && !options.stdin
  const shared: LintFilesOptions = {
    cwd: io.cwd,
    today,
    configs,
    linter: guarded,
    locale,
    ...wanted,
    ...(reviser && {fix: 'none'}),
    ...(reviser && {revise: reviser.revise.bind(reviser)}),
    write: options.fix === true,
    inlineConfig: options.inlineConfig !== false,
    reportUnused: unusedOf(options),
    onlyPolicies: isFirstRun,
    withoutWarnings: options.quiet === true && options.maxWarnings === undefined,
    onProgress: progress.show.bind(progress),
  }
  try {
    const found = options.stdin ? {files: [], problems: [], notes: []} : await findFiles(paths, io.cwd)
    const linted = options.stdin
      ? await lintStdin(options.stdinFilename, shared, io)
      : await lintFiles(found.files, shared)
    return {
      results: linted.results,
      problems: found.problems,
      notes: [...found.notes, ...linted.notes, ...skippedNotes(configs)],
      context: {
        cwd: io.cwd,
        configFiles: configs.files,
        presetName: configs.presets.join(', '),
        rules: linter.rules,
        verbose: options.verbose === true,
        quiet: options.quiet === true,
        fixRun: fixOf(options) !== 'none',
        firstRun: isFirstRun ? firstRunOf(linted) : null,
      },
    }
  } finally {
    progress.erase()
    guarded.close()
  }
}

/** As in ESLint: a warning, an error when asked for, or what the severity says. */
function unusedOf(options: LintOptions): Severity {
  const {reportUnusedDisableDirectives: isAsked, reportUnusedDisableDirectivesSeverity: severity} = options
  return severity ?? (isAsked ? 'error' : 'warn')
}

/** As in ESLint: warnings that are not asked for are not fixed. */
function fixOf({fix, fixDryRun, diff, quiet}: LintOptions): LintFilesOptions['fix'] {
  if (!fix && !fixDryRun && !diff) return 'none'
  return quiet ? 'errors' : 'all'
}

function skippedNotes({skippedPlugins}: ConfigSource): string[] {
  return skippedPlugins.map(
    name => `The plugin "${name}" was not loaded (--no-plugins): what it brings, "${name}/…", was left out.`,
  )
}

function firstRunOf({results, leftOut}: LintedFiles): ReporterContext['firstRun'] {
  return {policies: results.length, leftOut: leftOut.length, example: leftOut[0] ?? null}
}
