import type {Policy, Range, Section} from '@policy-lint/model'
import type {RootContent} from 'mdast'
import {type KnownDate, knownDate} from './known-dates.ts'
import {rangeOf} from './nodes-of.ts'
import {lyingIn} from './ranges.ts'
import {isUnder} from './section-roles.ts'

/** One change with its date, or null where it has none that can be reckoned with. */
export interface Entry {
  range: Range
  known: KnownDate | null
}

/** A list, a table or a row of sub-sections in which changes are recorded. */
export interface EntryGroup {
  section: Section
  entries: readonly Entry[]
  /** Whether an entry can be put in another's place as it is. */
  isMovable: boolean
}

/** Everything that the document's history of changes lists, in the order in which it stands. */
export function entryGroups(policy: Policy): EntryGroup[] {
  const logs = policy.sections.filter(section => isLog(section) && !isUnder(section.parent, ['changelog']))
  if (logs.length === 0) return []
  const blocks = policy.tree.children.map(block => ({block, range: rangeOf(block)}))
  const parts = new Map<Section | null, Section[]>()
  for (const section of policy.sections) {
    const siblings = parts.get(section.parent) ?? []
    parts.set(section.parent, siblings)
    siblings.push(section)
  }
  return logs.flatMap(section => [
    ...lyingIn(blocks, section.range).flatMap(({block}) => inBlock(policy, section, block)),
    {
      section,
      entries: (parts.get(section) ?? []).map(({headingRange}) => entryAt(policy, headingRange)),
      isMovable: false,
    },
  ])
}

const isLog = ({roles}: Section) => roles.includes('changelog')

function inBlock(policy: Policy, section: Section, block: RootContent): EntryGroup[] {
  if (block.type !== 'list' && block.type !== 'table') return []
  const parts = block.type === 'list' ? block.children : block.children.slice(1)
  const entries = parts.map(part => entryAt(policy, rangeOf(part)))
  return [{section, entries, isMovable: block.type === 'table' || block.ordered !== true}]
}

function entryAt(policy: Policy, range: Range): Entry {
  const [date] = lyingIn(policy.dates, range)
  return {range, known: date ? knownDate(date) : null}
}
