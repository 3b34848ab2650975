import type {Role} from '../../policy/types.ts'
import type {Reading} from '../reading.ts'
import {inPromise, type View} from './view.ts'

const timeUnits = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'working-day',
  'week',
  'month',
  'ring',
  'percent',
  'time',
])

/** Sections whose promises come round once in years. */
const yearlyRoles: readonly Role[] = ['review', 'publication', 'measurement']

/** "Letters: five working days", "Rispondere entro 30 giorni", "Mon–Fri 9–17": no verb that promises, but a number that does. */
export function isFragment(view: View): boolean {
  const {reading, start, end, metrics, roles, isItem} = view
  const isYearly = roles.some(role => yearlyRoles.includes(role))
  if (!metrics.some(({unit}) => timeUnits.has(unit) || (isYearly && unit === 'year'))) return false
  const has = (list: string) => reading.has(list, start, end)
  if (metrics.every(({unit, value}) => unit === 'time' && typeof value === 'string')) return areHours(view)
  const isPromising = inPromise(view)
  const isAbout =
    has('cues.matter') || Object.keys(reading.hits).some(list => list.startsWith('channels.') && has(list))
  const serves = has('cues.serves') || has('cues.served')
  const isLimited = metrics.some(
    ({start: at, end: to, value}) =>
      value === 0 ||
      reading.before('metrics.atMost', at) !== undefined ||
      reading.isSign(at - 1, '<≤') ||
      reading.at('metrics.atMost', to) !== undefined,
  )
  const isRegular = metrics.some(
    ({start: at, comparator}) => comparator === 'exactly' && isFrequency(reading, at),
  )
  if (isBesideNumber(view) || actsItself(view)) return false
  if (isItem)
    return (
      isPromising ||
      isAbout ||
      serves ||
      isLimited ||
      metrics.some(({start: at}) => reading.isSign(at - 1, ':–—|'))
    )
  if (asksCustomer(view)) return false
  const isAnnounced =
    has('cues.will') &&
    !has('cues.negation') &&
    !reading.has('cues.customer', start, Math.min(end, start + 3))
  const isShare = metrics.some(
    ({start: at, unit}) => unit === 'percent' && reading.before('metrics.atLeast', at) !== undefined,
  )
  const isSaid = isAbout || serves || isRegular || isAnnounced
  return isLimited || (isAnnounced && isShare) || (isPromising && isSaid)
}

const isFrequency = (reading: Reading, at: number) =>
  ['metrics.fixed', 'metrics.every', 'metrics.times'].some(list => reading.at(list, at) !== undefined)

const reachRoles: readonly Role[] = ['contact', 'channels']
const phone = /@|\d[\d ()\u2010-\u2015-]{6,}\d/

/** When a number can be rung, noted beside it. */
function isBesideNumber(view: View): boolean {
  const {reading, start, metrics, roles} = view
  if (!metrics.every(({unit}) => unit === 'time') || !phone.test(textOf(view))) return false
  const inBrackets = metrics.every(metric =>
    [1, 2, 3, 4].some(gap => metric.start - gap >= start && reading.isSign(metric.start - gap, '(')),
  )
  return inBrackets || roles.some(role => reachRoles.includes(role))
}

/** "The customer claims the credit within 30 days": the customer is who acts. */
function actsItself({reading, main: start, end}: View): boolean {
  const [customer] = reading.within('cues.customer', start, Math.min(end, start + 3))
  const isServed = customer && reading.has('cues.serves', start, customer.start)
  return customer !== undefined && !isServed && !reading.has('cues.organisation', start, customer.start)
}

function textOf({reading, start, end}: View): string {
  const {starts, ends} = reading.tokens
  return reading.prose.text.slice(starts[start], ends[end - 1]).replace(/\d{1,2}[.:]\d{2}/g, '')
}

/** Opening hours; a note of hours beside a number to ring is none. */
function areHours(view: View): boolean {
  const {reading, start, end, metrics} = view
  const isSpan = metrics.some(({value}) => String(value).includes('-'))
  return isSpan && reading.has('metrics.weekdays', start, end) && !phone.test(textOf(view))
}

/** Where the verb never carries "we", a sentence that opens with one tells the customer what to do. */
const asksCustomer = ({reading, start}: View) =>
  !reading.isProDrop && reading.at('cues.serves', start) !== undefined
