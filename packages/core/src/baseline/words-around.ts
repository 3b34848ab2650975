import type {Range} from '@policy-lint/model'

/** As much as tells a place from others; a finding about a long passage is known by its beginning. */
const longest = 300
const ends = '.!?…;·:'

/**
 * The words of a range with the rest of their sentence, without marks, capitals and line breaks: what stays the same when
 * a text is moved, wrapped anew or turned into a list.
 *
 * @example wordsAround('We utilise it. We answer.', [3, 10]) // 'we utilise it'
 */
export function wordsAround(text: string, [start, end]: Range): string {
  const from = startOfSentence(text, start)
  const to = endOfSentence(text, Math.min(Math.max(start, end), start + longest))
  return plainWords(firstBlock(text.slice(from, to), start - from))
}

/** Letters and digits in one line; a number or letter that only counts a list's items is left out. */
export function plainWords(text: string): string {
  return text
    .slice(0, 3 * longest)
    .replace(/^[ \t>]*(?:\d{1,9}[.)]|[-*+])[ \t]/gmu, ' ')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

function startOfSentence(text: string, start: number): number {
  const least = Math.max(0, start - longest)
  for (let at = start; at > least; at--) {
    if (isBreak(text, at - 1)) return at
  }
  return least
}

function endOfSentence(text: string, end: number): number {
  const most = Math.min(text.length, end + longest)
  for (let at = Math.max(0, end - 1); at < most; at++) {
    if (isBreak(text, at)) return at
  }
  return most
}

/** A mark that ends a sentence and is followed by a blank, or the end of a line behind which a new block begins. */
function isBreak(text: string, at: number): boolean {
  const character = text[at] ?? ''
  if (character === '\n')
    return /^[ \t>]*(?:\r?\n|[-*+#|]|\d{1,9}[.)][ \t])/u.test(text.slice(at + 1, at + 40))
  return ends.includes(character) && /^\s?$/u.test(text[at + 1] ?? '')
}

/** Up to the first empty line behind the place. */
function firstBlock(text: string, place: number): string {
  const end = text.slice(place).search(/\n[ \t>]*\r?\n/u)
  return end === -1 ? text : text.slice(0, place + end)
}
