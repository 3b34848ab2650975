import type {Policy} from '@policy-lint/model'
import {holdsOn} from '../directives/holds-on.ts'
import {readDirectives} from '../directives/read-directives.ts'
import {instanceName, ruleOf} from '../rule/rule-id.ts'
import type {CollectContext} from '../rule/types.ts'
import {type LintPolicyOptions, reasonOf} from './lint-policy.ts'
import {placeWithText} from './locate.ts'
import {canRun} from './needs.ts'
import type {Collected, CollectedFacts, Failure} from './result.ts'

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
      const facts = rule.collect(createContext(policy, enabled.id, enabled.options, options))
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

function createContext(
  policy: Policy,
  id: string,
  options: Readonly<Record<string, unknown>>,
  {today, filePath, files, phones}: LintPolicyOptions,
): CollectContext {
  return {
    id,
    instance: instanceName(id),
    options,
    policy,
    text: policy.text,
    tree: policy.tree,
    pack: policy.pack,
    today,
    filePath,
    files: files ?? null,
    phones: phones ?? null,
    place: target => placeWithText(policy, target),
  }
}
