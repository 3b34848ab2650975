import type {Syllables} from '@policy-lint/model'

/**
 * How many syllables a word has: vowels in a row are one, but for those that a language speaks apart, and written
 * endings that it does not speak. Close enough for a formula over a hundred words and more, not for verse.
 *
 * @example countSyllables('agreed', english) // 2
 */
export function countSyllables(word: string, {vowels, apart, together, silent, spoken}: Syllables): number {
  const letters = word.toLowerCase().replace(/[^\p{L}]/gu, '')
  const isVowel = (letter: string | undefined) => letter !== undefined && vowels.includes(letter)
  let count = 0
  for (let at = 0; at < letters.length; at++) {
    if (isVowel(letters[at]) && !isVowel(letters[at - 1])) count++
  }
  count += occurrences(letters, apart) - occurrences(letters, together)
  const ending = silent?.find(end => letters.endsWith(end) && !isVowel(letters.at(-end.length - 1)))
  if (ending && !spoken?.some(end => letters.endsWith(end))) count--
  return Math.max(1, count)
}

function occurrences(word: string, parts: readonly string[] = []): number {
  let count = 0
  for (const part of parts) {
    for (let at = word.indexOf(part); at >= 0; at = word.indexOf(part, at + 1)) count++
  }
  return count
}
