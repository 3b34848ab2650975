import {expect, test} from 'vitest'
import {formulas} from './readability.ts'

const counts = {sentences: 5, words: 100, letters: 480, syllables: 160, longWords: 25}

// Worked out by hand: 20 words a sentence, 1.6 syllables a word, a quarter of long words.
test.each([
  ['flesch', 206.835 - 20.3 - 135.36],
  ['flesch-szigriszt', 206.835 - 20 - 99.68],
  ['flesch-amstad', 180 - 20 - 93.6],
  ['kandel-moles', 207 - 20.3 - 117.76],
  ['flesch-martins', 248.835 - 20.3 - 135.36],
  ['gulpease', 89 + 15 - 48],
  ['lix', 45],
] as const)('%s', (id, score) => {
  expect(formulas[id].score(counts)).toBeCloseTo(score, 5)
})
