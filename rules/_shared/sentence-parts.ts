import {type ReaderWord, readerWords} from './reader-words.ts'

/** What is read in one breath: a sentence, or one item of a list that runs on in a sentence. */
export interface SentencePart {
  words: readonly ReaderWord[]
  start: number
  end: number
}

/** Where the next item starts: behind a semicolon (in Greek a raised point), or at “(a)”, “(2)”. */
const itemStart = /[;·\u0387]\s+(?=\S)|\s(?=\((?:\p{Ll}|\d{1,2}|[ivx]{1,4})\)\s)/gu

/** The parts of a sentence that a reader takes one by one. */
export function sentenceParts(text: string): SentencePart[] {
  const parts: SentencePart[] = []
  const words = readerWords(text)
  let start = 0
  let at = 0
  for (const end of [...itemEnds(text), text.length]) {
    const from = at
    while (at < words.length && (words[at]?.start ?? 0) < end) at++
    parts.push({words: words.slice(from, at), start, end})
    start = end
  }
  return parts
}

function itemEnds(text: string): number[] {
  return [...text.matchAll(itemStart)].map(({index, 0: sign}) => index + sign.length)
}
