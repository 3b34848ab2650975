import type {Files, OptionsOf, OptionsSchema, PhoneNumbers} from '@policy-lint/core'
import type {Kind} from '@policy-lint/model'

/** A document on which a rule is silent. */
export interface ValidCase<Schema extends OptionsSchema = OptionsSchema> {
  /** Markdown. A text that starts with a line break is a template: its indentation is stripped. */
  text: string
  name?: string
  /** BCP 47; `en` when left out, null for a language that is not supported. */
  language?: string | null
  /** As detected when left out. */
  kind?: Kind
  options?: Partial<OptionsOf<Schema>>
  /** The name behind `#`, when the rule runs once more under a name of somebody's own. */
  instance?: string
  /** `2026-11-22` when left out. */
  today?: string
  filePath?: string
  /** YAML, without its fences. */
  frontMatter?: string
  /** The same document at the base revision. */
  base?: string
  /** Further documents of the same run, for rules over several. Only what is said of `text` is looked at. */
  others?: readonly OtherDocument[]
  /** The files around the document: paths relative to it, or whoever answers. Without it, rules do not know of any. */
  files?: readonly string[] | Files
  /** Who knows telephone numbers. */
  phones?: PhoneNumbers
}

/** Another document of a run; the language is that of the case when it is left out. */
export interface OtherDocument {
  filePath: string
  text: string
  language?: string | null
  kind?: Kind
  frontMatter?: string
}

/** A document on which a rule speaks, and what it says. */
export interface InvalidCase<Schema extends OptionsSchema = OptionsSchema, MessageIds extends string = string>
  extends ValidCase<Schema> {
  /** The marked lines, each with `~~~` and the message under it; `(document) …` for the document as a whole. */
  expect: string
  /** The text after one pass of fixes; exactly when there is a fix. */
  output?: string
  /** Every suggestion of every finding, in order. */
  suggestions?: readonly ExpectedSuggestion<MessageIds>[]
}

export type ExpectedSuggestion<MessageIds extends string = string> = {
  /** The text with this suggestion applied. */
  output: string
} & ({messageId: MessageIds; desc?: string} | {desc: string; messageId?: MessageIds})

export interface Cases<Schema extends OptionsSchema = OptionsSchema, MessageIds extends string = string> {
  valid: readonly (string | ValidCase<Schema>)[]
  invalid: readonly InvalidCase<Schema, MessageIds>[]
}
