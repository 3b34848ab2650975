import type {LintResult, ResolvedConfig, Severity} from '@policy-lint/core'
import type {Inspection} from '../inspect/inspection.ts'
import type {PluginFile} from '../plugins/plugin-host.ts'

/** What a fix is about: the type of its rule, or a directive in the document. */
export type FixType = 'problem' | 'suggestion' | 'layout' | 'directive'

/** One document and what to do with it: plain data, so that a thread can do it. */
export interface Task {
  text: string
  filePath: string
  config: ResolvedConfig
  today: string
  /** Which diagnostics to fix. */
  fix: 'all' | 'errors' | 'none'
  /** Only fixes of these types of rules. */
  fixTypes?: readonly FixType[]
  locale?: string
  /** False to ignore what documents say about rules. */
  inlineConfig?: boolean
  /** How loud a directive is that silences nothing. */
  reportUnused?: Severity
  /** Look first whether this is a policy at all, and do nothing if it is not. */
  onlyPolicies: boolean
  /** The working folder, when rules may ask which files there are around the document. */
  cwd?: string
}

/** What is handed to a thread; it loads the plugins itself. */
export interface Request {
  kind: 'lint' | 'inspect'
  task: Task
  plugins: readonly PluginFile[]
}

/** What comes back: `null` for a document that is no policy. */
export type Response = {result: LintResult | Inspection | null} | {error: string}
