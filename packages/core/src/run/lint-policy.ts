import type {Policy, Range} from '@policy-lint/model'
import type {EnabledRule} from '../config/types.ts'
import {applyDirectives} from '../directives/apply-directives.ts'
import {holdsOn} from '../directives/holds-on.ts'
import {judgeDirectives} from '../directives/judge-directives.ts'
import {readDirectives} from '../directives/read-directives.ts'
import {reasonOf} from '../rule/reason-of.ts'
import {ruleOf} from '../rule/rule-id.ts'
import type {
  Diagnostic,
  Files,
  Message,
  PhoneNumbers,
  RuleContext,
  RuleList,
  Severity,
} from '../rule/types.ts'
import {Listeners} from './listeners.ts'
import {makeDiagnostic, type RuleRun} from './make-diagnostic.ts'
import {canRun} from './needs.ts'
import type {Failure} from './result.ts'
import {sharedContext} from './shared-context.ts'
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
  /** False to ignore what the document itself says about rules, in comments and front matter. */
  inlineConfig?: boolean
  /** How loud a directive is that silences nothing; `warn` unless told otherwise. */
  reportUnused?: Severity
  /** Where directives are explained. */
  directivesUrl?: string
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
  return {...silenced(policy, diagnostics, options), failures}
}

/** What is left when directives have taken their findings out, and what is wrong with the directives themselves. */
function silenced(
  policy: Policy,
  found: readonly Diagnostic[],
  options: LintPolicyOptions,
): Pick<Linted, 'diagnostics' | 'suppressed'> {
  const read = readDirectives(policy)
  const holding = read.directives.filter(directive => holdsOn(directive, options.today))
  // To Markdown, comments of MDX are words of the document; what rules say of these words is no use to anybody.
  const mdx = read.directives.filter(({form}) => form === 'mdx').map(({range}) => range)
  const meant = mdx.length === 0 ? found : outside(mdx, found)
  const {diagnostics, suppressed, used} = applyDirectives(meant, holding)
  const own = judgeDirectives(policy, read, used, options)
  return {
    diagnostics: own.length === 0 ? diagnostics : tidy([...diagnostics, ...own], options.rules),
    suppressed,
  }
}

/** The findings that do not stand in any of these ranges; both are in order. */
function outside(ranges: readonly Range[], found: readonly Diagnostic[]): Diagnostic[] {
  let next = 0
  return found.filter(({range: [start, end], whole}) => {
    while ((ranges[next]?.[1] ?? Number.POSITIVE_INFINITY) <= start) next++
    const [from, to] = ranges[next] ?? [start + 1, start]
    return whole || start < from || end > to
  })
}

function createContext(run: RuleRun, found: Diagnostic[], options: LintPolicyOptions): RuleContext {
  return {
    ...sharedContext(run.policy, run.enabled, options),
    base: options.base ?? null,
    report(descriptor) {
      found.push(makeDiagnostic(run, descriptor))
    },
  }
}
