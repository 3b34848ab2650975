import {isDay} from '@policy-lint/core'
import {UserError} from './user-error.ts'

/** The day that date rules count from: `YYYY-MM-DD` as given, else the local date. Throws a UserError when it is no real day. */
export function resolveToday(given: string | undefined, now: Date = new Date()): string {
  if (given === undefined) return localDate(now)
  if (!isDay(given)) {
    throw new UserError(
      `--today needs a real day written YYYY-MM-DD, for example 2026-03-31, not "${given}".`,
    )
  }
  return given
}

function localDate(now: Date): string {
  const month = String(now.getMonth() + 1).padStart(2, '0')
  const day = String(now.getDate()).padStart(2, '0')
  return `${String(now.getFullYear()).padStart(4, '0')}-${month}-${day}`
}
