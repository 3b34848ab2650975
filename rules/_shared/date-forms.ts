import type {LanguagePack} from '@policy-lint/model'

export type DateForm = 'iso' | 'long' | 'numeric'

const iso = /^\d{4}-\d{2}-\d{2}$/
const numeric = /^(\d{1,2})([./‑–-])(\d{1,2})\2(\d{4})$/

/** In which form a full date is written: with a sign between numbers, year first, or with the name of its month. */
export function formOf(text: string): {form: DateForm; sign: string} | null {
  if (iso.test(text)) return {form: 'iso', sign: '-'}
  const digits = numeric.exec(text)
  if (digits) return {form: 'numeric', sign: digits[2] as string}
  return /\p{L}/u.test(text) && /\d/.test(text) ? {form: 'long', sign: ''} : null
}

/** Both readings of a date in numbers, the one with the day in front first; null where only one is a date. */
export function readingsOf(text: string): {dayFirst: string; monthFirst: string} | null {
  const [, first = '', , second = '', year = ''] = numeric.exec(text) ?? []
  if (!isMonth(first) || !isMonth(second) || Number(first) === Number(second)) return null
  const padded = [first, second].map(part => part.padStart(2, '0'))
  return {dayFirst: `${year}-${padded[1]}-${padded[0]}`, monthFirst: `${year}-${padded[0]}-${padded[1]}`}
}

const isMonth = (digits: string) => Number(digits) >= 1 && Number(digits) <= 12

/**
 * A full date in a form of the language; null where the language has none that everybody reads alike.
 *
 * @example writeDate('2026-03-01', 'long', french) // '1er mars 2026'
 */
export function writeDate(date: string, form: DateForm, pack: LanguagePack | null): string | null {
  if (!iso.test(date)) return null
  if (form === 'iso') return date
  const words = pack?.writtenDates
  const [yyyy = '', mm = '', dd = ''] = date.split('-')
  if (form === 'numeric') return words?.numeric ? filled(words.numeric, {yyyy, mm, dd}) : null
  const month = words?.months[Number(mm) - 1]
  if (!words || !month) return null
  const day = Number(dd) === 1 ? (words.first ?? '1') : String(Number(dd))
  return filled(words.long, {day, month, year: yyyy})
}

const filled = (pattern: string, parts: Readonly<Record<string, string>>) =>
  pattern.replace(/\{(\w+)\}/g, (whole, name: string) => parts[name] ?? whole)
