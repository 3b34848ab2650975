import {fold} from './fold.ts'
import {type Hit, leftmostLongest} from './matcher.ts'
import type {Tokens} from './tokens.ts'

/** A name as its words, folded without accents. */
export type Name = readonly string[]

/** Where names stand in a text, with a capital, among the hits of a list; the longer of two that overlap stays. */
export function withNames(tokens: Tokens, names: readonly Name[], hits: readonly Hit[]): readonly Hit[] {
  const found = nameHits(tokens, names)
  return found.length === 0 ? hits : leftmostLongest([...hits, ...found])
}

function nameHits({text, starts, ends, length}: Tokens, names: readonly Name[]): Hit[] {
  const found: Hit[] = []
  for (let at = 0; at < length; at++) {
    if (!/^\p{Lu}/u.test(text.slice(starts[at], (starts[at] as number) + 2))) continue
    for (const name of names) {
      const isHere = name.every((word, index) => {
        const token = at + index
        return token < length && fold(text.slice(starts[token], ends[token]), false) === word
      })
      if (isHere) found.push({entry: -1, start: at, end: at + name.length})
    }
  }
  return found
}
