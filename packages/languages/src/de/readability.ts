import type {Readability} from '@policy-lint/model'

/** How German is measured. */
export const readability: Readability = {
  formula: 'flesch-amstad',
  limit: 30,
  longSentence: 30,
  source: 'T. Amstad, Wie verständlich sind unsere Zeitungen?, 1978: below 30 very difficult',
  syllables: {
    vowels: 'aeiouyäöü',
    apart: ['eie', 'eia', 'eio', 'aue', 'eue', 'äue', 'ia', 'io', 'iu', 'iö', 'ua', 'uell', 'ea'],
    together: ['qua', 'eau'],
  },
}
