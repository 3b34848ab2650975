import type {WrittenDates} from '@policy-lint/model'

export const writtenDates: WrittenDates = {
  months: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  long: '{day}. {month} {year}',
  numeric: '{dd}.{mm}.{yyyy}',
}
