import {addMonths, type DateRole, type Policy, type PolicyDate} from '@policy-lint/model'

/** A date that can be reckoned with; a month alone reaches from its first day to its last. */
export interface KnownDate {
  date: PolicyDate
  first: string
  last: string
}

/** The day or days that a date stands for, or null where it can't be known. */
export function knownDate(date: PolicyDate): KnownDate | null {
  if (date.iso === null || date.ambiguous) return null
  if (date.iso.length > 7) return {date, first: date.iso, last: date.iso}
  return {date, first: `${date.iso}-01`, last: addMonths(date.iso, 0)}
}

/** The dates of a role that can be reckoned with. */
export function knownDates(policy: Policy, role: DateRole): KnownDate[] {
  return policy.dates.flatMap(date => (date.role === role ? (knownDate(date) ?? []) : []))
}

/** Whether a role has a date that can't be reckoned with. */
export const hasUnknownDate = (policy: Policy, role: DateRole): boolean =>
  policy.dates.some(date => date.role === role && (date.iso === null || date.ambiguous))

export const latestDate = (dates: readonly KnownDate[]): KnownDate | null =>
  dates.reduce<KnownDate | null>((best, date) => (best && best.last >= date.last ? best : date), null)
