import {UserError} from './user-error.ts'

/** The day that date rules count from: `YYYY-MM-DD` as given, else the local date. Throws a UserError when it is no real day. */
export function resolveToday(given: string | undefined, now: Date = new Date()): string {
  if (given === undefined) return localDate(now)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(given) || !isRealDay(given)) {
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

function isRealDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text
}
