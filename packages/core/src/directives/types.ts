import type {Range} from '@policy-lint/model'

export type DirectiveKind = 'disable' | 'enable' | 'disable-next-line'

/** What a comment asks for: `<!-- policy-lint-disable no-jargon -- quoted from the law -->`. */
export interface Directive {
  kind: DirectiveKind
  /** Rule ids as written, known or not; empty means all rules. */
  rules: readonly string[]
  /** What stands after ` -- `, or nothing. */
  justification: string
  /** The comment itself. */
  range: Range
  /** What a `disable-next-line` covers; null for the others, or when nothing follows. */
  covers: Range | null
  /** Stands before all content, so that it speaks of the whole document, front matter included. */
  atHead: boolean
}
