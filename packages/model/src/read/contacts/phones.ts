import {hasUnitAt} from '../metrics/clock.ts'
import type {Reading} from '../reading.ts'
import type {Surroundings} from './contacts.ts'

/** Police, fire and rescue: not the organisation's own. */
const emergency = new Set([
  '000',
  '100',
  '110',
  '112',
  '113',
  '115',
  '117',
  '118',
  '119',
  '144',
  '166',
  '199',
  '911',
  '999',
])
const signs = /[\d\s\u00a0\u202f().+/\u2010-\u2015-]/
const longestGap = 6

/** Telephone numbers in a block: international ones, announced ones, and grouped ones where people are told how to call. */
export function phonesIn(reading: Reading, around: Surroundings): (readonly [start: number, end: number])[] {
  const {text} = reading.prose
  const found: (readonly [number, number])[] = []
  let at = 0
  while (at < text.length) {
    if (!/[\d+(]/.test(text[at] as string) || isInside(text, at)) {
      at++
      continue
    }
    const end = endOfRun(text, at)
    const [start, stop] = trim(text, at, end)
    if (stop > start && isPhone(reading, start, stop, around)) found.push([start, stop])
    at = Math.max(end, at + 1)
  }
  return found
}

const longestRun = 40
const enoughDigits = 6

/** Digits and the signs between them; a bracket behind a whole number opens a note ("031-390 06 41 (7.30–16.00)"). */
function endOfRun(text: string, start: number): number {
  let end = start
  let digits = 0
  while (end < text.length && end - start < longestRun && signs.test(text[end] as string)) {
    if (/\d/.test(text[end] as string)) digits++
    else if (text[end] === '(' && digits >= enoughDigits) break
    end++
  }
  return end
}

const isInside = (text: string, at: number) => at > 0 && /[\p{L}\p{N}@/._-]/u.test(text[at - 1] as string)

function trim(text: string, start: number, end: number): readonly [number, number] {
  let from = start
  let to = end
  while (to > from && !/\d/.test(text[to - 1] as string)) to--
  while (from < to && !/[\d+(]/.test(text[from] as string)) from++
  if (text[from] === '(' && !text.slice(from, to).includes(')')) from++
  return [from, to]
}

function isPhone(reading: Reading, start: number, end: number, {row, inReach}: Surroundings): boolean {
  const written = reading.prose.text.slice(start, end)
  const digits = written.replace(/\D/g, '')
  if (
    digits.length > 15 ||
    /\d\s*[-–—]\s*\d{1,2}[.:]\d{2}/.test(written) ||
    looksLikeDate(written) ||
    /^\d{1,3}\s?\/\s?\d{1,2}$/.test(written)
  )
    return false
  if (emergency.has(digits)) return false
  const next = reading.prose.text.slice(end, end + 1)
  if (/[\p{L}%€@]/u.test(next)) return false
  if (written.startsWith('+')) return digits.length >= 8
  const [token, tokenEnd] = reading.tokensIn(start, end)
  const isCalled = isNear(reading, 'contacts.phone', token) || showsPhone(reading.prose.text, start)
  if (hasUnitAt(reading, tokenEnd) && !(isCalled && digits.length >= 8)) return false
  if (isCalled) return digits.length >= 3 && (digits.length >= 5 || isDirect(reading, token))
  const inPhoneRow =
    row.length > 1 && row.some(cell => cell.has('contacts.phone') || cell.has('channels.phone'))
  const isGrouped = /\d[\s().\u00a0\u2010-\u2015-]+\d/.test(written)
  const isOffered =
    inReach || reach.some(list => isNear(reading, list, token)) || /\w@\w/.test(reading.prose.text)
  if (inPhoneRow) return digits.length >= 7
  const isLabelled = inReach && reading.isSign(token - 1, ':')
  if (isOffered && isGrouped && isGreek(reading.prose.text, digits)) return true
  return isOffered && isGrouped && digits.length >= 9 && (isLabelled || /^[0(89]/.test(written))
}

/** Greek numbers have ten digits and begin with 2 or 69, those of Cyprus eight and begin with 2 or 9. */
const isGreek = (text: string, digits: string) =>
  /\p{Script=Greek}/u.test(text) && /^(?:2\d{9}|69\d{8}|[29]\d{7})$/.test(digits)

/** A sign of a telephone in front. */
const showsPhone = (text: string, start: number) =>
  /[\u260e\u2706\u{1f4de}\u{1f4f1}]\ufe0f?\s{0,2}$/u.test(text.slice(Math.max(0, start - 6), start))

/** Words in front of a number to call; beside an e-mail address a number needs none. */
const reach = ['contacts.invitation', 'channels.phone', 'channels.voicemail']

/** 2026-11-22, 22.11.2026, 2025/26 */
const looksLikeDate = (written: string) =>
  /^(?:\d{4}[-./]\d{1,2}([-./]\d{1,2})?|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|\d{4}\s*[-–/]\s*\d{2,4})$/.test(
    written.trim(),
  )

/** Whether a word of a list stands a few words in front, in the same sentence. */
function isNear(reading: Reading, list: string, token: number): boolean {
  return reading.shortlyBefore(list, token, longestGap).some(({end}) => !hasStop(reading, end, token))
}

/** A short number counts only directly behind its label. */
function isDirect(reading: Reading, token: number): boolean {
  return reading.shortlyBefore('contacts.phone', token, 2).length > 0
}

function hasStop(reading: Reading, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (reading.isSign(at, '.;!?') && /^\s+\p{Lu}/u.test(reading.prose.text.slice(reading.tokens.ends[at])))
      return true
  }
  return false
}
