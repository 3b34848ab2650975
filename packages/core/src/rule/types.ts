import type {
  Commitment,
  Contact,
  LanguagePack,
  Nodes,
  Place,
  Placeholder,
  Policy,
  PolicyDate,
  Range,
  Root,
  Section,
  Sentence,
} from '@policy-lint/model'
import type {OptionsOf, OptionsSchema} from './options.ts'

export type Severity = 'off' | 'warn' | 'error'

/**
 * The text of one message. `{{name}}` is filled from `data`.
 *
 * The five parts of a finding (see docs/architecture.md): `what` is required; the others are printed where there is room.
 */
export interface Message {
  /** What is wrong, as a sentence about the reader. */
  what: string
  /** A few words under the marked place. */
  label?: string
  /** What to write instead, an example in the document's language. */
  write?: string
  /** What only a person can do. */
  todo?: string
}

export interface RuleMeta<Schema extends OptionsSchema = OptionsSchema, MessageIds extends string = string> {
  /** Kebab-case; the folder's name. */
  id: string
  /** The rule's page, for rules of plugins. */
  url?: string
  /** One sentence, starting with a verb: "Require …", "Disallow …". */
  description: string
  severity: Exclude<Severity, 'off'>
  presets: readonly ('recommended' | 'strict')[]
  /** `problem` misleads a reader, `suggestion` could be said better, `layout` is about form only. */
  type: 'problem' | 'suggestion' | 'layout'
  fixable?: true
  hasSuggestions?: true
  /** Reads the clock, so results change with the day. */
  readsClock?: true
  /** Parts of the language pack without which the rule is silent. `[]` makes it language-neutral. */
  needs: readonly (keyof LanguagePack)[]
  /** An instance (`no-jargon#house-words`) looks at what its options name only, in any language. */
  instanceNeedsNothing?: true
  /** Rules whose diagnostic at the very same place makes this rule's superfluous. */
  yieldsTo?: readonly string[]
  options: Schema
  messages: Readonly<Record<MessageIds, Message>>
}

/** What the visitors of a rule are called with: an mdast node, or an element of the policy model. */
export interface ModelElements {
  policy: Policy
  section: Section
  sentence: Sentence
  commitment: Commitment
  contact: Contact
  date: PolicyDate
  placeholder: Placeholder
}

type NodeOf<Type extends Nodes['type']> = Extract<Nodes, {type: Type}>
export type Visitors = {
  [Type in Nodes['type']]?: (node: NodeOf<Type>) => void
} & {
  [Type in Nodes['type'] as `${Type}:exit`]?: (node: NodeOf<Type>) => void
} & {
  [Element in keyof ModelElements]?: (element: ModelElements[Element]) => void
} & {
  [Element in keyof ModelElements as `${Element}:exit`]?: (element: ModelElements[Element]) => void
}

/** Text that replaces a range; offsets into the text without its byte order mark. */
export interface Fix {
  range: Range
  text: string
}

/** What a fixer can take: a node, an element of the model, or a range. */
export type Ranged =
  | Range
  | {range: Range}
  | {position?: {start: {offset?: number | undefined}; end: {offset?: number | undefined}} | undefined}

export interface Fixer {
  insertTextBefore(target: Ranged, text: string): Fix
  insertTextAfter(target: Ranged, text: string): Fix
  insertTextBeforeRange(range: Range, text: string): Fix
  insertTextAfterRange(range: Range, text: string): Fix
  replaceText(target: Ranged, text: string): Fix
  replaceTextRange(range: Range, text: string): Fix
  remove(target: Ranged): Fix
  removeRange(range: Range): Fix
}

export type Data = Readonly<Record<string, string | number>>
export type FixFunction = (fixer: Fixer) => Fix | readonly Fix[] | null

export interface ReportDescriptor<MessageIds extends string> {
  /** Exactly one of `node` (also a model element), `range` and `loc`. A whole-document report uses `loc: {line: 1, column: 1}`. */
  node?: Ranged
  range?: Range
  loc?: {line: number; column: number; endLine?: number; endColumn?: number}
  messageId: MessageIds
  data?: Data
  /** Less severe than the rule is set; never more. */
  severity?: 'warn'
  /** Why this is asked for: a clause of a law or standard. Comes before those of the rule's setting. */
  because?: readonly string[]
  fix?: FixFunction | null
  suggest?: readonly {messageId: MessageIds; data?: Data; fix: FixFunction}[]
  /** Other places of the document that the finding speaks of. */
  related?: readonly Ranged[]
}

/** What a rule may ask about the files around a document; paths are written with `/`. */
export interface Files {
  /**
   * Whether there is a file or folder. A path is relative to the document's folder, or to the working folder when it
   * starts with `/`.
   */
  exists(path: string): boolean
  /** The names in a folder, or null where it may not be looked into. */
  names(folder: string): readonly string[] | null
}

