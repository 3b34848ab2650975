import type {LanguagePack} from '../pack/language-pack.ts'
import type {Prose, Range} from '../policy/types.ts'
import {mask} from '../prose/mask.ts'
import type {Hit, Hits, Matcher} from '../words/matcher.ts'
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

  constructor(prose: Prose, pack: LanguagePack | null) {
    this.prose = prose
    this.#pack = pack
    this.tokens = tokenize(mask(prose.text))
    this.matcher = pack ? matcherOf(pack) : null
    this.hits = this.matcher?.find(this.tokens) ?? noHits
  }

  /** Whether the pack has a list at all. */
  knows(list: 'cues.auxiliary'): boolean {
    return list === 'cues.auxiliary' && (this.#pack?.cues.auxiliary?.length ?? 0) > 0
  }

  get verbFirst(): boolean {
    return this.#pack?.verbFirst ?? false
  }

  /** Another text read with the same pack. */
  another(text: string): Reading {
    return new Reading({...this.prose, text}, this.#pack)
  }

  /** Hits of a list, in order and without overlaps. */
  of(list: string): readonly Hit[] {
    return this.hits[list] ?? none
  }

  /** Hits of a list that lie within two tokens. */
  within(list: string, start: number, end: number): readonly Hit[] {
    const hits = this.hits[list]
    if (!hits) return none
    return hits.filter(hit => hit.start >= start && hit.end <= end)
  }

  has(list: string, start = 0, end = this.tokens.length): boolean {
    return this.hits[list]?.some(hit => hit.start >= start && hit.end <= end) ?? false
  }

  /** The hit of a list that starts at a token. */
  at(list: string, token: number): Hit | undefined {
    return this.hits[list]?.find(hit => hit.start === token)
  }

  /** The hit of a list that ends before a token. */
  before(list: string, token: number): Hit | undefined {
    return this.hits[list]?.find(hit => hit.end === token)
  }

  word(token: number): string {
    return this.tokens.text.slice(this.tokens.starts[token], this.tokens.ends[token])
  }

  isSign(token: number, signs: string): boolean {
    return this.tokens.kinds[token] === 3 && signs.includes(this.word(token))
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
    let from = 0
    while (from < length && (starts[from] as number) < start) from++
    let to = from
    while (to < length && (starts[to] as number) < end) to++
    return [from, to]
  }
}

/** Text for people: breaks and runs of blanks as one blank. */
export function plain(text: string): string {
  return text.replace(/[\u2028\s]+/g, ' ').trim()
}
