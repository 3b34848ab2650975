import {fold} from './fold.ts'
import {type Atom, parsePhrase, type Slot} from './phrase.ts'
import type {Tokens} from './tokens.ts'

/** Where an entry of a list was found; `start` and `end` count tokens, the end is exclusive. */
export interface Hit {
  entry: number
  start: number
  end: number
}

export type Hits = Readonly<Record<string, readonly Hit[]>>

/** Finds all entries of many named lists in one pass over the words of a text. */
export interface Matcher {
  /** Of hits of one list that overlap, the longest of those that start first. */
  find(tokens: Tokens): Hits
  /** Every hit, also those that overlap. */
  findAll(tokens: Tokens): Hits
  /** The words as they are compared. */
  fold(word: string): string
}

interface Node {
  next: Map<number, number[]>
  /** Pairs of list and entry that end here. */
  out: number[]
}

interface WordLists {
  words: Map<string, number>
  prefixes: Map<string, number>
  suffixes: Map<string, number>
}

const numberAtom = 0
const anyAtom = 1
const cacheSize = 50_000

/**
 * Compiles lists of phrases.
 *
 * @param lists list name → one array of phrases per entry
 * @param accents whether accents count in comparisons
 * @param isNumber tells number words (in the folded form) from others
 * @throws {Error} when a phrase cannot be read
 */
export function compile(
  lists: Readonly<Record<string, readonly (readonly string[])[]>>,
  accents: boolean,
  isNumber: (word: string) => boolean = () => false,
): Matcher {
  const names = Object.keys(lists)
  const nodes: Node[] = [{next: new Map(), out: []}]
  const symbols: WordLists = {words: new Map(), prefixes: new Map(), suffixes: new Map()}
  let symbolCount = 2
  const symbolOf = (atom: Atom): number => {
    if (atom.kind === 'number') return numberAtom
    if (atom.kind === 'any') return anyAtom
    const table =
      atom.kind === 'word' ? symbols.words : atom.kind === 'prefix' ? symbols.prefixes : symbols.suffixes
    let symbol = table.get(atom.word)
    if (symbol === undefined) {
      symbol = symbolCount++
      table.set(atom.word, symbol)
    }
    return symbol
  }
  const addNode = () => nodes.push({next: new Map(), out: []}) - 1
  const addEdge = (from: number, atom: Atom, to: number) => {
    const {next} = nodes[from] as Node
    const symbol = symbolOf(atom)
    const targets = next.get(symbol)
    if (!targets) next.set(symbol, [to])
    else if (!targets.includes(to)) targets.push(to)
  }
  /** Phrases that begin with the same plain words share the nodes for them. */
  const shared = new Map<string, number>()
  const followShared = (from: number, atom: Atom): number => {
    const key = `${from}:${symbolOf(atom)}`
    const known = shared.get(key)
    if (known !== undefined) return known
    const node = addNode()
    addEdge(from, atom, node)
    shared.set(key, node)
    return node
  }
  const insert = (slots: readonly Slot[], list: number, entry: number) => {
    let at: number[] = [0]
    let isShared = true
    for (const {choices, optional} of slots) {
      const [only] = choices
      if (isShared && !optional && choices.length === 1 && only) {
        at = [only.reduce(followShared, at[0] as number)]
        continue
      }
      isShared = false
      const target = addNode()
      for (const atoms of choices) {
        const last = atoms.at(-1) as Atom
        for (const from of at) {
          const before = atoms.slice(0, -1).reduce((node, atom) => {
            const next = addNode()
            addEdge(node, atom, next)
            return next
          }, from)
          addEdge(before, last, target)
        }
      }
      at = optional ? [...at, target] : [target]
    }
    for (const node of at) if (node !== 0) nodes[node]?.out.push(list, entry)
  }
  names.forEach((name, list) => {
    lists[name]?.forEach((phrases, entry) => {
      for (const phrase of phrases) {
        insert(parsePhrase(phrase, accents), list, entry)
      }
    })
  })
  return new TrieMatcher(names, nodes, symbols, accents, isNumber)
}

