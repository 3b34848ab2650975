import {fold, type LanguagePack, type Range, type Term} from '@policy-lint/model'
import {keepCase} from './keep-case.ts'

export interface ShareInstead {
  /** The words of the document that the share replaces. */
  term: string
  range: Range
  share: string
}

const sight = 24

/**
 * The share that may stand in place of the words with which an absolute starts, its number left open: “all calls”,
 * “at least [number]% of calls”. Null where the words around it would have to change too.
 */
export function shareInsteadOf(
  {text, range: [start]}: Term,
  document: string,
  pack: LanguagePack,
): ShareInstead | null {
  const letters = plain(text)
  const known = (pack.shares ?? []).filter(({say}) => letters.startsWith(plain(say)))
  const [share] = known.sort((one, other) => other.say.length - one.say.length)
  if (!share) return null
  const length = lengthOf(text, plain(share.say).length)
  const end = start + length
  const isNumber = /^\d/.test(share.say)
  // A noun has to follow, and not a verb or the end: “all are answered”.
  const noun = pack.capitalNouns ? /^\s\p{Lu}/u : /^\s\p{L}/u
  if (!isNumber && !noun.test(document.slice(end, end + sight))) return null
  const term = text.slice(0, length)
  const words = share.to.replace('{number}', pack.examples.number)
  return {term, range: [start, end], share: isNumber ? words : keepCase(term, words, pack.tag)}
}

const plain = (words: string) => fold(words, false).replace(/\s+/gu, '')

/** How much of a text so many letters take, with the blanks between them. */
function lengthOf(text: string, letters: number): number {
  let left = letters
  let at = 0
  while (at < text.length && left > 0) if (/\S/u.test(text.charAt(at++))) left--
  return at
}
