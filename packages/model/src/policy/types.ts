import type {Nodes} from 'mdast'

/** Offsets into the text without its byte order mark, in UTF-16 units; the end is exclusive. */
export type Range = readonly [start: number, end: number]

/** 1-based; columns count UTF-16 units. */
export interface Place {
  line: number
  column: number
  endLine: number
  endColumn: number
}

export const roles = [
  'purpose',
  'scope',
  'mission',
  'vision-values',
  'overview',
  'definitions',
  'goals',
  'customer-rights',
  'customer-duties',
  'standards',
  'channels',
  'procedures',
  'complaints',
  'escalation',
  'returns',
  'compensation',
  'privacy',
  'equal-treatment',
  'accessibility',
  'enforcement',
  'training',
  'feedback',
  'social-media',
  'publication',
  'review',
  'changelog',
  'owner',
  'contact',
  'memberships',
  'audience',
  'services',
  'staff-expectations',
  'guidelines',
  'opening-hours',
  'measurement',
  'legal-basis',
  'related-documents',
  'exceptions',
  'summary',
] as const
/** What a section is about. The first row of names is the contract's, the last two lines add to it. */
export type Role = (typeof roles)[number]

export const kinds = ['charter', 'policy', 'procedure', 'playbook'] as const
export type Kind = (typeof kinds)[number]

export const channels = [
  'phone',
  'email',
  'letter',
  'in-person',
  'live-chat',
  'social-media',
  'web-form',
  'voicemail',
] as const
export type Channel = (typeof channels)[number]

export const units = [
  'second',
  'minute',
  'hour',
  'day',
  'working-day',
  'week',
  'month',
  'year',
  'ring',
  'percent',
  'time',
  'money',
] as const
export type Unit = (typeof units)[number]

export type Comparator = 'at-most' | 'at-least' | 'exactly' | 'between'

/** A number that a later count can be held against. */
export interface Metric {
  /** A number, or a clock time `HH:MM`, or opening hours `HH:MM-HH:MM`. */
  value: number | string
  unit: Unit
  comparator: Comparator
  /** The share of cases, 0 to 100, where one is promised. */
  percent?: number
  range: Range
}

/** Words of the document that matter, with where they stand. */
export interface Term {
  text: string
  range: Range
}

export interface VagueTerm extends Term {
  group: 'speed' | 'effort' | 'escape' | 'frequency' | 'amount' | 'praise'
}

export type Modality = 'will' | 'must' | 'aim' | 'may'
export type Attribute = 'in-writing' | 'free' | 'automatic' | 'named-person'

/** A sentence, list item or table row in which the organisation promises something to the customer. */
export interface Commitment {
  text: string
  range: Range
  /** What the promise was read from. */
  form: 'sentence' | 'item' | 'row'
  section: Section | null
  measurable: boolean
  metrics: readonly Metric[]
  channel: Channel | null
  vague: readonly VagueTerm[]
  absolutes: readonly Term[]
  /** Who promises, in the document's words, or null where it is understood. */
  party: string | null
  /** To whom. */
  beneficiary: string | null
  /** What is done, to what, in the document's words. */
  subject: string | null
  modality: Modality
  hedges: readonly Term[]
  conditions: readonly Term[]
  /** When the clock starts. */
  trigger: Term | null
  attributes: readonly Attribute[]
  /** The lead-in that governs an item ("We aim to:"). */
  leadIn: Term | null
}

export interface Section {
  roles: readonly Role[]
  heading: string
  depth: number
  /** The heading or label itself. */
  headingRange: Range
  /** From the heading to the end of what it governs. */
  range: Range
  /** How the section announces itself. */
  form: 'heading' | 'label' | 'html'
  parent: Section | null
  /** Whether anything but further headings stands in it. */
  empty: boolean
}

export interface Sentence {
  text: string
  range: Range
}

export type ContactKind = 'email' | 'phone' | 'address' | 'url'
export interface Contact extends Term {
  kind: ContactKind
  /** False for the ombudsman's, the regulator's and others' contacts; `inspect` lists own ones only. */
  own: boolean
}

export type DateRole = 'reviewed' | 'next-review' | 'effective' | 'changelog'
export interface PolicyDate extends Term {
  role: DateRole | null
  /** `2026-03` or `2026-03-12`, or null where it cannot be known. */
  iso: string | null
  /** `2026-03-04` and `2026-04-03` are both possible readings. */
  ambiguous: boolean
  /** Where it stands. */
  from: 'text' | 'front-matter' | 'computed'
  /** The front matter key. */
  key?: string
}

export interface Placeholder extends Term {
  form: 'bracket' | 'brace' | 'angle' | 'word' | 'blank' | 'dummy'
}

export interface Title {
  text: string
  range: Range
  from: 'heading' | 'front-matter' | 'html' | 'text'
}

/** How something was decided, so that it can be told and overridden. */
export type Evidence = 'front-matter' | 'config' | 'title' | 'content' | 'path' | 'default'

/** A run of text of one block, with the way back to the source. */
export interface Prose {
  text: string
  node: Nodes
  kind: 'paragraph' | 'heading' | 'cell' | 'html' | 'definition'
  /** In a block quotation, an example or an admonition that quotes. */
  quoted: boolean
  /** Range of `text.slice(start, end)` in the source. */
  toSource(start: number, end: number): Range
}
