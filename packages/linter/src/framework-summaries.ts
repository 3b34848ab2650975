import type {ClauseSummary, FrameworkSummary, PolicySummary, ResolvedConfig} from '@policy-lint/core'
import type {Policy} from '@policy-lint/model'
import {rules} from '@policy-lint/rules'
import {
  type ClauseState,
  citation,
  type Framework,
  frameworks,
  judgeClauses,
} from '@policy-lint/rules/frameworks'

/** Each framework that the configuration asks for, clause by clause; nothing when it asks for none. */
export function frameworkSummaries(
  policy: Policy,
  config: ResolvedConfig,
  today: string,
): Pick<PolicySummary, 'frameworks'> {
  const enabled = config.rules.find(({id}) => id === 'framework-clauses')
  const asked = (enabled?.options.frameworks ?? []) as readonly string[]
  if (asked.length === 0) return {}
  const skip = (enabled?.options.skip ?? []) as readonly string[]
  const wanted = frameworks.filter(({id}) => asked.includes(id))
  return {frameworks: wanted.map(framework => summaryOf(framework, {policy, today, skip}))}
}

interface Case {
  policy: Policy
  today: string
  skip: readonly string[]
}

function summaryOf(framework: Framework, {policy, today, skip}: Case): FrameworkSummary {
  const {id, title, applies, language} = framework
  const about = {id, title, applies, language}
  if (!policy.pack) return {...about, notFor: 'language', clauses: []}
  const states = judgeClauses(framework, policy, policy.pack, today)
  if (!states) return {...about, notFor: 'kind', clauses: []}
  return {
    ...about,
    clauses: states.map(state => clauseOf(state, skip.includes(`${id}/${state.clause.id}`), policy)),
  }
}

function clauseOf({clause, status, at}: ClauseState, isSkipped: boolean, policy: Policy): ClauseSummary {
  const looking = clause.check.by === 'rules' ? clause.check.rules.filter(id => Object.hasOwn(rules, id)) : []
  return {
    id: clause.id,
    cite: citation(clause),
    text: clause.text,
    status: isSkipped ? 'skipped' : status === 'rules' && looking.length === 0 ? 'reader' : status,
    rules: looking,
    heading: at?.heading ?? null,
    line: at?.range ? policy.place(at.range).line : null,
  }
}
