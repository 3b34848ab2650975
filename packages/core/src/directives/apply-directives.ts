import type {Diagnostic} from '../rule/types.ts'
import {everyRule, namesOf, Silence} from './silence.ts'
import type {Directive} from './types.ts'

export interface Filtered {
  diagnostics: Diagnostic[]
  suppressed: {diagnostic: Diagnostic; justification: string}[]
  /** The names by which each directive silenced something; itself, `*`, where it names no rule. */
  used: ReadonlyMap<Directive, ReadonlySet<string>>
}

/**
 * Take out the diagnostics that a directive disables. Both lists are in document order.
 *
 * A finding about the whole document stands nowhere: it is disabled by a directive before all content, or by one that
 * names its rule and is never taken back.
 */
export function applyDirectives(
  diagnostics: readonly Diagnostic[],
  directives: readonly Directive[],
): Filtered {
  const used = new Map<Directive, Set<string>>()
  const filtered = {diagnostics: [] as Diagnostic[], suppressed: [] as Filtered['suppressed'], used}
  const silence = new Silence(directives)
  for (const diagnostic of diagnostics) {
    const directive = diagnostic.whole ? silence.ofDocument(diagnostic.ruleId) : silence.at(diagnostic)
    if (!directive) {
      filtered.diagnostics.push(diagnostic)
      continue
    }
    filtered.suppressed.push({diagnostic, justification: directive.justification})
    const names = used.get(directive) ?? new Set()
    for (const name of namesFor(diagnostic.ruleId, directive)) names.add(name)
    used.set(directive, names)
  }
  return filtered
}

function namesFor(ruleId: string, {rules}: Directive): string[] {
  return rules.length === 0 ? [everyRule] : namesOf(ruleId).filter(name => rules.includes(name))
}
