import type {WrittenDates} from '@policy-lint/model'

export const writtenDates: WrittenDates = {
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  long: '{day} {month} {year}',
  first: '1er',
  numeric: '{dd}/{mm}/{yyyy}',
}
