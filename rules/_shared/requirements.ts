import type {LanguagePack, Policy, Role, Section} from '@policy-lint/model'
import {isToldKind} from './told-kind.ts'
import {whereSaid} from './where-said.ts'

/** What a document of a kind has to say: by a role, one of several roles, or a heading. */
export type Requirement =
  | Role
  | {
      role?: Role
      oneOf?: readonly Role[]
      optional?: boolean
      /** A section that this kind of document should not have. */
      unwanted?: boolean
      /** `warn` for what is recommended only. */
      severity?: 'warn' | 'error'
      /** The clause that asks for it. */
      because?: string
      heading?: string | readonly string[]
      name?: string
    }

export type Requirements = Readonly<Record<string, readonly Requirement[]>>

/** The key of requirements that hold for every kind of document. */
export const anyKind = '*'

/** What readers of real documents of a kind look for; short on purpose. */
const usual: Requirements = {
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
  /** Missed by a reader, but not by everyone who looks into such a document. */
  recommended: boolean
  because: readonly string[]
}

type Wanted = Exclude<Requirement, string>

/**
 * What a document of its kind has to say, and what of it is said; empty where nobody told the kind.
 *
 * @param configured requirements by kind, which replace the usual ones
 * @param isInstance whether only they count, whatever the document was taken for
 */
export function requirementStates(
  policy: Policy,
  pack: LanguagePack | null,
  configured: Requirements,
  isInstance = false,
): RequirementState[] {
  const wanted = requirementsFor(policy, configured, isInstance).filter(
    // Without the words of a language only headings can be compared.
    ({unwanted, heading}) => !unwanted && (pack !== null || heading !== undefined),
  )
  return merged(wanted).map(({requirement, all}) => judge(requirement, all, policy, pack))
}

/** Sections that a document of its kind should not have, each with what asks for that. */
export function unwantedSections(
  policy: Policy,
  configured: Requirements,
  isInstance = false,
): {section: Section; because: readonly string[]}[] {
  const unwanted = requirementsFor(policy, configured, isInstance).filter(requirement => requirement.unwanted)
  if (unwanted.length === 0) return []
  return policy.sections.flatMap(section => {
    const against = unwanted.filter(requirement => isOnly(section, acceptedBy(requirement)))
    const because = against.flatMap(requirement => requirement.because ?? [])
    return against.length > 0 ? [{section, because: [...new Set(because)]}] : []
  })
}

function requirementsFor(policy: Policy, configured: Requirements, isInstance: boolean): Wanted[] {
  const named = [configured[policy.kind], configured[anyKind]].filter(list => list !== undefined)
  const isMeant = isInstance || isToldKind(policy) || (named.length > 0 && policy.recognised)
  if (!isMeant) return []
  const list = named.length > 0 || isInstance ? named.flat() : (usual[policy.kind] ?? [])
  return list.map(requirement => (typeof requirement === 'string' ? {role: requirement} : requirement))
}

interface Group {
  requirement: Wanted
  /** All that ask for it. */
  all: readonly Wanted[]
}

/** The same requirement from several presets is one. */
function merged(list: readonly Wanted[]): Group[] {
  const groups = new Map<string, Wanted[]>()
  for (const requirement of list) {
    const key = JSON.stringify([acceptedBy(requirement).toSorted(), requirement.heading])
    groups.set(key, [...(groups.get(key) ?? []), requirement])
  }
  const all = [...groups.values()].flatMap(all => (all[0] ? [{requirement: all[0], all}] : []))
  return all.flatMap(group => withImplied(group, all))
}

/** Whoever has to have a section on X has one on “X or Y” too; two findings would ask for the same section. */
function withImplied(group: Group, groups: readonly Group[]): Group[] {
  if (groups.some(other => implies(other, group))) return []
  const implied = groups.filter(other => implies(group, other)).flatMap(({all}) => all)
  return [{...group, all: [...group.all, ...implied]}]
}

function implies(narrow: Group, wide: Group): boolean {
  if (narrow === wide || narrow.requirement.heading !== undefined || wide.requirement.heading !== undefined)
    return false
  const [few, many] = [acceptedBy(narrow.requirement), acceptedBy(wide.requirement)]
  const isPart = few.length > 0 && few.length < many.length && few.every(role => many.includes(role))
  return isPart && narrow.all.some(({optional}) => !optional)
}

function judge(
  wanted: Wanted,
  all: readonly Wanted[],
  policy: Policy,
  pack: LanguagePack | null,
): RequirementState {
  const headings = [wanted.heading ?? []].flat().flatMap(heading => heading.split('|'))
  const accepted = acceptedBy(wanted)
  const role = accepted.find(role => pack?.skeletons[role]) ?? accepted[0] ?? null
  const name = wanted.name ?? headings[0]?.trim() ?? (role && (pack?.skeletons[role]?.heading ?? role)) ?? ''
  const isEmpty = accepted.length + headings.length === 0
  return {
    name,
    role: headings.length > 0 ? null : role,
    foundAs: whereSaid({roles: accepted, headings, name}, policy, pack),
    optional: isEmpty || all.every(({optional}) => optional),
    recommended: all.every(({severity, optional}) => severity === 'warn' || optional),
    because: [...new Set(all.flatMap(({because}) => because ?? []))],
  }
}

const acceptedBy = ({role, oneOf}: Wanted): Role[] => [role ?? [], oneOf ?? []].flat()

/** A section that is about other things as well is not unwanted. */
const isOnly = ({roles}: Section, unwanted: readonly Role[]) =>
  roles.length > 0 && roles.every(role => unwanted.includes(role))
