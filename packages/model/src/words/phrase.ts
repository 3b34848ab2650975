import {fold} from './fold.ts'
import {tokenize} from './tokens.ts'

/** One word of a phrase, ready to be compared. */
export type Atom =
  | {kind: 'word'; word: string}
  | {kind: 'prefix'; word: string}
  | {kind: 'suffix'; word: string}
  | {kind: 'number'}
  | {kind: 'any'}

const limit = 2_000

/**
 * All sequences of words that a phrase stands for.
 *
 * @param accents whether accents count
 * @throws {Error} when the phrase stands for nothing, or for more than 2,000 sequences
 * @example expand('as soon as (is) possible', true) // two sequences
 */
export function expand(phrase: string, accents: boolean): Atom[][] {
  let sequences: Atom[][] = [[]]
  for (const part of phrase.trim().split(/\s+/)) {
    const optional = part.startsWith('(') && part.endsWith(')')
    const words = (optional ? part.slice(1, -1) : part).split('|')
    const choices = words.map(word => atomsOf(word, accents))
    if (optional) choices.push([])
    sequences = sequences.flatMap(sequence => choices.map(choice => [...sequence, ...choice]))
    if (sequences.length > limit)
      throw new Error(`The phrase “${phrase}” stands for too many sequences of words.`)
  }
  const filled = sequences.filter(sequence => sequence.length > 0)
  if (filled.length === 0) throw new Error(`The phrase “${phrase}” stands for no word.`)
  return filled
}

function atomsOf(word: string, accents: boolean): Atom[] {
  if (word === '#') return [{kind: 'number'}]
  if (word === '_') return [{kind: 'any'}]
  const open = word.startsWith('*')
  const close = word.endsWith('*') && word.length > 1
  const bare = word.slice(open ? 1 : 0, close ? -1 : undefined)
  // An elided word ("dell'") keeps its apostrophe, as it does in front of a word.
  const elided = /[\p{L}]['\u2019]$/u.test(bare)
  const tokens = tokenize(elided ? `${bare}x` : bare)
  const length = elided ? tokens.length - 1 : tokens.length
  const atoms: Atom[] = []
  for (let index = 0; index < length; index++) {
    const folded = fold(bare.slice(tokens.starts[index], tokens.ends[index]), accents)
    const isFirst = index === 0
    const isLast = index === length - 1
    const kind = open && isFirst ? 'suffix' : close && isLast ? 'prefix' : 'word'
    atoms.push({kind, word: folded})
  }
  return atoms
}
