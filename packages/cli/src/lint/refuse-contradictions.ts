import {UserError} from '@policy-lint/node'
import type {LintOptions} from './lint-options.ts'

/** Throws a UserError for options that cannot go together. */
export function refuseContradictions(paths: readonly string[], options: LintOptions): void {
  const {fix, fixDryRun, stdin, stdinFilename} = options
  if (fix && stdin) {
    throw new UserError('--fix cannot be used with --stdin, which has no file to write; use --fix-dry-run.')
  }
  if (fix && fixDryRun) throw new UserError('--fix and --fix-dry-run cannot be used together; leave one out.')
  if (stdin && paths.length > 0) {
    throw new UserError('--stdin cannot be used with paths; leave out the paths or --stdin.')
  }
  if (stdinFilename !== undefined && !stdin) {
    throw new UserError('--stdin-filename names the text of --stdin; add --stdin or leave it out.')
  }
  refuseFixes(options)
  if (options.reportUnusedDisableDirectives && options.reportUnusedDisableDirectivesSeverity) {
    throw new UserError(
      '--report-unused-disable-directives and --report-unused-disable-directives-severity cannot be used together; leave one out.',
    )
  }
  refuseBaseline(options)
}

function refuseFixes({fix, fixDryRun, fixType, diff, interactive, format}: LintOptions): void {
  if (diff && (fix || fixDryRun)) {
    const other = fix ? '--fix' : '--fix-dry-run'
    throw new UserError(`--diff and ${other} cannot be used together; leave one out.`)
  }
  if (diff && format !== undefined) {
    throw new UserError('--diff prints a diff instead of a report; leave out --format.')
  }
  if (interactive && !fix) throw new UserError('--interactive asks about fixes; add --fix.')
  if (fixType && !fix && !fixDryRun && !diff) {
    throw new UserError('--fix-type chooses among fixes; add --fix, --fix-dry-run or --diff.')
  }
}

function refuseBaseline({baseline, baselineWrite, baselinePrune, quiet, stdin}: LintOptions): void {
  if (!baselineWrite && !baselinePrune) return
  const change = baselineWrite ? '--baseline-write' : '--baseline-prune'
  if (baseline === undefined) throw new UserError(`${change} needs a file: add --baseline and its name.`)
  if (baselineWrite && baselinePrune) {
    throw new UserError('--baseline-write and --baseline-prune cannot be used together; leave one out.')
  }
  if (quiet) {
    throw new UserError(
      `${change} cannot be used with --quiet, which leaves findings out; leave out --quiet.`,
    )
  }
  if (stdin) throw new UserError(`${change} cannot be used with --stdin; name the files instead.`)
}
