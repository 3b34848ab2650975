import {fold, type LanguagePack, type Policy, type Prose, type Range, tokenize} from '@policy-lint/model'
import {Coverage} from './coverage.ts'
import {functionWordsOf} from './function-words.ts'
import {findPhrases} from './phrases.ts'

/** More words than these explain the virtue, whatever they say. */
const mostWords = 7

/** Tells a text that names virtues and says nothing else: “Courtesy and respect”. */
export class BareVirtues {
  readonly #virtues: Coverage
  readonly #covered: Coverage
  /** Somebody who is or does something makes a sentence: “We are polite”. */
  readonly #sentences: Coverage
  readonly #pack: LanguagePack

  constructor(policy: Policy, pack: LanguagePack) {
    const placesOf = (entries: Parameters<typeof findPhrases>[1]) =>
      findPhrases(policy, entries).map(({range}) => range)
    const virtues = placesOf(pack.expectations?.virtues ?? [])
    this.#pack = pack
    this.#virtues = new Coverage(virtues)
    this.#covered = new Coverage([
      ...virtues,
      ...placesOf(pack.expectations?.besides ?? []),
      ...placesOf(pack.and),
    ])
    const {organisationVerb, will, must, may, aim, auxiliary = [], stative} = pack.cues
    const joins = new Coverage(placesOf(pack.and))
    // Without accents, “è” and “e” are one.
    const verbs = [organisationVerb, will, must, may, aim, auxiliary, stative].flatMap(placesOf)
    this.#sentences = new Coverage(verbs.filter(range => !joins.touches(range)))
  }

  isOnly({text, toSource}: Prose): boolean {
    const range = toSource(0, text.length)
    if (!this.#virtues.touches(range) || this.#sentences.touches(range)) return false
    const {starts, ends, kinds} = tokenize(text)
    const words = starts.flatMap((start, index): [number, number][] =>
      kinds[index] === 3 ? [] : [[start, ends[index] ?? start]],
    )
    return (
      words.length <= mostWords &&
      words.every(([start, end]) => this.#saysNothing(text.slice(start, end), toSource(start, end)))
    )
  }

  #saysNothing(word: string, range: Range): boolean {
    return (
      this.#covered.touches(range) || functionWordsOf(this.#pack).has(fold(word, !this.#pack.foldAccents))
    )
  }
}
