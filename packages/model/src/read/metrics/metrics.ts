import type {LanguagePack} from '../../pack/language-pack.ts'
import {type Comparator, type Metric, type Unit, units} from '../../policy/types.ts'
import type {Reading} from '../reading.ts'
import {clocksIn} from './clock.ts'
import {frequenciesIn} from './frequencies.ts'
import {type NumberAt, numbersIn} from './numbers.ts'

/** A metric with the tokens that it was read from. */
export interface MetricAt extends Metric {
  start: number
  end: number
}

export type Found = Omit<MetricAt, 'range'>

export interface MetricOptions {
  /** The unit that a table's header gives to bare numbers. */
  columnUnit?: Unit | null
  /** Bare spans are hours: "9–20" in a table of opening hours. */
  inHours?: boolean
  /** Tokens whose numbers belong to somebody else. */
  isOut?: (token: number) => boolean
}

/** Everything countable between two tokens, in order. */
export function metricsIn(
  reading: Reading,
  start: number,
  end: number,
  pack: LanguagePack,
  {columnUnit = null, inHours = false, isOut = () => false}: MetricOptions = {},
): MetricAt[] {
  const found: Found[] = []
  const isFree = (from: number, to: number) => !found.some(other => from < other.end && to > other.start)
  const add = (candidates: readonly Found[]) => {
    for (const candidate of candidates) {
      const counts = !isOut(candidate.start) && !isInBrackets(reading, candidate, start)
      if (counts && isFree(candidate.start, candidate.end)) found.push(candidate)
    }
  }
  const clock = {unit: 'time', comparator: 'exactly'} as const
  add(clocksIn(reading, start, end, inHours).map(point => ({...point, ...clock})))
  add(frequenciesIn(reading, start, end, pack))
  add(quantitiesIn(reading, start, end, pack, columnUnit))
  found.sort((a, b) => a.start - b.start)
  const counted = found.filter(
    (metric, index) =>
      !isRate(found[index - 1], metric) &&
      !namesDays(reading, metric, found[index + 1]) &&
      !isMeasured(reading, metric, found[index + 1]) &&
      !isAttribute(reading, metric, start, end, found[index + 1]),
  )
  return attachShares(reading, counted).map(metric => ({
    ...metric,
    range: reading.range(metric.start, metric.end),
  }))
}

const longestRate = 5

/** "$0.08 a GB and month", "£5 per day": the period belongs to the price. */
function isRate(before: Found | undefined, metric: Found): boolean {
  return (
    before?.unit === 'money' && metric.comparator === 'exactly' && metric.start - before.end <= longestRate
  )
}

/** "Daily 6–22", "every day from 5:30": the days of the hours behind them. */
function namesDays(reading: Reading, {start, end, value, unit}: Found, next: Found | undefined): boolean {
  const isDaily = value === 1 && (unit === 'day' || unit === 'working-day') && isFrequency(reading, start)
  return isDaily && next?.unit === 'time' && next.start - end <= 3
}

/** "Monthly plans are refunded within 30 days", "Annual plans: …": a word of the thing's name, at the beginning. */
function isAttribute(
  reading: Reading,
  metric: Found,
  start: number,
  end: number,
  next: Found | undefined,
): boolean {
  const isWord =
    metric.start === start && metric.end === start + 1 && reading.at('metrics.fixed', start) !== undefined
  const isNamed = isWord && reading.tokens.kinds[metric.end] === 1 && !reading.isFunctionWord(metric.end)
  return (
    isNamed && (next !== undefined || reading.hasSign(':', metric.end, Math.min(end, metric.end + nearColon)))
  )
}

const nearColon = 4
const nearShare = 8

/** "Monthly uptime of at least 99.9 %": the period over which a share is measured. */
function isMeasured(reading: Reading, {start, end, comparator}: Found, next: Found | undefined): boolean {
  const isPeriod = comparator === 'exactly' || reading.at('metrics.fixed', start) !== undefined
  const isNear = next?.unit === 'percent' && next.start - end <= nearShare
  return (
    isPeriod && isNear && !reading.hasSign(',;:.', end, next.start) && !reading.has('and', end, next.start)
  )
}

const isFrequency = (reading: Reading, start: number) =>
  reading.at('metrics.every', start) !== undefined || reading.at('metrics.weekdays', start) !== undefined

/** `[daily/weekly]` is still to be chosen. */
function isInBrackets(reading: Reading, {start, end}: Found, from: number): boolean {
  let open = start
  while (open > from && open > start - 8 && !reading.isSign(open - 1, '[]')) open--
  return reading.isSign(open - 1, '[') && !reading.isSign(start - 1, ']') && end > start
}

