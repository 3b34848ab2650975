import type {Readability} from '@policy-lint/model'

/** How Greek is measured: no adaptation of a formula with syllables is settled, and LIX needs none. Greek words are longer than Swedish ones, so more is allowed. */
export const readability: Readability = {
  formula: 'lix',
  limit: 60,
  longSentence: 35,
  source: 'C. H. Björnsson, Läsbarhet, 1968; J. Anderson, Lix and Rix, 1983, on other languages than Swedish',
}
