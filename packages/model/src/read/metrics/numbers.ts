import type {LanguagePack} from '../../pack/language-pack.ts'
import type {Reading} from '../reading.ts'

/** A number as it stands in the words of a block; `start` and `end` count tokens. */
export interface NumberAt {
  start: number
  end: number
  value: number
  ordinal: boolean
  inWords: boolean
}

/** All numbers between two tokens, in digits and in words; one written twice ("ten (10)") counts once. */
export function numbersIn(reading: Reading, start: number, end: number, pack: LanguagePack): NumberAt[] {
  const found: NumberAt[] = []
  for (let at = start; at < end; ) {
    const dialled = endOfDialled(reading, at, end)
    const number = dialled > at ? null : numberAt(reading, at, end, pack)
    if (!number) {
      at = Math.max(dialled, at + 1)
      continue
    }
    found.push(number)
    at = number.end
  }
  return mergeDoubled(reading, found)
}

const fewestDialled = 8

/** "0771-27 60 00 vardagar": the digits of a number to ring count nothing. */
function endOfDialled(reading: Reading, start: number, end: number): number {
  if (reading.tokens.kinds[start] !== 2 || !/^0\d/.test(reading.word(start))) return start
  let digits = 0
  let at = start
  while (at < end) {
    if (reading.tokens.kinds[at] === 2 && /^\d+$/.test(reading.word(at))) digits += reading.word(at).length
    else if (!reading.isSign(at, '-–/') || reading.tokens.kinds[at + 1] !== 2) break
    at++
  }
  return digits >= fewestDialled ? at : start
}

function numberAt(reading: Reading, at: number, end: number, pack: LanguagePack): NumberAt | null {
  if (reading.tokens.kinds[at] === 2) {
    const stop = endOfGroups(reading, at, end, pack)
    const value = parseDigits(reading.text(at, stop).replace(/\s/g, ''), pack.decimal)
    const ordinal = hasEnding(reading, stop)
    return value === null ? null : {start: at, end: ordinal ? stop + 2 : stop, value, ordinal, inWords: false}
  }
  for (const [list, table, ordinal] of [
    ['metrics.numbers', pack.metrics.numbers, false],
    ['metrics.ordinals', pack.metrics.ordinals, true],
  ] as const) {
    const hit = reading.at(list, at)
    const value = hit ? Object.values(table)[hit.entry] : undefined
    if (hit && hit.end <= end && value !== undefined) {
      return {start: at, end: hit.end, value, ordinal, inWords: true}
    }
  }
  return null
}

/** "30:e", "1:a": an ordinal in Swedish. */
function hasEnding(reading: Reading, at: number): boolean {
  const {starts, ends} = reading.tokens
  const isGlued = ends[at - 1] === starts[at] && ends[at] === starts[at + 1]
  return isGlued && reading.isSign(at, ':') && /^\p{L}{1,2}$/u.test(reading.word(at + 1))
}

/** "100 000 kronor": a blank between groups of three digits, where a comma is the decimal sign. */
function endOfGroups(reading: Reading, at: number, end: number, pack: LanguagePack): number {
  let stop = at + 1
  if (pack.decimal !== ',' || !/^[1-9]\d{0,2}$/.test(reading.word(at))) return stop
  while (stop < end && /^\d{3}$/.test(reading.word(stop)) && isOneBlank(reading, stop)) stop++
  return stop
}

function isOneBlank({tokens, prose}: Reading, at: number): boolean {
  return /^[ \u00a0\u202f\u2009]$/.test(prose.text.slice(tokens.ends[at - 1], tokens.starts[at]))
}

/** "quince (15)", "15 (quince)", "(15) quince". */
function mergeDoubled(reading: Reading, numbers: readonly NumberAt[]): NumberAt[] {
  const merged: NumberAt[] = []
  for (const number of numbers) {
    const before = merged.at(-1)
    if (before && before.value === number.value && isInBrackets(reading, before, number)) {
      before.end = reading.isSign(number.end, ')') ? number.end + 1 : number.end
    } else merged.push({...number})
  }
  return merged
}

function isInBrackets(reading: Reading, first: NumberAt, second: NumberAt): boolean {
  const opens = second.start === first.end + 1 && reading.isSign(first.end, '([')
  const closes =
    second.start === first.end + 1 && reading.isSign(first.end, ')') && reading.isSign(first.start - 1, '(')
  return (opens && reading.isSign(second.end, ')]')) || closes
}

/**
 * Digits with separators as a number: the pack's decimal sign decides, except where exactly three digits follow another sign.
 *
 * @example parseDigits('1.500,50', ',') // 1500.5
 */
export function parseDigits(text: string, decimal: '.' | ','): number | null {
  if (/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(text)) return null
  const bare = text.replace(/[\u00a0\u202f\u2009]/g, '').normalize('NFKC')
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','))
  if (last < 0) return toNumber(bare)
  const sign = bare[last] as string
  const tail = bare.length - last - 1
  const isSingle = bare.indexOf(sign) === last
  const isDecimal = sign === decimal ? isSingle : isSingle && tail !== 3
  const whole = bare.slice(0, last).replace(/[.,]/g, '')
  return toNumber(isDecimal ? `${whole}.${bare.slice(last + 1)}` : whole + bare.slice(last + 1))
}

function toNumber(text: string): number | null {
  const value = Number(text)
  return Number.isFinite(value) && text !== '' ? value : null
}
