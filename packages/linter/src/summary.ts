import type {PolicySummary} from '@policy-lint/core'
import type {Policy} from '@policy-lint/model'

/** What was read, in figures. */
export function summarize(policy: Policy, _today: string): PolicySummary {
  const reviewed = policy.dates
    .filter(({role, iso}) => role === 'reviewed' && iso !== null)
    .map(({iso}) => iso as string)
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
    sectionsFound: [],
    sectionsMissing: [],
  }
}
