import {fold} from './fold.ts'
import {tokenize} from './tokens.ts'

/** One word of a phrase, ready to be compared. */
export type Atom =
  | {kind: 'word'; word: string}
  | {kind: 'prefix'; word: string}
  | {kind: 'suffix'; word: string}
  | {kind: 'number'}
  | {kind: 'any'}

/** One place of a phrase: any of some words (or short sequences, as `e-mail` is two words). */
export interface Slot {
  choices: readonly (readonly Atom[])[]
  optional: boolean
}

/**
 * The places of a phrase, in order.
 *
 * @param accents whether accents count
 * @throws {Error} when the phrase could stand for no word at all
 * @example parsePhrase('as soon as (is) possible', true) // five slots, the fourth optional
 */
export function parsePhrase(phrase: string, accents: boolean): Slot[] {
  const slots = (phrase.match(/\([^()]*\)|\S+/g) ?? [])
    .map(part => {
      const optional = part.startsWith('(')
      const bare = optional ? part.slice(1, -1) : part
      if (/[()]/.test(bare))
        throw new Error(`In the phrase “${phrase}” a bracket is not closed, or touches a word.`)
      // Inside brackets a bar separates whole sequences of words, outside single words.
      const choices = bare
        .split('|')
        .map(choice => choice.split(/\s+/).flatMap(word => atomsOf(word, accents)))
      return {choices: choices.filter(atoms => atoms.length > 0), optional}
    })
    .filter(({choices}) => choices.length > 0)
  if (slots.every(({optional}) => optional)) throw new Error(`The phrase “${phrase}” stands for no word.`)
  return slots
}

const plainWord = /^[a-z]+$/

function atomsOf(word: string, accents: boolean): Atom[] {
  // Most words of most packs; compiling a pack is part of every start.
  if (plainWord.test(word)) return [{kind: 'word', word}]
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
