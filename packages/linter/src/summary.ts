import type {PolicySummary, ResolvedConfig} from '@policy-lint/core'
import type {Policy} from '@policy-lint/model'
import {type Requirements, requirementStates} from '@policy-lint/rules/requirements'
import {frameworkSummaries} from './framework-summaries.ts'

/** What was read, in figures. */
export function summarize(policy: Policy, config: ResolvedConfig, today: string): PolicySummary {
  const reviewed = policy.dates.flatMap(({role, iso}) => (role === 'reviewed' && iso !== null ? [iso] : []))
  return {
    title: policy.title?.text ?? null,
    language: policy.language.tag,
    languageName: policy.pack?.name.en ?? null,
    languageEvidence: policy.language.evidence,
    kind: policy.kind,
    kindEvidence: policy.kindEvidence,
    recognised: policy.recognised,
    commitments: policy.commitments.length,
    measurable: policy.commitments.filter(({measurable}) => measurable).length,
    reviewed: reviewed.sort().at(-1) ?? null,
    ...sections(policy, config),
    ...frameworkSummaries(policy, config, today),
  }
}

function sections(
  policy: Policy,
  config: ResolvedConfig,
): Pick<PolicySummary, 'sectionsFound' | 'sectionsMissing'> {
  const enabled = config.rules.find(({id}) => id === 'required-sections')
  if (!enabled || !policy.pack) return {sectionsFound: [], sectionsMissing: []}
  const configured = enabled.options.sections as Requirements
  const states = requirementStates(policy, policy.pack, configured).filter(
    ({optional, recommended}) => !(optional || recommended),
  )
  return {
    sectionsFound: states.flatMap(({name, foundAs}) => (foundAs === null ? [] : [name])),
    sectionsMissing: states.flatMap(({name, foundAs}) => (foundAs === null ? [name] : [])),
  }
}
