import type {LintResult} from '@policy-lint/core'
import {pluggedReporters} from '../config/plugged-reporters.ts'
import {exitCodes} from '../exit-codes.ts'
import {printDiff} from '../fix/diff-command.ts'
import type {Io} from '../terminal/io.ts'
import {localeOf} from '../terminal/locale.ts'
import {mediumOf} from '../terminal/medium.ts'
import {say} from '../terminal/say.ts'
import {gatherNotes} from './gather-notes.ts'
import type {LintOptions} from './lint-options.ts'
import {pickReporter} from './pick-reporter.ts'
import {refuseContradictions} from './refuse-contradictions.ts'
import {runLinter} from './run-linter.ts'
import {refuseWrongBaseline, setAside} from './set-aside.ts'
import {verdictOf} from './verdict.ts'
import {writeReport} from './write-report.ts'

/** Lints what was asked for, prints the report, and returns the exit code. */
export async function lintCommand(paths: readonly string[], options: LintOptions, io: Io): Promise<number> {
  refuseContradictions(paths, options)
  refuseWrongBaseline(options, io.cwd)
  if (options.diff) return diffCommand(paths, options, io)
  const reporter = await pickReporter(options.format ?? (io.env.POLICY_LINT_FORMAT || 'pretty'), () =>
    pluggedReporters(options, io),
  )
  const medium = mediumOf(io, options.color, options.outputFile !== undefined)
  const locale = localeOf(options.locale, reporter.isForMachines ? 'en' : medium.locale)
  const {results: found, problems, notes, context} = await runLinter(paths, options, io, locale)
  const {results, sentences} = setAside(found, options, io.cwd)
  for (const sentence of [...problems, ...notes, ...sentences]) say(io, sentence)
  if (!reporter.isForMachines) for (const note of gatherNotes(results, io.cwd)) say(io, note)
  if (results.length === 0 && problems.length > 0) return exitCodes.failure

  const shown = options.quiet ? results.map(withoutWarnings) : results
  writeReport(reporter.report(shown, {...context, ...medium, locale}), options.outputFile, io)
  const verdict = verdictOf(results, options, problems.length)
  if (verdict.sentence !== null) say(io, verdict.sentence)
  return verdict.code
}

function withoutWarnings(result: LintResult): LintResult {
  return {...result, diagnostics: result.diagnostics.filter(({severity}) => severity === 'error')}
}

async function diffCommand(paths: readonly string[], options: LintOptions, io: Io): Promise<number> {
  const own = mediumOf(io, options.color, options.outputFile !== undefined)
  const locale = localeOf(options.locale, own.locale)
  const {results, problems, notes} = await runLinter(paths, options, io, locale)
  for (const sentence of [...problems, ...notes]) say(io, sentence)
  return printDiff({results, problems: problems.length, medium: {...own, locale}}, options, io)
}
