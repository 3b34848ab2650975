import type {Reading} from '../reading.ts'

/** A clock time or a span of two. */
export interface ClockAt {
  start: number
  end: number
  /** `HH:MM` or `HH:MM-HH:MM` */
  value: string
}

interface Point {
  start: number
  end: number
  hours: number
  minutes: number
  /** Said with am or pm, a colon, or a word such as "Uhr". */
  isCertain: boolean
  half: 'am' | 'pm' | null
}

/**
 * Clock times between two tokens. Bare numbers count only beside a certain one, or between weekdays and a dash.
 *
 * @param inHours whether bare spans are hours here, as in a table of opening hours
 */
export function clocksIn(reading: Reading, start: number, end: number, inHours = false): ClockAt[] {
  const found: ClockAt[] = []
  for (let at = start; at < end; ) {
    const first = pointAt(reading, at, end)
    if (!first) {
      at++
      continue
    }
    const isAmongDays = inHours || isNearDays(reading, first, start, end)
    const second = pointAfterJoint(reading, first.end, end)
    const span =
      second && isSpan(reading, first, second, isAmongDays)
        ? second
        : hourSpan(reading, first, end, isAmongDays)
    if (span) {
      found.push({
        start: first.start,
        end: span.end,
        value: `${print(settle(first, span))}-${print(settleEnd(span, first))}`,
      })
      at = span.end
    } else {
      if (first.isCertain)
        found.push({start: first.start, end: first.end, value: print(settle(first, first))})
      at = first.end
    }
  }
  return found
}

const nearDays = 10

/** "Mon–Fri 9–17"; the "from 1 to 3" of a vote has no weekday beside it. */
const isNearDays = (reading: Reading, {start: at}: Point, start: number, end: number) =>
  reading.has('metrics.weekdays', Math.max(start, at - nearDays), Math.min(end, at + nearDays))

function pointAt(reading: Reading, at: number, end: number): Point | null {
  const named = namedPoint(reading, at)
  if (named) return named
  if (reading.tokens.kinds[at] !== 2) return null
  // "en las 24 horas" is a span of time, "a las 14" a clock time.
  const clockBefore =
    reading.before('metrics.clock', at) !== undefined && !hasUnitAt(reading, behindBracket(reading, at + 1))
  let stop = at + 1
  let hours: number
  let minutes = 0
  const compact = /^(\d{1,2})[.,](\d{2})$/.exec(reading.word(at))
  let isCertain = clockBefore
  if (compact) {
    hours = Number(compact[1])
    minutes = Number(compact[2])
  } else {
    if (!/^\d{1,2}$/.test(reading.word(at))) return null
    hours = Number(reading.word(at))
    const next = stop + 1 < end ? reading.word(stop + 1) : ''
    if (stop + 1 < end && reading.isSign(stop, ':') && /^\d{2}$/.test(next)) {
      minutes = Number(next)
      stop += 2
      isCertain = true
    } else if (/^h$/i.test(reading.word(stop)) && stop + 1 < end && /^\d{2}$/.test(next)) {
      minutes = Number(next)
      // "9 h 30" with blanks may be a span of time too.
      isCertain ||= isGlued(reading, stop, stop + 1) || reading.before('metrics.clock', at) !== undefined
      stop += 2
    }
  }
  const half = halfAt(reading, stop)
  if (half) {
    stop = half.end
    isCertain = true
  } else {
    const after = reading.at('metrics.clock', stop)
    // "dalle 9 alle 18": what joins two times does not belong to the first.
    if (after && after.end <= end && !reading.at('metrics.rangeTo', stop)) {
      stop = after.end
      isCertain = true
    }
  }
  if (hours > 24 || minutes > 59) return null
  return {start: at, end: stop, hours, minutes, isCertain, half: half?.half ?? null}
}

/** "noon", "midnight"; the "midi" of "après-midi" is none. */
function namedPoint(reading: Reading, at: number): Point | null {
  const {starts} = reading.tokens
  if (/[-\u2010\u2011]/.test(reading.prose.text[(starts[at] as number) - 1] ?? '')) return null
  const noon = reading.at('metrics.noon', at)
  const hit = noon ?? reading.at('metrics.midnight', at)
  return hit ? {start: at, end: hit.end, hours: noon ? 12 : 0, minutes: 0, isCertain: true, half: null} : null
}

