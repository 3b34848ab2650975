import type {WrittenDates} from '@policy-lint/model'

export const writtenDates: WrittenDates = {
  months: [
    'janeiro',
    'fevereiro',
    'março',
    'abril',
    'maio',
    'junho',
    'julho',
    'agosto',
    'setembro',
    'outubro',
    'novembro',
    'dezembro',
  ],
  long: '{day} de {month} de {year}',
  numeric: '{dd}/{mm}/{yyyy}',
}
