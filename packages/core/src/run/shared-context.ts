import type {Policy} from '@policy-lint/model'
import type {EnabledRule} from '../config/types.ts'
import {instanceName} from '../rule/rule-id.ts'
import type {RuleContext} from '../rule/types.ts'
import type {LintPolicyOptions} from './lint-policy.ts'

/** What a rule gets to know of a document, whether it looks at one or at several. */
export function sharedContext(
  policy: Policy,
  {id, options}: EnabledRule,
  {today, filePath, files, phones}: LintPolicyOptions,
): Omit<RuleContext, 'report' | 'base'> {
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
  }
}
