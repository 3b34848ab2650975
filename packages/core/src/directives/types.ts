import type {Range} from '@policy-lint/model'

export type DirectiveKind = 'disable' | 'enable' | 'disable-line' | 'disable-next-line'

/** Where a directive is written: in `<!-- … -->`, in a comment of MDX, or `policy-lint: {disable: …}` in the front matter. */
export type DirectiveForm = 'html' | 'mdx' | 'front-matter'

/** What a comment asks for: `<!-- policy-lint-disable no-jargon until 2027-03-01 -- quoted from the law -->`. */
export interface Directive {
  kind: DirectiveKind
  /** Rule ids as written, known or not; empty means all rules. */
  rules: readonly string[]
  /** What stands after ` -- `, or nothing. */
  justification: string
  /** The last day on which it holds, as it is written; without one it holds for good. */
  until?: string
  form: DirectiveForm
  /** The comment itself. */
  range: Range
  /** What a `disable-line` or `disable-next-line` covers; null for the others, or when nothing follows. */
  covers: Range | null
  /** Stands before all content, so that it speaks of the whole document, front matter included. */
  atHead: boolean
}

/** A comment that looks like a directive and is none: `policy-lint-disabel`. */
export interface Misspelling {
  /** What stands behind `policy-lint-`, or the key in the front matter. */
  word: string
  form: DirectiveForm
  range: Range
}

export interface ReadDirectives {
  directives: Directive[]
  misspellings: Misspelling[]
}
