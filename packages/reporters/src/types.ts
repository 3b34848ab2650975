import type {AnyRule, LintResult} from '@policy-lint/core'

/** What a reporter may know about the run and about where its text goes; reporters ask nothing else. */
export interface ReporterContext {
  /** Paths are printed relative to this folder. */
  cwd: string
  color: boolean
  /** Display columns of the terminal. */
  width: number
  /** Draw signs and frames with ASCII only. */
  ascii: boolean
  /** The terminal understands OSC 8 links. */
  hyperlinks: boolean
  /** BCP 47 tag of the interface language; English is the fallback. */
  locale: string
  /** Where the text is read; a workflow's runner takes some lines as commands. */
  env: 'terminal' | 'pipe' | 'github-actions'
  /** Configuration files that were used; empty when there was none. */
  configFiles: readonly string[]
  /** `recommended`, for the summary. */
  presetName: string
  rules: Readonly<Record<string, {category: string; rule: AnyRule}>>
  /** Print reasons and examples at every finding, not only at the first of a rule. */
  verbose: boolean
  /** Leave out warnings. The caller has dropped them from the results already; the summary says so. */
  quiet: boolean
  /** Counts of a run in which nobody named a path. */
  firstRun: {policies: number; leftOut: number; example: string | null} | null
  /** The results are what remains after `--fix`. */
  fixRun: boolean
}

/**
 * Turns results into text. The text ends with a line break unless it is empty.
 *
 * @example const text = reporter(results, context)
 */
export type Reporter = (results: readonly LintResult[], context: ReporterContext) => string

/** A reporter by name; its code is loaded when it is used. */
export interface ReporterEntry {
  name: string
  /** One line for `--help`. */
  description: string
  load(): Promise<Reporter>
}
