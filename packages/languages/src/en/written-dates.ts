import type {WrittenDates} from '@policy-lint/model'

export const writtenDates: WrittenDates = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  long: '{day} {month} {year}',
}