/** "le 24 (ventiquattro) ore" */
const behindBracket = (reading: Reading, at: number) =>
  reading.isSign(at, '(') && reading.isSign(at + 2, ')') ? at + 3 : at

const isGlued = (reading: Reading, left: number, right: number) =>
  reading.tokens.ends[left] === reading.tokens.starts[right]

function halfAt(reading: Reading, at: number): {half: 'am' | 'pm'; end: number} | null {
  for (const half of ['am', 'pm'] as const) {
    const hit = reading.at(`metrics.${half}`, at)
    if (hit) return {half, end: reading.isSign(hit.end, '.') ? hit.end + 1 : hit.end}
  }
  return null
}

/** The point behind a dash or a word such as "to". */
function pointAfterJoint(reading: Reading, at: number, end: number): Point | null {
  let next = at
  if (reading.isSign(next, '-–—−')) next++
  else {
    const joint = reading.at('metrics.rangeTo', next)
    if (!joint) return null
    next = joint.end
  }
  const clock = reading.at('metrics.clock', next)
  if (clock) next = clock.end
  return next < end ? pointAt(reading, next, end) : null
}

/** Two bare numbers are hours only where weekdays stand around them and no unit follows. */
function isSpan(reading: Reading, first: Point, second: Point, isAmongDays: boolean): boolean {
  if (first.isCertain || second.isCertain) return true
  if (first.minutes + second.minutes > 0 && first.hours < second.hours && isOpened(reading, first))
    return true
  const isDayLong = second.hours > first.hours || (first.hours >= 7 && second.hours <= 8)
  if (!isDayLong || !isAmongDays) return false
  // "de lunes a viernes, de 9 a 14 h": the unit of a span that opens as one.
  const isSaid = isOpened(reading, first) && reading.at('metrics.units.hour', second.end) !== undefined
  return isSaid || !hasUnitAt(reading, second.end)
}

/** "du lundi au vendredi, de 9 h à 17 h": each point has its own unit. */
function hourSpan(reading: Reading, first: Point, end: number, isAmongDays: boolean): Point | null {
  if (reading.before('metrics.atMost', first.start)) return null
  const unit = reading.at('metrics.units.hour', first.end)
  const second = pointAfterJoint(reading, unit?.end ?? first.end, end)
  if (!second) return null
  // "entre 22 h et 5 h": no wait is longest first.
  const isNight = second.hours < first.hours && unit !== undefined && isOpened(reading, first)
  if (!isNight && (second.hours <= first.hours || !(isAmongDays || isWorkingDay(reading, first, second))))
    return null
  const close = reading.at('metrics.units.hour', second.end)
  const isWhole = second.isCertain || second.end - second.start > 1 || close !== undefined
  return isWhole ? {...second, end: close?.end ?? second.end} : null
}

const isOpened = (reading: Reading, {start}: Point) =>
  reading.before('metrics.rangeFrom', start) !== undefined

/** "de 9 h à 17 h" needs no weekdays. */
const isWorkingDay = (reading: Reading, first: Point, second: Point) =>
  isOpened(reading, first) &&
  first.hours >= 6 &&
  first.hours <= 12 &&
  second.hours >= 14 &&
  second.hours <= 23

/** Whether a unit starts at a token. */
export function hasUnitAt(reading: Reading, token: number): boolean {
  return Object.keys(reading.hits).some(
    list => list.startsWith('metrics.units.') && reading.at(list, token) !== undefined,
  )
}

/** "9 to 5 pm" opens in the morning, "2 to 5 pm" in the afternoon: a bare first point joins the second's half when it fits a day's work. */
function settle(point: Point, second: Point): Point {
  if (point.half || second.half !== 'pm' || point === second) return shift(point, point.half)
  return shift(point, point.hours < 7 && point.hours < second.hours ? 'pm' : null)
}

function settleEnd(point: Point, first: Point): Point {
  const isLater = first.half !== 'pm' && first.hours <= 12 && point.hours <= 12 && point.hours <= first.hours
  return shift(point, point.half ?? (isLater ? 'pm' : null))
}

function shift(point: Point, half: 'am' | 'pm' | null): Point {
  if (half === 'pm' && point.hours < 12) return {...point, hours: point.hours + 12}
  if (half === 'am' && point.hours === 12) return {...point, hours: 0}
  return point
}

const print = ({hours, minutes}: Point) =>
  `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
