import type {LanguagePack} from '@policy-lint/model'
import {instanceName} from '../rule/rule-id.ts'
import type {AnyRule} from '../rule/types.ts'

/** Whether the pack has every part of the language that a rule cannot do without. */
export function meetsNeeds(rule: AnyRule, pack: LanguagePack | null): boolean {
  return rule.meta.needs.every(part => pack !== null && !isEmpty(pack[part]))
}

/** Whether a rule, or an instance of it, has what it needs to judge a document. */
export function canRun(rule: AnyRule, id: string, pack: LanguagePack | null): boolean {
  const isEnough = instanceName(id) !== null && rule.meta.instanceNeedsNothing === true
  return isEnough || meetsNeeds(rule, pack)
}

function isEmpty(part: unknown): boolean {
  if (part === undefined || part === null || part === '') return true
  return typeof part === 'object' && Object.values(part).every(isEmpty)
}