function quantitiesIn(
  reading: Reading,
  start: number,
  end: number,
  pack: LanguagePack,
  columnUnit: Unit | null,
): Found[] {
  const numbers = numbersIn(reading, start, end, pack)
  const found: Found[] = []
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index] as NumberAt
    const share = shareAt(reading, number, numbers[index + 1])
    if (share) {
      found.push(share)
      index++
      continue
    }
    const range = rangeAt(reading, number, numbers[index + 1], end, columnUnit)
    const quantity = range ?? quantityAt(reading, number, end, columnUnit)
    if (!quantity || isProductLength(reading, quantity) || isAge(reading, quantity) || isOnce(quantity))
      continue
    if (range) index++
    found.push({...quantity, comparator: range ? 'between' : comparatorOf(reading, quantity)})
  }
  return [...found, ...articlesIn(reading, start, end, pack)]
}

interface Quantity {
  start: number
  end: number
  value: number
  unit: Unit
}

function quantityAt(
  reading: Reading,
  number: NumberAt,
  end: number,
  columnUnit: Unit | null,
): Quantity | null {
  const sign = reading.isSign(number.start - 1, '.') ? number.start - 1 : number.start
  const money =
    reading.before('metrics.units.money', sign)?.start ??
    (reading.isSign(number.start - 1, currencies) ? number.start - 1 : null)
  if (money !== null) return {start: money, end: number.end, value: number.value, unit: 'money'}
  const at = skipFiller(reading, number.end)
  const unit = unitAt(reading, at, end)
  if (unit && !(number.ordinal && !orderedUnits.includes(unit.unit))) {
    return {start: number.start, end: unit.end, value: number.value, unit: unit.unit}
  }
  const counted = reading.isSign(number.end, '.') ? unitAt(reading, number.end + 1, end) : null
  if (counted && orderedUnits.includes(counted.unit)) {
    return {start: number.start, end: counted.end, value: number.value, unit: counted.unit}
  }
  if (!columnUnit || number.ordinal) return null
  const next = reading.word(number.end)
  return next === '' || reading.tokens.kinds[number.end] === 3 ? {...number, unit: columnUnit} : null
}

/** "the third ring", "am 3. Werktag" */
const orderedUnits: readonly Unit[] = ['ring', 'working-day', 'day']

const skipFiller = (reading: Reading, at: number) => reading.at('metrics.filler', at)?.end ?? at

/** The unit that starts at a token; the longest wins ("working days" over "days"). */
export function unitAt(reading: Reading, at: number, end: number): {unit: Unit; end: number} | null {
  let best: {unit: Unit; end: number} | null = null
  for (const unit of units) {
    const hit = reading.at(`metrics.units.${unit}`, at)
    if (hit && hit.end <= end && hit.end > (best?.end ?? 0)) best = {unit, end: hit.end}
  }
  if (best || at >= end) return best
  if (reading.isSign(at, '%٪')) return {unit: 'percent', end: at + 1}
  return reading.isSign(at, currencies) ? {unit: 'money', end: at + 1} : null
}

const currencies = '€£$¥'

/** "5–7 working days", "2 to 3 weeks", "between 3 and 5 days", "24 h - 48 h": the upper bound counts. */
function rangeAt(
  reading: Reading,
  first: NumberAt,
  second: NumberAt | undefined,
  end: number,
  columnUnit: Unit | null,
): Quantity | null {
  if (!second) return null
  const unitBetween = unitAt(reading, first.end, end)
  const from = unitBetween?.end ?? first.end
  const isDash = second.start === from + 1 && reading.isSign(from, '-–—−/')
  const joint = reading.at('metrics.rangeTo', from)
  const isJoined = joint !== undefined && joint.end === second.start
  if (!isDash && !isJoined) return null
  const quantity = quantityAt(reading, second, end, columnUnit)
  if (!quantity || (unitBetween && unitBetween.unit !== quantity.unit)) return null
  return {...quantity, start: first.start}
}

/** "9 out of 10", "nine in ten". */
function shareAt(reading: Reading, first: NumberAt, second: NumberAt | undefined): Found | null {
  if (!second || second.value <= 0 || first.value > second.value || first.ordinal) return null
  // "nine times out of ten"
  const counted = reading.at('metrics.units.time', first.end)
  const hit = reading.at('metrics.outOf', counted?.end ?? first.end)
  if (!hit || hit.end !== second.start || unitAt(reading, second.end, reading.tokens.length)) return null
  const percent = Math.round((first.value / second.value) * 1_000) / 10
  return {
    start: first.start,
    end: second.end,
    value: percent,
    unit: 'percent',
    percent,
    comparator: comparatorOf(reading, {start: first.start, end: second.end, unit: 'percent'}),
  }
}

