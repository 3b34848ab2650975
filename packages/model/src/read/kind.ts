import type {FrontMatter} from '../policy/policy.ts'
import {type Evidence, type Kind, kinds, type Role, type Section, type Title} from '../policy/types.ts'
import type {Reading} from './reading.ts'

export interface KindInput {
  frontMatter: FrontMatter | null
  configured: Kind | null
  title: Title | null
  titleReading: Reading | null
  sections: readonly Section[]
  commitments: number
}

/** What kind of document this is, and what that was read from. */
export function kindOf(input: KindInput): {kind: Kind; evidence: Evidence} {
  const named = input.frontMatter?.entries.find(({key}) =>
    ['kind', 'document_kind', 'documentKind'].includes(key),
  )
  const told = kinds.find(kind => kind === named?.value.trim().toLowerCase())
  if (told) return {kind: told, evidence: 'front-matter'}
  const inTitle = input.titleReading ? kindIn(input.titleReading) : null
  // A kind in the configuration is for documents that say nothing themselves.
  if (input.configured) return {kind: input.configured, evidence: 'config'}
  if (inTitle) return {kind: inTitle, evidence: 'title'}
  return fromContent(input)
}

/** The longest expression wins, then the one that comes last: "Complaints policy and procedure". */
function kindIn(reading: Reading): Kind | null {
  let best: {kind: Kind; length: number; start: number} | null = null
  for (const kind of kinds) {
    for (const hit of reading.of(`kinds.${kind}`)) {
      const length = hit.end - hit.start
      if (best === null || length > best.length || (length === best.length && hit.start < best.start))
        best = {kind, length, start: hit.start}
    }
  }
  return best?.kind ?? null
}

const charterRoles: readonly Role[] = [
  'standards',
  'customer-rights',
  'compensation',
  'complaints',
  'channels',
]
const policyRoles: readonly Role[] = [
  'scope',
  'purpose',
  'enforcement',
  'training',
  'review',
  'definitions',
  'returns',
  'privacy',
  'escalation',
]
const playbookRoles: readonly Role[] = ['guidelines', 'staff-expectations', 'training']

function fromContent({sections, commitments}: KindInput): {kind: Kind; evidence: Evidence} {
  const roles = new Set(sections.flatMap(section => section.roles))
  const count = (list: readonly Role[]) => list.filter(role => roles.has(role)).length
  if (count(playbookRoles) > 1 && count(charterRoles) < 2) return {kind: 'playbook', evidence: 'content'}
  if (count(charterRoles) >= 2 && count(charterRoles) > count(policyRoles))
    return {kind: 'charter', evidence: 'content'}
  if (count(policyRoles) + count(charterRoles) >= 2 && commitments > 0)
    return {kind: 'policy', evidence: 'content'}
  if (roles.has('procedures')) return {kind: 'procedure', evidence: 'content'}
  return {kind: 'policy', evidence: 'default'}
}
