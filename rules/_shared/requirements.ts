import type {LanguagePack, Policy, Role} from '@policy-lint/model'
import {isToldKind} from './told-kind.ts'
import {whereSaid} from './where-said.ts'

/** What a document of a kind has to say: by a role, one of several roles, or a heading. */
export type Requirement =
  | Role
  | {
      role?: Role
      oneOf?: readonly Role[]
      optional?: boolean
      heading?: string | readonly string[]
      name?: string
    }

/** What readers of real documents of a kind look for; short on purpose. */
const usual: Readonly<Record<string, readonly Requirement[]>> = {
  charter: ['standards', 'complaints', {oneOf: ['contact', 'channels']}],
}

/** Whether a requirement is met, and by what. */
export interface RequirementState {
  name: string
  /** The role whose skeleton can be inserted. */
  role: Role | null
  /** The heading that meets the requirement, or its name where running text does. */
  foundAs: string | null
  optional: boolean
}

function judge(requirement: Requirement, policy: Policy, pack: LanguagePack): RequirementState {
  const {optional = false, ...wanted} = typeof requirement === 'string' ? {role: requirement} : requirement
  const headings = [wanted.heading ?? []].flat().flatMap(heading => heading.split('|'))
  const accepted = [wanted.role ?? [], wanted.oneOf ?? []].flat()
  const role = accepted.find(role => pack.skeletons[role]) ?? accepted[0] ?? null
  const name = wanted.name ?? headings[0]?.trim() ?? (role && (pack.skeletons[role]?.heading ?? role)) ?? ''
  const foundAs = whereSaid({roles: accepted, headings, name}, policy, pack)
  const isEmpty = accepted.length + headings.length === 0
  return {name, role: headings.length > 0 ? null : role, foundAs, optional: optional || isEmpty}
}

/**
 * What a document of its kind has to say, and what of it is said; empty where nobody told the kind.
 *
 * @param configured requirements by kind, which replace the usual ones
 */
export function requirementStates(
  policy: Policy,
  pack: LanguagePack,
  configured: Readonly<Record<string, readonly Requirement[]>>,
): RequirementState[] {
  const own = configured[policy.kind]
  if (!(isToldKind(policy) || (own && policy.recognised))) return []
  return (own ?? usual[policy.kind] ?? []).map(requirement => judge(requirement, policy, pack))
}
