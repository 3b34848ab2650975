import {sep} from 'node:path'
import {countResults, type LintResult} from '@policy-lint/core'
import {labelsFor, renderVerbatim, sayFixed} from '@policy-lint/reporters'
import {exitCodes} from '../exit-codes.ts'
import type {LintOptions} from '../lint/lint-options.ts'
import {writeReport} from '../lint/write-report.ts'
import type {Io} from '../terminal/io.ts'
import type {Medium} from '../terminal/medium.ts'
import {nameOf} from '../terminal/name-of.ts'
import {say} from '../terminal/say.ts'
import {diffLines} from './diff-lines.ts'

interface DiffRun {
  results: readonly LintResult[]
  /** Paths that are not there. */
  problems: number
  medium: Medium
}

/** Prints what `--fix` would change as a unified diff. As in Ruff, the exit code is 1 when that is anything at all. */
export function printDiff({results, problems, medium}: DiffRun, options: LintOptions, io: Io): number {
  const lines = results.flatMap(({filePath, before, output}) =>
    before === undefined || output === undefined ? [] : diffLines(slashed(filePath, io.cwd), before, output),
  )
  writeReport(renderVerbatim(lines, medium), options.outputFile, io)
  const labels = labelsFor(medium.locale)
  for (const sentence of sayFixed(results, labels, labels.wouldFix)) say(io, sentence)
  const failures = results.flatMap(result => result.failures)
  for (const {filePath, message} of failures) say(io, `${nameOf(filePath, io.cwd)}: ${message}`)
  if (problems > 0 || countResults(results).fatalErrorCount > 0) return exitCodes.failure
  return lines.length > 0 ? exitCodes.findings : exitCodes.clean
}

/** Programs that apply diffs know slashes only. */
export function slashed(filePath: string, cwd: string): string {
  return nameOf(filePath, cwd).split(sep).join('/')
}
