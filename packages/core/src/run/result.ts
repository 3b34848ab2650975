import type {Range} from '@policy-lint/model'
import type {EnabledRule} from '../config/types.ts'
import type {Directive} from '../directives/types.ts'
import type {Diagnostic} from '../rule/types.ts'

/** A message as ESLint prints it. `line` and `column` are 1-based, `range` counts UTF-16 units without the byte order mark. */
export interface LintMessage {
  ruleId: string | null
  severity: 1 | 2
  /** The document could not be analysed, or a rule failed. */
  fatal?: true
  message: string
  messageId?: string
  line: number
  column: number
  endLine?: number
  endColumn?: number
  fix?: {range: [number, number]; text: string}
  suggestions?: {messageId: string; desc: string; fix: {range: [number, number]; text: string}}[]
  /** Other places that the message speaks of; `filePath` is absolute, or `<text>`. */
  related?: {
    filePath: string
    line: number
    column: number
    endLine: number
    endColumn: number
    text: string
  }[]
  url?: string
  /** What asks for this: clauses of laws and standards. */
  notes?: readonly string[]
  /** `directive`: by a comment or the front matter; `file`: by the baseline. */
  suppressions?: {kind: 'directive' | 'file'; justification: string}[]
}

/** A rule that threw, or a document that could not be read or finished. The run goes on and exits 2. */
export interface Failure {
  filePath: string
  /** Null when the document itself is the reason. */
  ruleId: string | null
  message: string
}

/** What was read, for summaries. */
export interface PolicySummary {
  title: string | null
  language: string | null
  languageName: string | null
  languageEvidence: string
  kind: string
  kindEvidence: string
  /** Whether title or content show a customer-service policy at all. */
  recognised: boolean
  commitments: number
  measurable: number
  reviewed: string | null
  /** Sections that the kind asks for: ids of the roles found and missing. */
  sectionsFound: readonly string[]
  sectionsMissing: readonly string[]
  /** The frameworks that the configuration asks for, each clause with what became of it. */
  frameworks?: readonly FrameworkSummary[]
}

/** English, and the framework's own language. */
export interface BothTexts {
  en: string
  own: string
}

/** A law or standard held against one document. */
export interface FrameworkSummary {
  id: string
  title: BothTexts
  applies: BothTexts
  /** BCP 47 tag of its own language. */
  language: string
  /** Why the document was not held against it: it is of another kind, or its language is not known. */
  notFor?: 'kind' | 'language'
  clauses: readonly ClauseSummary[]
}

export interface ClauseSummary {
  id: string
  /** Where it stands; “see …” where the text itself was not read. */
  cite: string
  text: BothTexts
  /** `short`: less than asked for; `rules`: the rules named look at it; `reader`: only a person can tell; `skipped`: set aside. */
  status: 'met' | 'missing' | 'short' | 'rules' | 'reader' | 'skipped'
  /** Ids of the rules that look at it. */
  rules: readonly string[]
  /** The heading or words that meet it, and their line when they stand in one place. */
  heading: string | null
  line: number | null
}

/** A finding that was set aside. */
export interface Suppressed {
  diagnostic: Diagnostic
  justification: string
  /** What sets it aside; a directive unless it says `file`, which is the baseline. */
  kind?: 'directive' | 'file'
}

/** A section by its role, or by its heading where it has none. */
export interface OutlineEntry {
  name: string
  range: Range
  /** Index of the section around it. */
  parent: number | null
}

/** The outcome for one document. */
export interface LintResult {
  /** Absolute, or `<text>`. */
  filePath: string
  diagnostics: readonly Diagnostic[]
  suppressed: readonly Suppressed[]
  failures: readonly Failure[]
  /** Remarks that are no findings: "no words for this language". Never counted. */
  notes: readonly string[]
  summary: PolicySummary | null
  /** The text as linted, before fixes were written; for frames. */
  source: string
  /** The text after fixing, with its byte order mark, when it differs. */
  output?: string
  /** The text before fixing, as it was given, when it differs. */
  before?: string
  fixed: readonly {ruleId: string; count: number}[]
  /** The sections of `source` in order, by which findings are known again after a move. */
  outline?: readonly OutlineEntry[]
  /** What rules over several documents learned from this one, until `checkDocuments` has used it. */
  collected?: Collected
}

/** What one document tells to rules over several documents: plain data. */
export interface Collected {
  rules: readonly CollectedFacts[]
  /** They hold for findings that come later, too. */
  directives: readonly Directive[]
}

export interface CollectedFacts {
  enabled: EnabledRule
  facts: unknown
}
