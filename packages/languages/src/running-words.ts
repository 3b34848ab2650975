const greekLetter = /\p{Script=Greek}/u
const markup = [
  /^---\n[\s\S]{0,4000}?\n---\n/,
  /^(?:```|~~~)[^\n]*\n(?:(?!```|~~~)[^\n]*\n)*(?:```|~~~)/gm,
  /<[^<>\n]{1,300}>/g,
  /\{[{%][^{}\n]{0,300}[}%]\}/g,
  /`[^`\n]{1,200}`/g,
  /\]\([^()\n]{0,400}\)/g,
]

/** The words of running text in lower case: without front matter, code, tags, addresses of pages and of e-mail. */
export function wordsIn(text: string, most: number): string[] {
  // Words are about 7 characters long with their blanks; this is enough text for most of them.
  let rest = text.slice(0, most * 12).replace(/\r\n?/g, '\n')
  for (const pattern of markup) rest = rest.replace(pattern, ' ')
  const words: string[] = []
  for (const token of rest.split(/[\s|]+/)) {
    if (words.length >= most) break
    if (/[@\\]|:\/\/|^www\.|\.(?:com|org|net|md|html?)\b/i.test(token)) continue
    for (const word of token.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [])
      words.push(word.toLowerCase().normalize('NFC'))
  }
  return words
}

export const isGreek = (word: string) => greekLetter.test(word)
