import type {Root} from 'mdast'
import type {LanguagePack} from '../pack/language-pack.ts'
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
  Section,
  Sentence,
  Title,
} from './types.ts'

export interface FrontMatter {
  format: 'yaml' | 'toml'
  range: Range
  /**
   * Top-level keys and nested ones as `a.b`, strings, numbers and booleans as they are written; below `policy-lint` also
   * items of lists, as `policy-lint.disable[0]`.
   */
  entries: readonly FrontMatterEntry[]
  /** The parser's own words when the front matter cannot be read. */
  error: string | null
}

export interface FrontMatterEntry {
  key: string
  value: string
  keyRange: Range
  valueRange: Range
}

/** What a document says: read once, each part when it is first asked for. All ranges are offsets into `text`. */
export interface Policy {
  /** The document without its byte order mark. */
  readonly text: string
  readonly tree: Root
  readonly frontMatter: FrontMatter | null
  /** The language's tag as far as known, and where that comes from. */
  readonly language: {tag: string | null; evidence: Evidence}
  /** The pack of the language, or null where the language is not supported. */
  readonly pack: LanguagePack | null
  /** ISO 3166 code of the country whose habits the document follows (`GB`), or null where nobody says it. */
  readonly region: string | null
  readonly kind: Kind
  readonly kindEvidence: Evidence
  /** Whether title or content show a customer-service policy at all. */
  readonly recognised: boolean
  readonly title: Title | null
  /** Every block with running text, in order, with the way back to the source. */
  readonly prose: readonly Prose[]
  readonly sections: readonly Section[]
  readonly sentences: readonly Sentence[]
  readonly commitments: readonly Commitment[]
  /** Contacts of others are in the list too, with `own: false`. */
  readonly contacts: readonly Contact[]
  readonly dates: readonly PolicyDate[]
  readonly placeholders: readonly Placeholder[]
  /** Entries of a list of the pack found in the running text outside quotations; compiled once per list. */
  find(entries: PhraseList): readonly Found[]
  /** 1-based line and column of a range. */
  place(range: Range): Place
  /** The innermost section at an offset. */
  sectionAt(offset: number): Section | null
}

/** A named list of phrases; the same object is compiled only once. */
export interface PhraseList {
  readonly phrases: readonly string[]
  /** Compare accents too, whatever the pack says. */
  readonly exact?: boolean
}

export interface Found {
  /** Index into `phrases`. */
  phrase: number
  /** The words as they stand in the document. */
  text: string
  range: Range
  prose: Prose
}
