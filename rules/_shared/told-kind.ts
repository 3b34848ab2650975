import type {Policy} from '@policy-lint/model'

const told = new Set(['front-matter', 'config', 'title'])

/** Whether somebody said what kind of document it is: its front matter, the configuration, or its title. */
export function isToldKind(policy: Policy): boolean {
  return told.has(policy.kindEvidence)
}
