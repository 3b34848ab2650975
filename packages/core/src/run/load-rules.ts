import type {LanguagePack} from '@policy-lint/model'
import type {EnabledRule} from '../config/types.ts'
import {ruleOf} from '../rule/rule-id.ts'
import type {RuleList} from '../rule/types.ts'
import {canRun} from './needs.ts'

/**
 * Lets the rules that are on, and can judge a document of this language, fetch what they need.
 *
 * What cannot be fetched is no failure here: the rule says so when it is created, as of any other mistake.
 */
export async function loadRules(
  rules: RuleList,
  enabled: readonly EnabledRule[],
  pack: LanguagePack | null,
): Promise<void> {
  const loads = enabled.flatMap(({id}) => {
    const rule = ruleOf(rules, id)?.rule
    return rule?.load && canRun(rule, id, pack) ? [rule.load()] : []
  })
  await Promise.allSettled(loads)
}
