import type {Policy} from '@policy-lint/model'
import type {EnabledRule} from '../config/types.ts'
import {applyDirectives} from '../directives/apply-directives.ts'
import {readDirectives} from '../directives/read-directives.ts'
import {instanceName, ruleOf} from '../rule/rule-id.ts'
import type {Diagnostic, Files, Message, PhoneNumbers, RuleContext, RuleList} from '../rule/types.ts'
import {Listeners} from './listeners.ts'
import {makeDiagnostic, type RuleRun} from './make-diagnostic.ts'
import {canRun} from './needs.ts'
import type {Failure} from './result.ts'
import {tidy} from './tidy.ts'
import {walk} from './walk.ts'

export interface LintPolicyOptions {
  rules: RuleList
  enabled: readonly EnabledRule[]
  /** `YYYY-MM-DD` */
  today: string
  filePath: string
  /** The same document at the base revision. */
  base?: Policy | null
  /** The files around the document. */
  files?: Files | null
  phones?: PhoneNumbers | null
  docsUrl?: (category: string, ruleId: string) => string
  /** Parts of a message in another language; what it leaves out stays English. */
  translate?: (ruleId: string, messageId: string) => Partial<Message> | null
  labels?: {
    /** In front of the example in a plain message: `Write: “…”`. */
    write?: string
  }
  /** False to ignore directives in comments. */
  inlineConfig?: boolean
  /** Treat a message with unfilled placeholders as a failure of its rule. */
  strict?: boolean
}

export interface Linted {
  diagnostics: readonly Diagnostic[]
  suppressed: readonly {diagnostic: Diagnostic; justification: string}[]
  failures: readonly Failure[]
}

/**
 * Run rules over one document, in one walk.
 *
 * @example lintPolicy(policy, {rules, enabled: config.rules, today: '2026-11-22', filePath: 'charter.md'})
 */
export function lintPolicy(policy: Policy, options: LintPolicyOptions): Linted {
  const found: Diagnostic[] = []
  const failures: Failure[] = []
  const listeners = new Listeners((ruleId, error) => {
    failures.push({filePath: options.filePath, ruleId, message: reasonOf(error)})
  })
  for (const enabled of options.enabled) {
    const registered = ruleOf(options.rules, enabled.id)
    const {rule} = registered ?? {}
    if (!registered || !rule?.create || !canRun(rule, enabled.id, policy.pack)) continue
    const context = createContext({registered, enabled, policy, options}, found, options)
    listeners.add(enabled.id, () => rule.create?.(context) ?? {})
  }
  walk(policy, listeners)

  const diagnostics = tidy(found, options.rules)
  if (options.inlineConfig === false) return {diagnostics, suppressed: [], failures}
  return {...applyDirectives(diagnostics, readDirectives(policy)), failures}
}

function createContext(run: RuleRun, found: Diagnostic[], options: LintPolicyOptions): RuleContext {
  const {enabled, policy} = run
  return {
    id: enabled.id,
    instance: instanceName(enabled.id),
    options: enabled.options,
    policy,
    text: policy.text,
    tree: policy.tree,
    pack: policy.pack,
    today: options.today,
    filePath: options.filePath,
    base: options.base ?? null,
    files: options.files ?? null,
    phones: options.phones ?? null,
    report(descriptor) {
      found.push(makeDiagnostic(run, descriptor))
    },
  }
}

/** What went wrong, in the words of the error. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
