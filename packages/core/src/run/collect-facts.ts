import type {Policy} from '@policy-lint/model'
import {holdsOn} from '../directives/holds-on.ts'
import {readDirectives} from '../directives/read-directives.ts'
import {reasonOf} from '../rule/reason-of.ts'
import {ruleOf} from '../rule/rule-id.ts'
import type {Ranged} from '../rule/types.ts'
import type {LintPolicyOptions} from './lint-policy.ts'
import {placeWithText} from './locate.ts'
import {canRun} from './needs.ts'
import type {Collected, CollectedFacts, Failure} from './result.ts'
import {sharedContext} from './shared-context.ts'

export interface CollectedOutcome {
  /** Null when no rule over several documents is on, or none found anything. */
  collected: Collected | null
  failures: Failure[]
}

/**
 * Ask the rules over several documents what they want to know of this one.
 *
 * @example collectFacts(policy, options).collected?.rules.map(({enabled}) => enabled.id)
 */
export function collectFacts(policy: Policy, options: LintPolicyOptions): CollectedOutcome {
  const found: CollectedFacts[] = []
  const failures: Failure[] = []
  for (const enabled of options.enabled) {
    const rule = ruleOf(options.rules, enabled.id)?.rule
    if (!rule?.collect || !canRun(rule, enabled.id, policy.pack)) continue
    try {
      const place = (target: Ranged) => placeWithText(policy, target)
      const facts = rule.collect({...sharedContext(policy, enabled, options), place})
      if (facts !== null) found.push({enabled, facts})
    } catch (error) {
      failures.push({filePath: options.filePath, ruleId: enabled.id, message: reasonOf(error)})
    }
  }
  if (found.length === 0) return {collected: null, failures}
  const read = options.inlineConfig === false ? [] : readDirectives(policy).directives
  const directives = read.filter(directive => holdsOn(directive, options.today))
  return {collected: {rules: found, directives}, failures}
}
