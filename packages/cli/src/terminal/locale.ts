import {packs, packTag} from '@policy-lint/linter'
import {UserError} from '@policy-lint/node'

/** What was asked for, if there is such a language; else what the environment says. */
export function localeOf(asked: string | undefined, otherwise: string): string {
  if (asked === undefined) return otherwise
  if (packTag(asked) !== null) return asked
  throw new UserError(
    `--locale ${asked}: there are no messages in this language; there are ${Object.keys(packs).join(', ')}.`,
  )
}
