import type {Readability} from '@policy-lint/model'

/** How Swedish is measured. */
export const readability: Readability = {
  formula: 'lix',
  limit: 50,
  longSentence: 30,
  source: 'C. H. Björnsson, Läsbarhet, 1968: above 50 difficult',
}
