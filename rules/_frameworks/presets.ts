import type {RuleSetting} from '@policy-lint/core'
import type {Requirement} from '../_shared/requirements.ts'
import {type Clause, citation, type Framework} from './types.ts'

/** The settings of a framework's preset; each names the clauses that it serves. */
export function frameworkSettings(framework: Framework): Readonly<Record<string, RuleSetting>> {
  const requirements = framework.clauses.flatMap(requirement)
  const sections = Object.fromEntries(framework.kinds.map(kind => [kind, requirements]))
  return {
    ...ruleSettings(framework),
    'required-sections': ['error', {sections}],
    'framework-clauses': ['error', {frameworks: [framework.id]}],
  }
}

function requirement(clause: Clause): Requirement[] {
  const {check, mark} = clause
  if (check.by !== 'sections') return []
  const [role, ...others] = check.oneOf
  return [
    {
      ...(others.length === 0 && role ? {role} : {oneOf: check.oneOf}),
      ...((check.recommended || mark === 'told') && {severity: 'warn'}),
      because: citation(clause),
    },
  ]
}

/** What other rules look at: their own severity, and the clause as the reason. */
function ruleSettings({clauses}: Framework): Record<string, RuleSetting> {
  const reasons = new Map<string, string[]>()
  for (const clause of clauses) {
    for (const rule of clause.check.by === 'rules' ? clause.check.rules : []) {
      reasons.set(rule, [...(reasons.get(rule) ?? []), citation(clause)])
    }
  }
  const settings = [...reasons].map(([rule, because]): [string, RuleSetting] => [rule, ['warn', {because}]])
  const reviews = clauses.flatMap((clause): [string, RuleSetting][] =>
    clause.check.by === 'review'
      ? [['review-date', ['warn', {maxAge: clause.check.months, because: [citation(clause)]}]]]
      : [],
  )
  return Object.fromEntries([...settings, ...reviews])
}
