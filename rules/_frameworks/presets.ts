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
  const asked = new Map<string, {because: string[]; options: Readonly<Record<string, unknown>>}>()
  for (const clause of clauses) {
    if (clause.check.by !== 'rules') continue
    for (const rule of clause.check.rules) {
      const {because, options} = asked.get(rule) ?? {because: [], options: {}}
      asked.set(rule, {
        because: [...because, citation(clause)],
        options: {...options, ...clause.check.options},
      })
    }
  }
  const settings = [...asked].map(([rule, {because, options}]): [string, RuleSetting] => [
    rule,
    ['warn', {...options, because}],
  ])
  const reviews = clauses.flatMap((clause): [string, RuleSetting][] =>
    clause.check.by === 'review'
      ? [['review-date', ['warn', {maxAge: clause.check.months, because: [citation(clause)]}]]]
      : [],
  )
  return Object.fromEntries([...settings, ...reviews])
}
