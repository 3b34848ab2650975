import type {Linter} from '@policy-lint/linter'
import {isFixWanted, type LintFilesOptions, UserError} from '@policy-lint/node'
import {labelsFor} from '@policy-lint/reporters'
import type {LintOptions} from '../lint/lint-options.ts'
import {askerOf} from '../terminal/asker-of.ts'
import type {Io} from '../terminal/io.ts'
import {mediumOf} from '../terminal/medium.ts'
import {FixOneByOne} from './fix-one-by-one.ts'

/** Who asks about fixes. Throws a UserError where nobody can be asked. */
export async function reviserOf(
  options: LintOptions,
  wanted: Pick<LintFilesOptions, 'fix' | 'fixTypes'>,
  linter: Linter,
  io: Io,
  locale: string,
): Promise<FixOneByOne> {
  const ask = await askerOf(io)
  if (ask === null) {
    throw new UserError(
      '--interactive asks at a terminal, and here is none; use --diff to see the fixes, or --fix alone to apply them.',
    )
  }
  return new FixOneByOne({
    ask,
    labels: labelsFor(locale),
    medium: mediumOf(io, options.color, false),
    io,
    isWanted: diagnostic => isFixWanted(linter.rules, diagnostic, wanted),
  })
}
