import type {Severity} from '@policy-lint/core'
import type {FixType} from '@policy-lint/node'

/** The options of `policy-lint`, as they were given. */
export interface LintOptions {
  /** False for `--no-config`. */
  config?: string | false
  baseline?: string
  baselineWrite?: true
  baselinePrune?: true
  fix?: true
  fixDryRun?: true
  fixType?: readonly FixType[]
  diff?: true
  interactive?: true
  format?: string
  /** BCP 47 tag of the language of messages. */
  locale?: string
  outputFile?: string
  maxWarnings?: number
  quiet?: true
  /** False for `--no-inline-config`. */
  inlineConfig?: boolean
  reportUnusedDisableDirectives?: true
  reportUnusedDisableDirectivesSeverity?: Severity
  verbose?: true
  /** As written, in order. */
  rule?: readonly string[]
  today?: string
  stdin?: true
  stdinFilename?: string
  color?: boolean
  /** A file whose configuration is printed instead. */
  printConfig?: string
  /** False for `--no-plugins`. */
  plugins?: boolean
}
