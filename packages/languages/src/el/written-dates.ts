import type {WrittenDates} from '@policy-lint/model'

export const writtenDates: WrittenDates = {
  months: [
    'Ιανουαρίου',
    'Φεβρουαρίου',
    'Μαρτίου',
    'Απριλίου',
    'Μαΐου',
    'Ιουνίου',
    'Ιουλίου',
    'Αυγούστου',
    'Σεπτεμβρίου',
    'Οκτωβρίου',
    'Νοεμβρίου',
    'Δεκεμβρίου',
  ],
  long: '{day} {month} {year}',
  first: '1η',
  numeric: '{dd}/{mm}/{yyyy}',
}
