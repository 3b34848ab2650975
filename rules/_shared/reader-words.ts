/** A word as readers count it, with its place in the text. */
export interface ReaderWord {
  text: string
  start: number
  end: number
}

const blank = /\s/
const counted = /[\p{L}\p{N}\ufffc]/u
/** A group of digits goes on with the next one: “020 7946 0000”, “1 000”. */
const digits = /^[+(]*\d[\d()./,-]*$/

/**
 * The words of a text as readers count them: what stands between blanks, so a compound, an address of the web and a
 * telephone number are one each. Signs on their own are none.
 */
export function readerWords(text: string): ReaderWord[] {
  const words: ReaderWord[] = []
  let at = 0
  while (at < text.length) {
    while (at < text.length && blank.test(text[at] as string)) at++
    const start = at
    while (at < text.length && !blank.test(text[at] as string)) at++
    const word = text.slice(start, at)
    if (!counted.test(word)) continue
    const before = words.at(-1)
    if (before && digits.test(word) && digits.test(before.text) && start - before.end < 2) before.end = at
    else words.push({text: word, start, end: at})
  }
  return words
}
