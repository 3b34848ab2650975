import type {LanguagePack} from '../pack/language-pack.ts'
import {Reading} from './reading.ts'

/** A calendar date as it stands in the words of a block. */
export interface Calendar {
  start: number
  end: number
  iso: string | null
  ambiguous: boolean
}

/** The date that starts at a token, in any of the forms that people write. */
export function dateAt(reading: Reading, at: number, pack: LanguagePack | null): Calendar | null {
  return numericAt(reading, at, pack) ?? (pack ? wordedAt(reading, at) : null)
}

/** A date on its own: a front matter value. */
export function readWritten(value: string, pack: LanguagePack | null): Calendar | null {
  const text = value.trim().replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/, '$1')
  const reading = Reading.ofText(text, pack)
  for (let at = 0; at < reading.tokens.length; at++) {
    const found = dateAt(reading, at, pack)
    if (found) return found
  }
  return null
}

function numericAt(reading: Reading, at: number, pack: LanguagePack | null): Calendar | null {
  if (reading.tokens.kinds[at] !== 2 || (reading.tokens.kinds[at - 1] === 1 && isGlued(reading, at - 1)))
    return null
  const word = reading.word(at)
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(word)
  if (dotted) return ordered(Number(dotted[1]), Number(dotted[2]), Number(dotted[3]), at, at + 1, certain)
  const isoDotted = /^(\d{4})\.(\d{2})\.(\d{2})$/.exec(word)
  if (isoDotted)
    return calendar(Number(isoDotted[1]), Number(isoDotted[2]), Number(isoDotted[3]), at, at + 1, false)
  const [a, sign, b, sign2, c] = [0, 1, 2, 3, 4].map(offset => reading.word(at + offset))
  const isDashed = sign === '-' || sign === '‑' || sign === '–'
  if (/^\d{4}$/.test(word) && isDashed && /^\d{2}$/.test(b ?? '')) {
    if (sign2 === sign && /^\d{2}$/.test(c ?? ''))
      return calendar(Number(a), Number(b), Number(c), at, at + 5, false)
    return isYear(Number(a)) && sign2 !== sign
      ? calendar(Number(a), Number(b), null, at, at + 3, false)
      : null
  }
  // "Stand: 07/2025"
  const isMonth = /^(?:0?[1-9]|1[0-2])$/.test(word) && sign === '/' && /^\d{4}$/.test(b ?? '')
  if (isMonth && sign2 !== '/' && !reading.isSign(at - 1, '/'))
    return isYear(Number(b)) ? calendar(Number(b), Number(a), null, at, at + 3, false) : null
  const isSlashed = (sign === '/' || isDashed) && sign2 === sign
  if (/^\d{1,2}$/.test(word) && isSlashed && /^\d{1,2}$/.test(b ?? '') && /^\d{4}$/.test(c ?? '')) {
    return ordered(Number(a), Number(b), Number(c), at, at + 5, sign === '/' ? pack : certain)
  }
  return null
}

const isGlued = (reading: Reading, left: number) =>
  reading.tokens.ends[left] === reading.tokens.starts[left + 1]
const isYear = (year: number) => year >= 1900 && year <= 2200

/** A date with points or dashes is written day first everywhere. */
const certain: OrderOfDates = {dates: {order: 'day-month'}}

type OrderOfDates = {dates: Pick<LanguagePack['dates'], 'order' | 'orderVaries'>}

/** Day and month by the language's order; where both readings are dates the result is marked as ambiguous. */
function ordered(
  first: number,
  second: number,
  year: number,
  start: number,
  end: number,
  pack: OrderOfDates | null,
): Calendar | null {
  const isMonthFirst = second > 12 || (pack?.dates.order === 'month-day' && first <= 12)
  const [day, month] = isMonthFirst ? [second, first] : [first, second]
  const hasTwoReadings = first <= 12 && second <= 12 && first !== second
  return calendar(year, month, day, start, end, hasTwoReadings && (pack?.dates.orderVaries ?? pack === null))
}

function calendar(
  year: number,
  month: number,
  day: number | null,
  start: number,
  end: number,
  ambiguous: boolean,
): Calendar | null {
  if (!isYear(year) || month < 1 || month > 12) return null
  const written = `${year}-${String(month).padStart(2, '0')}`
  if (day === null) return {start, end, iso: written, ambiguous}
  if (day < 1 || day > daysIn(year, month)) return null
  return {start, end, iso: `${written}-${String(day).padStart(2, '0')}`, ambiguous}
}

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** "15 January 2026", "January 15th, 2026", "den 28 november 2026", "May 2026". */
function wordedAt(reading: Reading, at: number): Calendar | null {
  const month = monthAt(reading, at)
  if (month) {
    const day = dayAt(reading, month.end)
    const yearAt = skip(reading, day?.end ?? month.end)
    const year = yearOf(reading, yearAt)
    if (day && year) return calendar(year, month.value, day.value, at, yearAt + 1, false)
    const direct = skip(reading, month.end)
    const alone = yearOf(reading, direct)
    return alone ? calendar(alone, month.value, null, at, direct + 1, false) : null
  }
  const day = dayAt(reading, at)
  if (!day) return null
  const next = monthAt(reading, skip(reading, day.end))
  if (!next) return null
  const yearAt = skip(reading, next.end)
  const year = yearOf(reading, yearAt)
  return year ? calendar(year, next.value, day.value, at, yearAt + 1, false) : null
}

function monthAt(reading: Reading, at: number): {value: number; end: number} | null {
  let best: {value: number; end: number} | null = null
  for (let value = 1; value <= 12; value++) {
    const hit = reading.at(`dates.months.${value}`, at)
    if (hit && hit.end > (best?.end ?? 0))
      best = {value, end: reading.isSign(hit.end, '.') ? hit.end + 1 : hit.end}
  }
  return best
}

/** A day with its ordinal ending: 1st, 1er, 1º, 28. */
function dayAt(reading: Reading, at: number): {value: number; end: number} | null {
  if (!/^\d{1,2}$/.test(reading.word(at))) return null
  const value = Number(reading.word(at))
  if (value < 1 || value > 31) return null
  let end = at + 1
  if (isGlued(reading, at) && /^(?:st|nd|rd|th|er|º|°|ª|η|ης|:e|e|\.)$/iu.test(reading.word(end))) end++
  return {value, end}
}

function yearOf(reading: Reading, at: number): number | null {
  const word = reading.word(at)
  return /^\d{4}$/.test(word) && isYear(Number(word)) ? Number(word) : null
}

/** Commas, and joining words such as "de". */
function skip(reading: Reading, at: number): number {
  let next = at
  for (let count = 0; count < 2; count++) {
    const joiner = reading.at('dates.joiner', next)
    if (joiner) next = joiner.end
    else if (reading.isSign(next, ',')) next++
  }
  return next
}

/** A month or day later; a day that the month lacks becomes its last one. */
export function addMonths(iso: string, months: number, days = 0): string {
  const [year = 1970, month = 1, day = null] = iso.split('-').map(Number) as [number, number, number | null]
  const index = year * 12 + (month - 1) + months
  const [newYear, newMonth] = [Math.floor(index / 12), (index % 12) + 1]
  const lastDay = daysIn(newYear, newMonth)
  const base = new Date(Date.UTC(newYear, newMonth - 1, Math.min(day ?? lastDay, lastDay) + days))
  return base.toISOString().slice(0, 10)
}
