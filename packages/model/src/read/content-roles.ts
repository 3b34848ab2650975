import type {Commitment, Contact, Role, Section} from '../policy/types.ts'

const fewestPromises = 2
const mostOfThem = 0.6
const shortest = 600

/**
 * The role of sections whose heading is silent, from what they say: in a charter mostly promises that can be measured make a
 * section of standards, and anywhere an address in few words one of contact. In other documents promises stand under
 * every heading ("Maintenance", "Billing") and make none.
 *
 * @returns the roles to give, by section
 */
export function rolesByContent(
  sections: readonly Section[],
  commitments: readonly Commitment[],
  contacts: readonly Contact[],
  isCharter: boolean,
): ReadonlyMap<Section, readonly Role[]> {
  const inside = new Map<Section, Commitment[]>()
  for (const commitment of commitments) {
    if (!commitment.section) continue
    const list = inside.get(commitment.section) ?? []
    inside.set(commitment.section, list)
    list.push(commitment)
  }
  const parents = new Set(sections.map(({parent}) => parent))
  const found = new Map<Section, readonly Role[]>()
  for (const section of sections) {
    if (section.roles.length > 0 || section.form === 'label' || parents.has(section) || isUnderRole(section))
      continue
    const promises = inside.get(section) ?? []
    const role =
      promises.length === 0 ? contactRole(section, contacts) : isCharter ? promiseRole(promises) : null
    if (role) found.set(section, [role])
  }
  return found
}

/** A part of a section that has a role is about the same. */
function isUnderRole(section: Section): boolean {
  for (let at = section.parent; at; at = at.parent) if (at.roles.length > 0) return true
  return false
}

function promiseRole(promises: readonly Commitment[]): Role | null {
  const measurable = promises.filter(promise => promise.measurable).length
  return measurable >= fewestPromises && measurable >= promises.length * mostOfThem ? 'standards' : null
}

function contactRole({range: [start, end]}: Section, contacts: readonly Contact[]): Role | null {
  if (end - start > shortest) return null
  const own = contacts.filter(
    contact => contact.own && contact.kind !== 'url' && contact.range[0] >= start && contact.range[1] <= end,
  )
  return own.length > 0 ? 'contact' : null
}
