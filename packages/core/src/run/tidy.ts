import {baseId, instanceName, ruleOf} from '../rule/rule-id.ts'
import type {Diagnostic, RuleList} from '../rule/types.ts'

/** Sorted by place, then rule; exact duplicates and diagnostics that yield to another rule's left out. */
export function tidy(diagnostics: readonly Diagnostic[], rules: RuleList): Diagnostic[] {
  return yieldToOthers(withoutDuplicates(diagnostics.toSorted(compareDiagnostics)), rules)
}

function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    a.range[0] - b.range[0] ||
    a.range[1] - b.range[1] ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.messageId, b.messageId) ||
    compareText(a.message, b.message)
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function withoutDuplicates(sorted: readonly Diagnostic[]): Diagnostic[] {
  return sorted.filter((diagnostic, index) => {
    const previous = sorted[index - 1]
    return !previous || compareDiagnostics(previous, diagnostic) !== 0
  })
}

function yieldToOthers(sorted: readonly Diagnostic[], rules: RuleList): Diagnostic[] {
  const covers = new Map<string, Cover>()
  for (const diagnostic of sorted) {
    const cover = covers.get(diagnostic.ruleId) ?? new Cover()
    cover.add(diagnostic)
    covers.set(diagnostic.ruleId, cover)
  }
  const ofInstances = sorted.filter(({ruleId}) => instanceName(ruleId) !== null)
  const severities = new Map(ofInstances.map(({ruleId, severity}) => [ruleId, severity]))
  return sorted.filter(diagnostic => {
    const {ruleId, whole} = diagnostic
    if (instanceName(ruleId) !== null) return true
    const others = ruleOf(rules, ruleId)?.rule.meta.yieldsTo ?? []
    // Somebody's own words about a place say more than the rule's.
    const instances = whole ? [] : instancesOf(diagnostic, severities)
    return ![...others, ...instances].some(other => covers.get(other)?.contains(diagnostic))
  })
}

/** The instances of a rule that speak at least as loud. */
function instancesOf(
  {ruleId, severity}: Diagnostic,
  severities: ReadonlyMap<string, Diagnostic['severity']>,
): string[] {
  return [...severities.keys()].filter(
    id => baseId(id) === ruleId && (severity === 'warn' || severities.get(id) === 'error'),
  )
}

/** Answers whether any diagnostic of a rule contains a range, without looking at each. Filled in sorted order. */
class Cover {
  readonly #starts: number[] = []
  /** The farthest end of all ranges up to this one. */
  readonly #reach: number[] = []
  #hasWhole = false

  add({range, whole}: Diagnostic): void {
    if (whole) {
      this.#hasWhole = true
      return
    }
    this.#starts.push(range[0])
    this.#reach.push(Math.max(range[1], this.#reach.at(-1) ?? 0))
  }

  contains({range, whole}: Diagnostic): boolean {
    if (whole) return this.#hasWhole
    let low = 0
    let high = this.#starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#starts[middle] ?? 0) <= range[0]) low = middle + 1
      else high = middle
    }
    const reach = this.#reach[low - 1]
    return reach !== undefined && range[1] <= reach
  }
}
