import type {Metric} from '@policy-lint/model'

/** How long something takes, in a form that can be compared with others of its kind. */
export interface Span {
  /** Units of different kinds are not the same number of days every time. */
  kind: 'clock' | 'working-day' | 'month' | 'ring'
  /** Seconds, working days, months or rings. */
  amount: number
}

const second = 1
const day = 86_400
const clock: Readonly<Partial<Record<Metric['unit'], number>>> = {
  second,
  minute: 60,
  hour: 3600,
  day,
  week: 7 * day,
}

/** The span of a metric, or null where it is no length of time. */
export function spanOf({value, unit}: Metric): Span | null {
  if (typeof value !== 'number') return null
  const seconds = clock[unit]
  if (seconds !== undefined) return {kind: 'clock', amount: value * seconds}
  if (unit === 'month') return {kind: 'month', amount: value}
  if (unit === 'year') return {kind: 'month', amount: value * 12}
  return unit === 'working-day' || unit === 'ring' ? {kind: unit, amount: value} : null
}

/**
 * Whether two limits are the same, surely differ, or cannot be told apart: 24 hours are a day, 3 days and 10 working
 * days differ, a day and a working day may be the same.
 */
export function compareSpans(one: Span, other: Span): 'same' | 'differs' | 'unsure' {
  if (one.kind === other.kind) return one.amount === other.amount ? 'same' : 'differs'
  if (one.kind === 'ring' || other.kind === 'ring') return 'unsure'
  const [a, b] = [daysOf(one), daysOf(other)]
  return a.most < b.least || b.most < a.least ? 'differs' : 'unsure'
}

/** The fewest and the most days that a span can take, holidays included. */
function daysOf({kind, amount}: Span): {least: number; most: number} {
  if (kind === 'clock') return {least: amount / day, most: amount / day}
  if (kind === 'month') return {least: amount * 28, most: amount * 31}
  return {least: amount, most: amount * 2 + 7}
}
