import type {Diagnostic} from '../rule/types.ts'
import {Silence} from './silence.ts'
import type {Directive} from './types.ts'

export interface Filtered {
  diagnostics: Diagnostic[]
  suppressed: {diagnostic: Diagnostic; justification: string}[]
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
  const filtered: Filtered = {diagnostics: [], suppressed: []}
  const silence = new Silence(directives)
  for (const diagnostic of diagnostics) {
    const directive = diagnostic.whole ? silence.ofDocument(diagnostic.ruleId) : silence.at(diagnostic)
    if (directive) filtered.suppressed.push({diagnostic, justification: directive.justification})
    else filtered.diagnostics.push(diagnostic)
  }
  return filtered
}
