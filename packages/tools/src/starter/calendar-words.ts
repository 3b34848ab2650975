import type {DateWords} from '@policy-lint/model'

export interface CalendarWords {
  decimal: '.' | ','
  order: DateWords['order']
  /** Twelve lists of the forms that a month occurs in. */
  months: readonly (readonly string[])[]
  weekdays: readonly string[]
}

/** What Node itself knows about a language: months, weekdays, how dates and numbers are written. */
export function calendarWords(tag: string): CalendarWords {
  const isKnown = Intl.DateTimeFormat.supportedLocalesOf([tag]).length > 0
  const part = (options: Intl.DateTimeFormatOptions, type: string, month: number, day: number) =>
    new Intl.DateTimeFormat(tag, {...options, timeZone: 'UTC', calendar: 'gregory'})
      .formatToParts(Date.UTC(2026, month, day))
      .find(found => found.type === type)?.value ?? ''
  const month = (index: number) =>
    words(tag, [
      part({month: 'long'}, 'month', index, 1),
      part({day: 'numeric', month: 'long'}, 'month', index, 1),
      part({day: 'numeric', month: 'short'}, 'month', index, 1),
    ])
  // 5 January 2026 is a Monday.
  const weekday = (index: number) => words(tag, [part({weekday: 'long'}, 'weekday', 0, 5 + index)])
  return {
    decimal: isKnown && decimalOf(tag) === ',' ? ',' : '.',
    order: isKnown ? orderOf(tag) : 'day-month',
    months: Array.from({length: 12}, (_, index) => (isKnown ? month(index) : [])),
    weekdays: isKnown ? Array.from({length: 7}, (_, index) => weekday(index)).flat() : [],
  }
}

/** As phrases: small letters, straight apostrophes, nothing that has a meaning in the notation, none twice. */
function words(tag: string, found: readonly string[]): string[] {
  const plain = found.map(word =>
    word.normalize('NFC').toLocaleLowerCase(tag).replace(/[’ʼ]/g, "'").replace(/\.$/, '').trim(),
  )
  return [...new Set(plain)].filter(word => /^\p{L}[\p{L}\p{M}\p{Nd}'’ -]*$/u.test(word))
}

const decimalOf = (tag: string) =>
  new Intl.NumberFormat(tag).formatToParts(1.5).find(({type}) => type === 'decimal')?.value

function orderOf(tag: string): DateWords['order'] {
  const parts = new Intl.DateTimeFormat(tag, {day: 'numeric', month: 'numeric', calendar: 'gregory'})
    .formatToParts(0)
    .map(({type}) => type)
  return parts.indexOf('month') < parts.indexOf('day') ? 'month-day' : 'day-month'
}