class TrieMatcher implements Matcher {
  readonly #names: readonly string[]
  readonly #nodes: readonly Node[]
  readonly #symbols: WordLists
  readonly #accents: boolean
  readonly #isNumber: (word: string) => boolean
  readonly #prefixLengths: readonly number[]
  readonly #suffixLengths: readonly number[]
  #cache = new Map<string, readonly number[]>()
  /** In which round each node was last reached; a list of nodes would be searched again and again. */
  readonly #seen: Float64Array
  #round = 0

  constructor(
    names: readonly string[],
    nodes: readonly Node[],
    symbols: WordLists,
    accents: boolean,
    isNumber: (word: string) => boolean,
  ) {
    this.#names = names
    this.#nodes = nodes
    this.#seen = new Float64Array(nodes.length)
    this.#symbols = symbols
    this.#accents = accents
    this.#isNumber = isNumber
    this.#prefixLengths = lengths(symbols.prefixes)
    this.#suffixLengths = lengths(symbols.suffixes)
  }

  fold(word: string): string {
    return fold(word, this.#accents)
  }

  find(tokens: Tokens): Hits {
    const found = this.#hitsIn(tokens)
    for (const name in found) found[name] = leftmostLongest(found[name] as Hit[])
    return found
  }

  findAll(tokens: Tokens): Hits {
    return this.#hitsIn(tokens)
  }

  #hitsIn(tokens: Tokens): Record<string, Hit[]> {
    const perToken: (readonly number[])[] = []
    for (let index = 0; index < tokens.length; index++) {
      const word = tokens.text.slice(tokens.starts[index], tokens.ends[index])
      perToken.push(this.#symbolsOf(word, tokens.kinds[index] ?? 3))
    }
    const found: Record<string, Hit[]> = {}
    for (let start = 0; start < tokens.length; start++) this.#findFrom(start, perToken, found)
    return found
  }

  #findFrom(start: number, perToken: readonly (readonly number[])[], found: Record<string, Hit[]>): void {
    let states = [0]
    for (let at = start; at < perToken.length && states.length > 0; at++) {
      const reached: number[] = []
      this.#round++
      for (const state of states) {
        const {next} = this.#nodes[state] as Node
        for (const symbol of perToken[at] as readonly number[]) {
          for (const node of next.get(symbol) ?? []) {
            if (this.#seen[node] === this.#round) continue
            this.#seen[node] = this.#round
            reached.push(node)
          }
        }
      }
      for (const state of reached) {
        const {out} = this.#nodes[state] as Node
        for (let index = 0; index < out.length; index += 2) {
          const name = this.#names[out[index] as number] as string
          found[name] ??= []
          found[name].push({entry: out[index + 1] as number, start, end: at + 1})
        }
      }
      states = reached
    }
  }

  #symbolsOf(raw: string, kind: number): readonly number[] {
    const cached = this.#cache.get(raw)
    if (cached) return cached
    const word = fold(raw, this.#accents)
    const result: number[] = []
    const exact = this.#symbols.words.get(word)
    if (exact !== undefined) result.push(exact)
    if (kind === 2 || (kind === 1 && this.#isNumber(word))) result.push(numberAtom)
    if (kind !== 3) result.push(anyAtom)
    if (kind === 1) {
      for (const length of this.#prefixLengths) {
        if (length > word.length) break
        const symbol = this.#symbols.prefixes.get(word.slice(0, length))
        if (symbol !== undefined) result.push(symbol)
      }
      for (const length of this.#suffixLengths) {
        if (length > word.length) break
        const symbol = this.#symbols.suffixes.get(word.slice(-length))
        if (symbol !== undefined) result.push(symbol)
      }
    }
    if (this.#cache.size > cacheSize) this.#cache = new Map()
    this.#cache.set(raw, result)
    return result
  }
}

const lengths = (table: Map<string, number>) =>
  [...new Set([...table.keys()].map(word => word.length))].sort((a, b) => a - b)

/** Overlapping hits of one list: the longest of those that start first stays. */
export function leftmostLongest(hits: readonly Hit[]): Hit[] {
  const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end || a.entry - b.entry)
  const kept: Hit[] = []
  let end = -1
  for (const hit of sorted) {
    if (hit.start < end) continue
    kept.push(hit)
    end = hit.end
  }
  return kept
}
