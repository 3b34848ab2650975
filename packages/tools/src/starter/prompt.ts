import {listTitle} from '../words/list-titles.ts'

const longestLine = 110
const longestPhrase = 50

/** A comment that says what a list is to hold, with as many English phrases as fit in one line. */
export function prompt(path: string, english: unknown): string {
  const title = listTitle(path)
  const phrases = phrasesIn(english).filter(({length}) => length <= longestPhrase)
  let line = `// ${title}${phrases.length > 0 ? ':' : ''}`
  for (const [index, phrase] of phrases.entries()) {
    const next = `${line}${index === 0 ? ' ' : '; '}${phrase}`
    if (next.length > longestLine) return `${line}${index === 0 ? '' : '; …'}\n`
    line = next
  }
  return `${line}\n`
}

/** The phrases of a list of entries, or the keys of a table of numbers. */
function phrasesIn(english: unknown): string[] {
  if (!Array.isArray(english)) return Object.keys(english as object)
  return english.flatMap((entry: string | {say: string | readonly string[]}) =>
    typeof entry === 'string' ? [entry] : entry.say,
  )
}
