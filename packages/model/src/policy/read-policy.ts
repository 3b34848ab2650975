import type {Root} from 'mdast'
import type {LanguagePack, PlaceholderWords} from '../pack/language-pack.ts'
import {Lines} from '../parse/lines.ts'
import {parse, splitBom} from '../parse/parse.ts'
import {mask} from '../prose/mask.ts'
import {commitmentsOf} from '../read/commitments/commitments.ts'
import {contactsOf} from '../read/contacts/contacts.ts'
import {rolesByContent} from '../read/content-roles.ts'
import {datesOf} from '../read/dates.ts'
import {readFrontMatter} from '../read/front-matter.ts'
import {type Heading, headingsOf} from '../read/headings.ts'
import {kindOf} from '../read/kind.ts'
import {admonitionEnd, lineItems, piecesOf} from '../read/line-items.ts'
import {namesOf} from '../read/names.ts'
import {type Block, outlineOf} from '../read/outline.ts'
import {placeholdersOf} from '../read/placeholders.ts'
import {plain, Reading} from '../read/reading.ts'
import {regionOf} from '../read/region.ts'
import {sectionsOf} from '../read/sections.ts'
import {type Stretch, sentencesIn} from '../read/sentences.ts'
import {titleOf} from '../read/title.ts'
import type {Name} from '../words/name-hits.ts'
import {matcherOfList} from './list-matcher.ts'
import type {Found, FrontMatter, PhraseList, Policy} from './policy.ts'
import type {
  Commitment,
  Contact,
  Evidence,
  Kind,
  Place,
  Placeholder,
  PolicyDate,
  Prose,
  Range,
  Role,
  Section,
  Sentence,
  Title,
} from './types.ts'

export interface ReadOptions {
  /** The pack of the document's language, or null where there is none. */
  pack: LanguagePack | null
  /** How the language was decided. */
  language?: {tag: string | null; evidence: Evidence}
  /** The kind that the configuration names. */
  kind?: Kind | null
  /** The region that the configuration names. */
  region?: string | null
  /** Words of templates in the language in which templates are passed around, besides the pack's own. */
  templateWords?: PlaceholderWords
}

/**
 * Reads what a document says. Nothing is read before it is asked for, and nothing twice.
 *
 * @param text Markdown; a byte order mark is left out and does not count in any offset
 * @param tree the same text as mdast, where it has been parsed already
 */
export function readPolicy(text: string, options: ReadOptions, tree?: Root): Policy {
  return new ReadPolicy(text, options, tree)
}

class ReadPolicy implements Policy {
  readonly text: string
  readonly tree: Root
  readonly pack: LanguagePack | null
  readonly language: {tag: string | null; evidence: Evidence}
  readonly #options: ReadOptions
  readonly #known = new Map<string, unknown>()
  readonly #readings = new WeakMap<object, Reading>()
  readonly #stretches = new WeakMap<object, readonly Stretch[]>()
  readonly #items = new WeakMap<object, readonly number[]>()
  readonly #lists = new WeakMap<PhraseList, readonly Found[]>()

  constructor(text: string, options: ReadOptions, tree?: Root) {
    this.text = splitBom(text).text
    this.tree = tree ?? parse(this.text)
    this.pack = options.pack
    this.language = options.language ?? {tag: options.pack?.tag ?? null, evidence: 'default'}
    this.#options = options
  }

  #once<T>(name: string, read: () => T): T {
    if (!this.#known.has(name)) this.#known.set(name, read())
    return this.#known.get(name) as T
  }

  get frontMatter(): FrontMatter | null {
    return this.#once('frontMatter', () => readFrontMatter(this.tree, this.text))
  }

