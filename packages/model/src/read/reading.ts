import type {LanguagePack} from '../pack/language-pack.ts'
import type {Prose, Range} from '../policy/types.ts'
import {mask} from '../prose/mask.ts'
import type {Hit, Hits, Matcher} from '../words/matcher.ts'
import {type Name, withNames} from '../words/name-hits.ts'
import {matcherOf} from '../words/pack-matcher.ts'
import {type Tokens, tokenize} from '../words/tokens.ts'

const none: readonly Hit[] = []
const noHits: Hits = {}

/** The words of a block with everything that the pack knows about them. */
export class Reading {
  readonly prose: Prose
  readonly tokens: Tokens
  readonly hits: Hits
  readonly matcher: Matcher | null

  readonly #pack: LanguagePack | null
  #all: Hits | undefined

  /** @param names by which the organisation speaks of itself */
  constructor(prose: Prose, pack: LanguagePack | null, names: readonly Name[] = []) {
    this.prose = prose
    this.#pack = pack
    this.tokens = tokenize(mask(prose.text))
    this.matcher = pack ? matcherOf(pack) : null
    const hits = this.matcher?.find(this.tokens) ?? noHits
    const parties = names.length > 0 ? withNames(this.tokens, names, hits['cues.organisation'] ?? none) : none
    this.hits = parties.length > 0 ? {...hits, 'cues.organisation': parties} : hits
  }

  /** Whether the pack has a list at all. */
  knows(list: 'cues.auxiliary'): boolean {
    return list === 'cues.auxiliary' && (this.#pack?.cues.auxiliary?.length ?? 0) > 0
  }

  /** Whether verbs of the language can carry "we" in their ending. */
  get isProDrop(): boolean {
    return (this.#pack?.cues.organisationVerb.length ?? 0) > 0
  }

  /** One of the language's most frequent words, which are no verbs of service. */
  isFunctionWord(token: number): boolean {
    return this.#pack?.functionWords.includes(this.word(token).toLowerCase()) ?? false
  }

  get verbFirst(): boolean {
    return this.#pack?.verbFirst ?? false
  }

  /** A text that stands on its own, such as a title or a value of the front matter. */
  static ofText(text: string, pack: LanguagePack | null): Reading {
    return new Reading(
      {text, node: {type: 'text', value: text}, kind: 'paragraph', quoted: false, toSource: () => [0, 0]},
      pack,
    )
  }

  /** Another text read with the same pack. */
  another(text: string): Reading {
    return new Reading({...this.prose, text}, this.#pack)
  }

  /** Hits of a list, in order and without overlaps. */
  of(list: string): readonly Hit[] {
    return this.hits[list] ?? none
  }

  /** Hits of a list, also those that overlap: a heading is read by the longest that covers its words, wherever it starts. */
  allOf(list: string): readonly Hit[] {
    this.#all ??= this.matcher?.findAll(this.tokens) ?? noHits
    return this.#all[list] ?? none
  }

  /** Hits of a list that lie within two tokens. */
  within(list: string, start: number, end: number): readonly Hit[] {
    const hits = this.hits[list]
    if (!hits) return none
    const from = firstIndex(hits.length, index => (hits[index] as Hit).start >= start)
    let to = from
    while (to < hits.length && (hits[to] as Hit).end <= end) to++
    return to === from ? none : hits.slice(from, to)
  }

  has(list: string, start = 0, end = this.tokens.length): boolean {
    const hits = this.hits[list]
    if (!hits) return false
    const hit = hits[firstIndex(hits.length, index => (hits[index] as Hit).start >= start)]
    return hit !== undefined && hit.end <= end
  }

  /** The hit of a list that starts at a token. */
  at(list: string, token: number): Hit | undefined {
    const hits = this.hits[list]
    if (!hits) return undefined
    const hit = hits[firstIndex(hits.length, index => (hits[index] as Hit).start >= token)]
    return hit?.start === token ? hit : undefined
  }

  /** The hit of a list that ends before a token. */
  before(list: string, token: number): Hit | undefined {
    const hits = this.hits[list]
    if (!hits) return undefined
    const hit = hits[firstIndex(hits.length, index => (hits[index] as Hit).end >= token)]
    return hit?.end === token ? hit : undefined
  }

  /** Hits of a list that end before a token, or at most some tokens in front of it. */
  shortlyBefore(list: string, token: number, gap: number): readonly Hit[] {
    const hits = this.hits[list]
    if (!hits) return none
    const from = firstIndex(hits.length, index => (hits[index] as Hit).end >= token - gap)
    let to = from
    while (to < hits.length && (hits[to] as Hit).end <= token) to++
    return to === from ? none : hits.slice(from, to)
  }

  /** The hit of a list that holds all tokens from `start` to `end`. */
  covering(list: string, start: number, end: number): Hit | undefined {
    const hits = this.hits[list]
    if (!hits) return undefined
    const hit = hits[firstIndex(hits.length, index => (hits[index] as Hit).end >= end)]
    return hit && hit.start <= start ? hit : undefined
  }

  /** Whether a hit of a list shares a token with those from `start` to `end`. */
  overlaps(list: string, start: number, end: number): boolean {
    const hits = this.hits[list]
    if (!hits) return false
    const hit = hits[firstIndex(hits.length, index => (hits[index] as Hit).end > start)]
    return hit !== undefined && hit.start < end
  }

  word(token: number): string {
    if (token < 0 || token >= this.tokens.length) return ''
    return this.tokens.text.slice(this.tokens.starts[token], this.tokens.ends[token])
  }

  isSign(token: number, signs: string): boolean {
    return this.tokens.kinds[token] === 3 && signs.includes(this.word(token))
  }

  hasSign(signs: string, start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (this.isSign(at, signs)) return true
    return false
  }

  /** Behind the last of some signs in front of a token, not before `start`. */
  behindSign(signs: string, token: number, start: number): number {
    let from = token
    while (from > start && !this.isSign(from - 1, signs)) from--
    return from
  }

  /** The text of tokens as it stands in the block, line breaks as blanks. */
  text(start: number, end: number): string {
    return plain(this.prose.text.slice(this.tokens.starts[start] ?? 0, this.tokens.ends[end - 1] ?? 0))
  }

  range(start: number, end: number): Range {
    return this.prose.toSource(this.tokens.starts[start] ?? 0, this.tokens.ends[end - 1] ?? 0)
  }

  /** Tokens that begin in a stretch of the text. */
  tokensIn(start: number, end: number): readonly [start: number, end: number] {
    const {starts, length} = this.tokens
    const from = firstIndex(length, index => (starts[index] as number) >= start)
    const to = firstIndex(length, index => (starts[index] as number) >= end)
    return [from, to]
  }
}

/** The first index for which a test that turns true once holds; `length` where it never does. */
function firstIndex(length: number, isThere: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isThere(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** Text for people: breaks and runs of blanks as one blank. */
export function plain(text: string): string {
  return text.replace(/[\u2028\s]+/g, ' ').trim()
}