/** What is known of telephone numbers anywhere; its tables are too large for every page to carry. */
export interface PhoneNumbers {
  /**
   * Whether such a number can exist: with its country code (`+44 …`), or as people of a region (`GB`) dial it.
   * Null where nothing is known of it.
   */
  canExist(number: string, region: string | null): boolean | null
}

export interface RuleContext<
  Schema extends OptionsSchema = OptionsSchema,
  MessageIds extends string = string,
> {
  /** With the name of the instance: `no-jargon#house-words`. */
  readonly id: string
  /** The name behind `#` (`house-words`), or null for the rule itself. */
  readonly instance: string | null
  readonly options: OptionsOf<Schema>
  readonly policy: Policy
  /** The document without its byte order mark. */
  readonly text: string
  readonly tree: Root
  /** The pack of the document's language, or null where the language is not supported. */
  readonly pack: LanguagePack | null
  /** `YYYY-MM-DD`; rules never read the clock themselves. */
  readonly today: string
  readonly filePath: string
  /** The same document at the base revision, when there is one. */
  readonly base: Policy | null
  /** The files around the document; null where there are none, as in browsers. */
  readonly files: Files | null
  /** Null where nobody knows telephone numbers, as in browsers. */
  readonly phones: PhoneNumbers | null
  report(descriptor: ReportDescriptor<MessageIds>): void
}

/** A place of a document with its words, as plain data: facts hold places so. */
export interface FactPlace extends Place {
  range: Range
  text: string
}

/** What `collect` is called with: everything about one document but `report`, which comes when all are known. */
export interface CollectContext<Schema extends OptionsSchema = OptionsSchema>
  extends Omit<RuleContext<Schema, string>, 'report' | 'base'> {
  place(target: Ranged): FactPlace
}

/** What one document told. */
export interface DocumentFacts<Schema extends OptionsSchema = OptionsSchema, Facts = unknown> {
  readonly filePath: string
  readonly options: OptionsOf<Schema>
  readonly facts: Facts
}

/** A finding about one of several documents. Without a place it speaks of that document as a whole. */
export interface DocumentReport<MessageIds extends string> {
  filePath: string
  place?: FactPlace
  messageId: MessageIds
  data?: Data
  related?: readonly {filePath: string; place: FactPlace}[]
}

export interface CheckContext<MessageIds extends string = string> {
  report(report: DocumentReport<MessageIds>): void
}

/**
 * A rule looks at one document (`create`), at several of a run together (`collect` and `check`), or both.
 *
 * Facts are plain data, so that threads and caches can carry them. `check` gets those of all documents in which the rule
 * is on, in the order of their paths, and only when there are two or more.
 */
export interface Rule<
  Schema extends OptionsSchema = OptionsSchema,
  MessageIds extends string = string,
  Facts = unknown,
> {
  meta: RuleMeta<Schema, MessageIds>
  /** Fetches what only this rule needs, such as a library; awaited before `create`, where the rule is on and can run. */
  load?(): Promise<void>
  create?(context: RuleContext<Schema, MessageIds>): Visitors
  /** Null when the document has nothing to tell. */
  collect?(context: CollectContext<Schema>): Facts | null
  check?(documents: readonly DocumentFacts<Schema, Facts>[], context: CheckContext<MessageIds>): void
}

// Rules of different options live in one list; their contexts cannot be told apart there.
export type AnyRule = Rule<OptionsSchema, string>

/** A rule in a list, with the shelf it stands on: `{category: 'wording', rule: noJargon}`. */
export interface RegisteredRule {
  category: string
  /** The name of the plugin that it comes from. */
  plugin?: string
  rule: AnyRule
}

/** Rules by id. */
export type RuleList = Readonly<Record<string, RegisteredRule>>

/** A suggestion as it is handed out: already worked out, to be applied by a person's choice. */
export interface Suggestion {
  messageId: string
  desc: string
  fix: Fix
}

/** A second place that a finding speaks of, in the same document or another, with its words. */
export interface RelatedPlace extends Place {
  filePath: string
  text: string
}

/** One finding. `message` is the whole text; `parts` are the same words apart, for reporters that draw. */
export interface Diagnostic extends Place {
  ruleId: string
  messageId: string
  severity: Exclude<Severity, 'off'>
  message: string
  parts: Message
  /** What the rule's sentence was filled with, whatever the language of the message. */
  data?: Data
  range: Range
  /** True for findings about the document as a whole, which have no words to mark. */
  whole: boolean
  fix?: Fix
  suggestions?: readonly Suggestion[]
  related?: readonly RelatedPlace[]
  url?: string
  /** Clauses that ask for this, as given in the setting `because` or by the rule; “see …” where the text itself was not read. */
  because?: readonly string[]
}
