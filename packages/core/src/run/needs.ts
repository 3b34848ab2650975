import type {LanguagePack} from '@policy-lint/model'
import type {AnyRule} from '../rule/types.ts'

/** Whether the pack has every part of the language that a rule cannot do without. */
export function meetsNeeds(rule: AnyRule, pack: LanguagePack | null): boolean {
  return rule.meta.needs.every(part => pack !== null && !isEmpty(pack[part]))
}

function isEmpty(part: unknown): boolean {
  if (part === undefined || part === null || part === '') return true
  return typeof part === 'object' && Object.values(part).every(isEmpty)
}
