import type {Directive} from './types.ts'

/** Whether a directive still counts: on its last day it does. One whose day cannot be read does not. */
export function holdsOn({kind, until}: Directive, today: string): boolean {
  return kind === 'enable' || until === undefined || (isDay(until) && today <= until)
}

/** Whether this is a real day, written `2027-03-01`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
