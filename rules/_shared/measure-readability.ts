import type {Policy, Range, Readability} from '@policy-lint/model'
import {countSyllables} from './count-syllables.ts'
import {formulas, type TextCounts} from './readability.ts'
import {readerWords} from './reader-words.ts'
import {runningSentences} from './running-sentences.ts'

export interface Measured {
  /** The formula's name. */
  formula: string
  isEase: boolean
  score: number
  counts: TextCounts
  /** Each sentence with what the score would gain without it. */
  sentences: readonly {range: Range; cost: number}[]
}

/** Labels and names are read at a glance, and would make any text look easy. */
const fewestWords = 4
const longWord = 6
const isPlainWord = /^[\p{L}\p{M}'’(„“”"«»‚‘/,.;:!?)&-]+$/u

/** How easy the paragraphs and lists of a document are to read. */
export function measure(policy: Policy, {formula, syllables}: Readability): Measured {
  const {name, isEase, score} = formulas[formula]
  const parts = runningSentences(policy).flatMap(({text, range}) => {
    const counts = countsOf(text, syllables)
    return counts.words < fewestWords ? [] : [{range, counts}]
  })
  const counts = parts.reduce((sum, part) => add(sum, part.counts, 1), none)
  const whole = score(counts)
  const sentences = parts.map(part => {
    const without = parts.length > 1 ? score(add(counts, part.counts, -1)) : whole
    return {range: part.range, cost: isEase ? without - whole : whole - without}
  })
  return {formula: name, isEase, score: whole, counts, sentences}
}

const none: TextCounts = {sentences: 0, words: 0, letters: 0, syllables: 0, longWords: 0}

function countsOf(sentence: string, syllables: Readability['syllables']): TextCounts {
  const counts = {...none, sentences: 1}
  for (const {text} of readerWords(sentence)) {
    // Numbers and addresses are not read by their letters.
    if (!isPlainWord.test(text)) continue
    for (const word of text.split(/[-/]/)) {
      const letters = word.match(/\p{L}/gu)?.length ?? 0
      if (letters === 0) continue
      counts.words++
      counts.letters += letters
      counts.syllables += syllables ? countSyllables(word, syllables) : 0
      if (letters > longWord) counts.longWords++
    }
  }
  return counts
}

function add(one: TextCounts, other: TextCounts, sign: 1 | -1): TextCounts {
  return {
    sentences: one.sentences + sign * other.sentences,
    words: one.words + sign * other.words,
    letters: one.letters + sign * other.letters,
    syllables: one.syllables + sign * other.syllables,
    longWords: one.longWords + sign * other.longWords,
  }
}
