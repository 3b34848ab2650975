import type {Channel, Kind, Role, Unit} from '@policy-lint/model'

/** A law, standard or tradition that says what documents of some kinds have to hold. A checklist, never a verdict. */
export interface Framework {
  /** The preset's name, without `policy-lint:`. */
  id: string
  title: InBoth
  /** BCP 47 tag of the framework's own language. */
  language: string
  /** Whom it binds, and since when. */
  applies: InBoth
  kinds: readonly Kind[]
  clauses: readonly Clause[]
}

/** English, and the framework's own language. */
export interface InBoth {
  en: string
  own: string
}

export interface Clause {
  /** Unique within the framework. */
  id: string
  /** Where it stands, as lawyers of that country write it. */
  cite: string
  /** What it asks for, in our own words and so short that it fits behind “nothing on …”. */
  text: InBoth
  /**
   * `read`: the clause itself was read; it is named as it is. `told`: another text says so; readers get “see …”.
   * What nobody could confirm is not in these lists.
   */
  mark: 'read' | 'told'
  check: Check
}

/** A limit such as 15 working days. */
export interface Limit {
  value: number
  unit: Unit
  /** The least share of cases in which it has to be kept. */
  percent?: number
}

/** How a program can judge a clause. */
export type Check =
  /** By a section with one of these roles. `recommended` makes it a warning. */
  | {by: 'sections'; oneOf: readonly Role[]; recommended?: true}
  /** By a promise: how long an answer to a complaint takes at most, or to a call. */
  | {by: 'promise'; about: 'complaints' | 'phone'; atMost: Limit}
  /** By a promise about a matter that not every organisation has; judged only where its words occur. */
  | {by: 'promise-on'; words: readonly string[]; atMost: Limit}
  /** By ways to get in touch, one of each group; `in` a section, or anywhere. */
  | {by: 'channels'; all: readonly (readonly Channel[])[]; in?: Role}
  /** By the date of the last review. */
  | {by: 'review'; months: number}
  /** By what other rules find; `options` are theirs, where the clause asks for more than they look for by themselves. */
  | {by: 'rules'; rules: readonly string[]; options?: Readonly<Record<string, unknown>>}
  /** By words of a text that no longer applies. */
  | {by: 'no-words'; words: readonly string[]}
  /** Only by a person. */
  | {by: 'reader'}

/** A clause as a finding names it. */
export function citation({cite, mark}: Clause): string {
  return mark === 'read' ? cite : `see ${cite}`
}
