import {applyDirectives} from '../directives/apply-directives.ts'
import {directivesId} from '../directives/messages.ts'
import type {Directive} from '../directives/types.ts'
import {reasonOf} from '../rule/reason-of.ts'
import {ruleOf} from '../rule/rule-id.ts'
import type {Diagnostic, DocumentReport, RuleList} from '../rule/types.ts'
import {withoutRange} from './locate.ts'
import {type SayOptions, saidBy} from './make-diagnostic.ts'
import type {CollectedFacts, LintResult} from './result.ts'
import {tidy} from './tidy.ts'

export interface CheckDocumentsOptions extends SayOptions {
  rules: RuleList
}

/** One document that a rule learned something from. */
interface Told extends CollectedFacts {
  filePath: string
}

/**
 * Run the rules over several documents, once each document has been linted on its own. Their findings join those of the
 * documents in which they stand; what was collected is used up.
 *
 * @example const together = checkDocuments(results, {rules})
 */
export function checkDocuments(results: readonly LintResult[], options: CheckDocumentsOptions): LintResult[] {
  const run = new Run(options)
  for (const [ruleId, told] of tellingsByRule(results)) run.check(ruleId, told)
  return results.map(result => run.complete(result))
}

/** In the order in which rules first occur, documents in the order of the results. */
function tellingsByRule(results: readonly LintResult[]): Map<string, Told[]> {
  const byRule = new Map<string, Told[]>()
  for (const {filePath, collected} of results) {
    for (const facts of collected?.rules ?? []) {
      const told = byRule.get(facts.enabled.id) ?? []
      told.push({...facts, filePath})
      byRule.set(facts.enabled.id, told)
    }
  }
  return byRule
}

class Run {
  readonly #options: CheckDocumentsOptions
  readonly #found = new Map<string, Diagnostic[]>()
  readonly #failures = new Map<string, {ruleId: string; message: string}[]>()

  constructor(options: CheckDocumentsOptions) {
    this.#options = options
  }

  check(ruleId: string, told: readonly Told[]): void {
    const rule = ruleOf(this.#options.rules, ruleId)?.rule
    const [first] = told
    if (!rule?.check || !first || told.length < 2) return
    const byPath = new Map(told.map(one => [one.filePath, one]))
    const documents = told.map(({filePath, enabled, facts}) => ({filePath, options: enabled.options, facts}))
    try {
      rule.check(documents, {report: report => this.#report(ruleId, byPath, report)})
    } catch (error) {
      push(this.#failures, first.filePath, {ruleId, message: reasonOf(error)})
    }
  }

  complete({collected, ...result}: LintResult): LintResult {
    const failures = this.#failures.get(result.filePath) ?? []
    const found = this.#found.get(result.filePath) ?? []
    if (failures.length + found.length === 0) return result
    const {rules} = this.#options
    const {diagnostics, suppressed, used} = applyDirectives(tidy(found, rules), collected?.directives ?? [])
    const alone = withoutUsed(result.diagnostics, [...used.keys()])
    return {
      ...result,
      diagnostics: tidy([...alone, ...diagnostics], rules),
      suppressed: [...result.suppressed, ...suppressed],
      failures: [...result.failures, ...failures.map(failure => ({filePath: result.filePath, ...failure}))],
    }
  }

  #report(ruleId: string, byPath: ReadonlyMap<string, Told>, report: DocumentReport<string>): void {
    const registered = ruleOf(this.#options.rules, ruleId)
    const told = byPath.get(report.filePath)
    if (!registered || !told)
      throw new Error(`The rule reports “${report.filePath}”, which it was not given.`)
    const related = report.related?.map(({filePath, place}) => ({filePath, ...withoutRange(place)}))
    push(this.#found, report.filePath, {
      ...saidBy({registered, enabled: told.enabled, options: this.#options}, report),
      ...placeOf(report),
      ...(related && related.length > 0 && {related}),
      ...(told.enabled.because && told.enabled.because.length > 0 && {because: told.enabled.because}),
    })
  }
}

/** A directive that silenced nothing in its own document may have done so now. */
function withoutUsed(diagnostics: readonly Diagnostic[], used: readonly Directive[]): readonly Diagnostic[] {
  if (used.length === 0) return diagnostics
  const starts = new Set(used.filter(({rules}) => rules.length === 0).map(({range}) => range[0]))
  return diagnostics.filter(({ruleId, messageId, range}) => {
    return ruleId !== directivesId || messageId !== 'unusedAll' || !starts.has(range[0])
  })
}

function placeOf({place}: DocumentReport<string>): Pick<Diagnostic, 'range' | 'whole'> & FourNumbers {
  if (!place) return {range: [0, 0], whole: true, line: 1, column: 1, endLine: 1, endColumn: 1}
  const {range, line, column, endLine, endColumn} = place
  return {range, whole: false, line, column, endLine, endColumn}
}

type FourNumbers = Pick<Diagnostic, 'line' | 'column' | 'endLine' | 'endColumn'>

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key) ?? []
  list.push(value)
  map.set(key, list)
}