/** "within a week": an article counts as one only behind a word for a limit. */
function articlesIn(reading: Reading, start: number, end: number, pack: LanguagePack): Found[] {
  const found: Found[] = []
  for (const hit of reading.within('metrics.article', start, end)) {
    const limit = reading.before('metrics.atMost', hit.start) ?? reading.before('metrics.atLeast', hit.start)
    const isAll = hit.start === start
    const unit = limit || isAll ? unitAt(reading, skipFiller(reading, hit.end), end) : null
    if (unit && (limit || unit.end === end) && unit.unit !== 'money' && unit.unit !== 'percent') {
      const value = saysOrTwo(reading, unit.end, pack) ? 2 : 1
      found.push({start: hit.start, end: unit.end, value, unit: unit.unit, comparator: 'at-most'})
    }
  }
  return found
}

/** "a day or two", "un giorno o due" */
function saysOrTwo(reading: Reading, at: number, pack: LanguagePack): boolean {
  const [number] = reading.isFunctionWord(at) ? numbersIn(reading, at + 1, at + 2, pack) : []
  return number?.value === 2 && number.inWords && unitAt(reading, number.end, reading.tokens.length) === null
}

/** A "45-minute appointment" says how long the product is, not how fast the service. */
function isProductLength(reading: Reading, {start, end, unit}: Quantity): boolean {
  if (unit === 'percent' || unit === 'money') return false
  const between = reading.prose.text.slice(
    reading.tokens.ends[end - 2] ?? 0,
    reading.tokens.starts[end - 1] ?? 0,
  )
  if (!/^[-\u2010\u2011]$/.test(between) || end - start < 2) return false
  return !reading.at('metrics.measured', end) && !reading.before('metrics.atMost', start)
}

/** "Customers over 75 years" */
function isAge(reading: Reading, {start, unit}: Quantity): boolean {
  if (unit !== 'year') return false
  const limit = reading.before('metrics.atMost', start) ?? reading.before('metrics.atLeast', start)
  return limit !== undefined && reading.before('cues.customer', limit.start) !== undefined
}

/** "une fois que": without a period one time counts nothing. */
const isOnce = ({value, unit}: Quantity) => unit === 'time' && value === 1

const percentDefault: Comparator = 'at-least'

export function comparatorOf(
  reading: Reading,
  {start, end, unit}: {start: number; end: number; unit: Unit},
): Comparator {
  const lists = [
    ['metrics.atMost', 'at-most'],
    ['metrics.atLeast', 'at-least'],
    ['metrics.exactly', 'exactly'],
  ] as const
  for (const [list, comparator] of lists) {
    for (let gap = 0; gap <= 2; gap++) if (reading.before(list, start - gap)) return comparator
  }
  if (reading.isSign(start - 1, '<≤')) return 'at-most'
  if (reading.isSign(start - 1, '>≥')) return 'at-least'
  for (const [list, comparator] of lists) if (reading.at(list, end)) return comparator
  return unit === 'percent' ? percentDefault : 'at-most'
}

/** A share beside a time belongs to it: "90 % of calls within 20 seconds" is one metric. */
function attachShares(reading: Reading, found: readonly Found[]): Found[] {
  const shares = found.filter(metric => metric.unit === 'percent')
  const timed = found.filter(metric => isWaited(reading, metric))
  const [share] = shares
  const partner =
    share && shares.length === 1
      ? timed.find(metric => Math.abs(metric.start - share.end) < 14 && isOneClause(reading, share, metric))
      : undefined
  return found
    .filter(metric => !(partner && metric === share))
    .map(metric => {
      if (metric === partner && share) return {...metric, percent: Number(share.value)}
      return metric.unit === 'percent' ? {...metric, percent: Number(metric.value)} : metric
    })
}

const long = new Set<Unit>(['week', 'month', 'year'])

/** A time that a share of cases can be held to; long ones only behind a word for a limit. */
function isWaited(reading: Reading, {unit, start}: Found): boolean {
  if (unit === 'percent' || unit === 'money' || unit === 'time') return false
  // "99.9 % of each month" is measured by the month, and bound by nothing.
  if (isFrequency(reading, start)) return false
  return !long.has(unit) || reading.before('metrics.atMost', start) !== undefined
}

function isOneClause(reading: Reading, a: Found, b: Found): boolean {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start]
  return !reading.hasSign(';.', from, to) && !reading.has('cues.condition', from, to)
}
