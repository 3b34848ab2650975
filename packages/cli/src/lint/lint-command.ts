import type {LintResult} from '@policy-lint/core'
import {createLinter} from '@policy-lint/linter'
import {ConfigSource, findFiles, GuardedLinter, lintFiles, resolveToday} from '@policy-lint/node'
import type {ReporterContext} from '@policy-lint/reporters'
import {exitCodes} from '../exit-codes.ts'
import type {Io} from '../terminal/io.ts'
import {mediumOf} from '../terminal/medium.ts'
import {Progress} from '../terminal/progress.ts'
import {say} from '../terminal/say.ts'
import {gatherNotes} from './gather-notes.ts'
import type {LintOptions} from './lint-options.ts'
import {lintStdin} from './lint-stdin.ts'
import {parseRules} from './parse-rules.ts'
import {pickReporter} from './pick-reporter.ts'
import {refuseContradictions} from './refuse-contradictions.ts'
import {verdictOf} from './verdict.ts'
import {writeReport} from './write-report.ts'

/** Lints what was asked for, prints the report, and returns the exit code. */
export async function lintCommand(paths: readonly string[], options: LintOptions, io: Io): Promise<number> {
  refuseContradictions(paths, options)
  const reporter = await pickReporter(options.format ?? (io.env.POLICY_LINT_FORMAT || 'pretty'))
  const medium = mediumOf(io, options.color, options.outputFile !== undefined)
  const locale = reporter.isForMachines ? 'en' : medium.locale
  const run = await lint(paths, options, io, locale)
  for (const sentence of [...run.problems, ...run.notes]) say(io, sentence)
  if (!reporter.isForMachines) for (const note of gatherNotes(run.results, io.cwd)) say(io, note)

  const verdict = verdictOf(run.results, options, run.problems.length)
  if (run.results.length === 0 && run.problems.length > 0) return exitCodes.failure
  const shown = options.quiet ? run.results.map(withoutWarnings) : run.results
  writeReport(reporter.report(shown, {...run.context, ...medium, locale}), options.outputFile, io)
  if (verdict.sentence !== null) say(io, verdict.sentence)
  return verdict.code
}

interface Run {
  results: readonly LintResult[]
  problems: readonly string[]
  notes: readonly string[]
  context: Omit<ReporterContext, keyof ReturnType<typeof mediumOf>>
}

async function lint(paths: readonly string[], options: LintOptions, io: Io, locale: string): Promise<Run> {
  const today = resolveToday(options.today)
  const linter = createLinter()
  const configs = new ConfigSource({
    cwd: io.cwd,
    rules: linter.rules,
    ...(typeof options.config === 'string' && {file: options.config}),
    ...(options.config === false && {none: true}),
    ...(options.rule && {last: {rules: parseRules(options.rule)}}),
  })
  const guarded = new GuardedLinter(linter)
  const progress = new Progress(io)
  try {
    const found = options.stdin ? {files: [], problems: [], notes: []} : await findFiles(paths, io.cwd)
    const isFirstRun = paths.length === 0 && !options.stdin
    const shared = {
      cwd: io.cwd,
      today,
      configs,
      linter: guarded,
      locale,
      fix: options.fix || options.fixDryRun ? (options.quiet ? 'errors' : 'all') : 'none',
      write: options.fix === true,
      onlyPolicies: isFirstRun,
      withoutWarnings: options.quiet === true && options.maxWarnings === undefined,
      onProgress: progress.show.bind(progress),
    } as const
    const linted = options.stdin
      ? await lintStdin(options.stdinFilename, shared, io)
      : await lintFiles(found.files, shared)
    return {
      results: linted.results,
      problems: found.problems,
      notes: [...found.notes, ...linted.notes],
      context: {
        cwd: io.cwd,
        configFiles: configs.files,
        presetName: configs.presets.join(', '),
        rules: linter.rules,
        verbose: options.verbose === true,
        quiet: options.quiet === true,
        fixRun: shared.fix !== 'none',
        firstRun: isFirstRun
          ? {
              policies: linted.results.length,
              leftOut: linted.leftOut.length,
              example: linted.leftOut[0] ?? null,
            }
          : null,
      },
    }
  } finally {
    progress.erase()
    guarded.close()
  }
}

function withoutWarnings(result: LintResult): LintResult {
  return {...result, diagnostics: result.diagnostics.filter(({severity}) => severity === 'error')}
}