  get #blocks(): readonly Block[] {
    return this.#once('blocks', () => outlineOf(this.tree, this.text))
  }

  get #headings(): readonly Heading[] {
    return this.#once('headings', () => headingsOf(this.#blocks, this.text))
  }

  /** Where the text starts in blocks that open with a heading of their own. */
  get #headingEnds(): ReadonlyMap<Prose, number> {
    return this.#once('headingEnds', () => {
      const opening = this.#headings.filter(({form, runsIn}) => form === 'heading' && runsIn)
      return new Map(
        opening.map(({block, textRange}) => [(this.#blocks[block] as Block).prose, textRange[1]]),
      )
    })
  }

  get #lines(): Lines {
    return this.#once('lines', () => new Lines(this.text))
  }

  get prose(): readonly Prose[] {
    return this.#once('prose', () => this.#blocks.map(({prose}) => prose))
  }

  get title(): Title | null {
    return this.#once('title', () => titleOf(this.#headings, this.#blocks, this.frontMatter))
  }

  get sections(): readonly Section[] {
    this.#readContent()
    return this.#bySaying
  }

  /** Sections with the roles that their headings name. */
  get #bySaying(): readonly Section[] {
    return this.#once('sections', () =>
      sectionsOf({
        blocks: this.#blocks,
        headings: this.#headings,
        title: this.title?.from === 'front-matter' ? null : (this.title?.range ?? null),
        pack: this.pack,
        end: this.text.length,
        source: this.text,
        readingOf: this.#readingOf,
      }),
    )
  }

  get sentences(): readonly Sentence[] {
    return this.#once('sentences', () =>
      this.#blocks.flatMap(block =>
        this.#sentencesOf(block).map(([start, end]) => ({
          text: plain(block.prose.text.slice(start, end)),
          range: block.prose.toSource(start, end),
        })),
      ),
    )
  }

  get commitments(): readonly Commitment[] {
    this.#readContent()
    return this.#promises
  }

  get #promises(): readonly Commitment[] {
    const {pack} = this
    return this.#once('commitments', () =>
      pack ? commitmentsOf({...this.#input, headings: this.#headings, sections: this.#bySaying, pack}) : [],
    )
  }

  /** Gives sections with silent headings the role of what they say; whoever asks first, the outcome is the same. */
  #readContent(): void {
    this.#once('content', () => {
      if (!this.pack) return true
      const isCharter = this.#kindFrom(this.#bySaying, this.#promises).kind === 'charter'
      const roles = rolesByContent(this.#bySaying, this.#promises, this.contacts, isCharter)
      for (const [section, found] of roles) (section as {roles: readonly Role[]}).roles = found
      return true
    })
  }

  get contacts(): readonly Contact[] {
    return this.#once('contacts', () => contactsOf(this.#input))
  }

  get dates(): readonly PolicyDate[] {
    return this.#once('dates', () => datesOf({...this.#input, headings: this.#headings}))
  }

  get placeholders(): readonly Placeholder[] {
    return this.#once('placeholders', () => {
      const words = [this.pack?.placeholders, this.#options.templateWords].filter(list => list !== undefined)
      return placeholdersOf({...this.#input, words})
    })
  }

  get region(): string | null {
    const configured = this.#options.region ?? null
    return this.#once('region', () => regionOf(this.frontMatter, {configured, tag: this.language.tag}))
  }

  get kind(): Kind {
    return this.#kind.kind
  }

  get kindEvidence(): Evidence {
    return this.#kind.evidence
  }

  get recognised(): boolean {
    return this.kindEvidence !== 'default' && this.pack !== null
  }

  get #kind(): {kind: Kind; evidence: Evidence} {
    return this.#once('kind', () => this.#kindFrom(this.sections, this.commitments))
  }

  get #titleReading(): Reading | null {
    const {title, pack} = this
    return this.#once('titleReading', () => (title && pack ? Reading.ofText(title.text, pack) : null))
  }

  #kindFrom(sections: readonly Section[], commitments: readonly Commitment[]) {
    return kindOf({
      frontMatter: this.frontMatter,
      configured: this.#options.kind ?? null,
      title: this.title,
      titleReading: this.#titleReading,
      sections,
      commitments: commitments.length,
    })
  }

  get #input() {
    return {
      blocks: this.#blocks,
      frontMatter: this.frontMatter,
      pack: this.pack,
      source: this.text,
      readingOf: this.#readingOf,
      sentencesOf: this.#sentencesOf,
      itemsIn: this.#itemsIn,
      sectionAt: (offset: number) => this.sectionAt(offset),
    }
  }

  get #names(): readonly Name[] {
    const {pack} = this
    return this.#once('names', () => {
      const title = this.title && this.#titleReading ? {place: this.title, reading: this.#titleReading} : null
      return pack ? namesOf(this.text, title, this.frontMatter, pack) : []
    })
  }

  #readingOf = (block: Block): Reading => {
    let reading = this.#readings.get(block.prose)
    if (!reading) {
      reading = new Reading(block.prose, this.pack, block.prose.kind === 'heading' ? [] : this.#names)
      this.#readings.set(block.prose, reading)
    }
    return reading
  }

  #sentencesOf = (block: Block): readonly Stretch[] => {
    let stretches = this.#stretches.get(block.prose)
    if (!stretches) {
      const text = mask(block.prose.text)
      const from = this.#headingEnds.get(block.prose) ?? admonitionEnd(block.prose, this.text)
      const pieces = piecesOf(text, from, this.#itemsIn(block))
      stretches = pieces.flatMap(piece => sentencesIn(text, this.pack, piece))
      this.#stretches.set(block.prose, stretches)
    }
    return stretches
  }

  #itemsIn = (block: Block): readonly number[] => {
    let items = this.#items.get(block.prose)
    if (!items) {
      items = block.item ? [] : lineItems(block.prose, this.text)
      this.#items.set(block.prose, items)
    }
    return items
  }

  find(list: PhraseList): readonly Found[] {
    let found = this.#lists.get(list)
    if (!found) {
      found = this.#find(list)
      this.#lists.set(list, found)
    }
    return found
  }

  #find(list: PhraseList): Found[] {
    const matcher = matcherOfList(list, list.exact ? true : !(this.pack?.foldAccents ?? true))
    return this.#blocks.flatMap(block => {
      if (block.prose.quoted) return []
      const reading = this.#readingOf(block)
      return (matcher.find(reading.tokens).list ?? []).map(({entry, start, end}) => ({
        phrase: entry,
        text: reading.text(start, end),
        range: reading.range(start, end),
        prose: block.prose,
      }))
    })
  }

  place(range: Range): Place {
    return this.#lines.place(range)
  }

  sectionAt(offset: number): Section | null {
    const sections = this.#bySaying
    let low = 0
    let high = sections.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((sections[middle] as Section).range[0] <= offset) low = middle
      else high = middle - 1
    }
    let at: Section | null = sections[low] ?? null
    while (at && !(at.range[0] <= offset && offset < at.range[1])) at = at.parent
    return at
  }
}
