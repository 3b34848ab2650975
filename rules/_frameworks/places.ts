import type {Channel, LanguagePack, Policy, Range, Role, Section} from '@policy-lint/model'
import {Coverage} from '../_shared/coverage.ts'
import {findPhrases} from '../_shared/phrases.ts'
import {whereSaid} from '../_shared/where-said.ts'

/** Where a document speaks of something: the heading or the words, and the place when it is known. */
export interface SaidAt {
  heading: string
  range: Range | null
}

/** The first section with one of the roles, or what stands for it in running text. */
export function sectionSaying(roles: readonly Role[], policy: Policy, pack: LanguagePack): SaidAt | null {
  const section = policy.sections.find(section => section.roles.some(role => roles.includes(role)))
  if (section) return {heading: section.heading, range: section.headingRange}
  const role = roles.find(role => pack.skeletons[role]) ?? roles[0]
  const name = (role && pack.skeletons[role]?.heading) ?? ''
  const heading = whereSaid({roles, headings: [], name}, policy, pack)
  return heading === null ? null : {heading, range: null}
}

/** Sections with a role, or the whole document where its title is about it. */
export function rangesAbout(role: Role, policy: Policy, pack: LanguagePack): readonly Range[] {
  const sections = policy.sections.filter(({roles}) => roles.includes(role))
  if (sections.length > 0) return sections.map(({range}) => range)
  const {title} = policy
  const words = new Coverage(findPhrases(policy, pack.headings[role] ?? []).map(({range}) => range))
  return title && words.touches(title.range) ? [[0, policy.text.length]] : []
}

/** The ways of contact that a document names or gives. */
export function channelsIn(policy: Policy, pack: LanguagePack): ReadonlySet<Channel> {
  const named = Object.entries(pack.channels).flatMap(([channel, entries]) =>
    findPhrases(policy, entries).length > 0 ? [channel as Channel] : [],
  )
  const given = policy.contacts.filter(({own}) => own).flatMap(({kind}) => channelsOf[kind])
  return new Set([...named, ...given])
}

const channelsOf = {
  email: ['email'],
  phone: ['phone'],
  address: ['letter', 'in-person'],
  url: ['web-form'],
} as const

/** The heading over a place. */
export function headingAt(range: Range, policy: Policy): string {
  const section: Section | null = policy.sectionAt(range[0])
  return section?.heading ?? policy.title?.text ?? ''
}
