import type {Readability} from '@policy-lint/model'

/** How Italian is measured. */
export const readability: Readability = {
  formula: 'gulpease',
  limit: 40,
  longSentence: 35,
  source:
    'P. Lucisano and M. E. Piemontese, GULPEASE, 1988: below 40 difficult for readers who went to school to the age of nineteen',
}
