import type {Policy, Range} from '@policy-lint/model'
import {Coverage} from './coverage.ts'
import {formOf, readingsOf} from './date-forms.ts'
import {rangeOf} from './nodes-of.ts'

/** A date with its day, as it stands in the document. */
export interface Day {
  text: string
  range: Range
  /** Null where it has two readings. */
  iso: string | null
  from: 'text' | 'front-matter'
  isEntry: boolean
}

export type DayOrder = 'day-month' | 'month-day' | null

/** Countries that write one order only. Canada, for one, writes both. */
const orders = new Map<string, DayOrder>([
  ['US', 'month-day'],
  ['PH', 'month-day'],
  ...['GB', 'IE', 'AU', 'NZ', 'IN', 'ZA', 'MT', 'NG', 'SG', 'HK'].map((region): [string, DayOrder] => [
    region,
    'day-month',
  ]),
])
const inDigits = /(?<![\p{N}/.-])\d{1,2}\/\d{1,2}\/\d{4}(?![\p{N}/])/gu

/** Which comes first in this document's country. */
export function orderOfCountry({region}: Policy): DayOrder {
  return orders.get(region ?? '') ?? null
}

/** The document's own days, and those in its promises; a law's or a statistic's are none of them. */
export function daysIn(policy: Policy, order: DayOrder): Day[] {
  const quoted = new Coverage(policy.prose.flatMap(({node, quoted}) => (quoted ? [rangeOf(node)] : [])))
  const own = policy.dates.flatMap(date => {
    const {text, range, from, role} = date
    if (from === 'computed' || quoted.touches(range) || policy.text.slice(...range) !== text || !formOf(text))
      return []
    const iso = date.ambiguous ? settled(text, order) : date.iso
    if (iso === null && !date.ambiguous) return []
    return [{text, range, iso, from, isEntry: role === 'changelog'} as const]
  })
  const known = new Coverage(own.map(({range}) => range))
  return [...own, ...promisedDays(policy, order).filter(({range}) => !known.touches(range))].sort(
    (one, other) => one.range[0] - other.range[0],
  )
}

/** Only where a language reads dates in numbers both ways: elsewhere nobody can mistake them. */
function promisedDays(policy: Policy, order: DayOrder): Day[] {
  if (policy.pack !== null && !policy.pack.dates.orderVaries) return []
  const promises = new Coverage(policy.commitments.map(({range}) => range))
  return policy.prose.flatMap(({text, quoted, toSource}) =>
    quoted
      ? []
      : [...text.matchAll(inDigits)].flatMap(({0: digits, index}) => {
          const range = toSource(index, index + digits.length)
          const isPromised = readingsOf(digits) !== null && promises.touches(range)
          if (!isPromised || policy.text.slice(...range) !== digits) return []
          return [{text: digits, range, iso: settled(digits, order), from: 'text', isEntry: false} as const]
        }),
  )
}

function settled(text: string, order: DayOrder): string | null {
  const readings = readingsOf(text)
  if (!readings || !order) return null
  return order === 'day-month' ? readings.dayFirst : readings.monthFirst
}
