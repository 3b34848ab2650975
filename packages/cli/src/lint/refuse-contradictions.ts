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
}
