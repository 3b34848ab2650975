import type {Contact, Section} from '../../policy/types.ts'
import {rangeOf} from '../../prose/block.ts'
import type {Block} from '../outline.ts'
import {plain, type Reading} from '../reading.ts'
import {rowAround} from '../tables.ts'
import {addressesIn} from './addresses.ts'
import {emailsIn} from './emails.ts'
import {linkContacts, nodesOf} from './links.ts'
import {Others} from './others.ts'
import {phonesIn} from './phones.ts'

export interface ContactInput {
  blocks: readonly Block[]
  source: string
  readingOf(block: Block): Reading
  sectionAt(offset: number): Section | null
}

/** A contact before it is known whose it is. */
export type Raw = Omit<Contact, 'own'>

/** What surrounds a block and tells how its numbers and links are meant. */
export interface Surroundings {
  /** The cells of a table row, or the block alone. */
  row: readonly Reading[]
  /** In a section about how to reach somebody. */
  inReach: boolean
}

/** By which a reader reaches the organisation; those of others are marked as not its own. */
export function contactsOf(input: ContactInput): Contact[] {
  const found: Contact[] = []
  const others = new Others(input)
  input.blocks.forEach((block, index) => {
    others.enter(index)
    for (const contact of contactsIn(input, block, index))
      found.push({...contact, own: !others.owns(block, contact)})
  })
  return found.sort((a, b) => a.range[0] - b.range[0])
}

function contactsIn(input: ContactInput, block: Block, index: number): Raw[] {
  const reading = input.readingOf(block)
  const around = surroundingsOf(input, block, index)
  const {prose} = block
  const at = (kind: Raw['kind'], start: number, end: number): Raw => ({
    kind,
    text: plain(prose.text.slice(start, end)),
    range: prose.toSource(start, end),
  })
  return withoutDoubles([
    ...linkContacts(input.source, block, reading, around),
    ...codedEmails(block),
    ...emailsIn(prose.text).map(([start, end]) => at('email', start, end)),
    ...phonesIn(reading, around).map(([start, end]) => at('phone', start, end)),
    ...addressesIn(reading, around.inReach).map(([start, end]) => at('address', start, end)),
  ])
}

/** `help@council.example` as code: written so against spam, or for looks. */
function codedEmails({prose: {node}}: Block): Raw[] {
  return nodesOf(node, 'inlineCode').flatMap((code): Raw[] => {
    const text = code.value.trim()
    const [email] = emailsIn(text)
    const range = rangeOf(code)
    return range && email?.[0] === 0 && email[1] === text.length ? [{kind: 'email', text, range}] : []
  })
}

const reachRoles = ['contact', 'channels', 'complaints', 'escalation', 'feedback', 'owner']

function surroundingsOf(
  {blocks, readingOf, sectionAt}: ContactInput,
  block: Block,
  index: number,
): Surroundings {
  const section = sectionAt(block.prose.toSource(0, 0)[0])
  const inReach = section?.roles.some(role => reachRoles.includes(role)) ?? false
  return {row: rowAround(blocks, index).map(readingOf), inReach}
}

/** The last digits of a number, with its country's code or without. */
const sameDigits = 8

/** A link and its text name one contact once, and so does one address or number written twice in a block. */
function withoutDoubles(found: readonly Raw[]): Raw[] {
  const sorted = [...found].sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1])
  const ends = new Map<string, number>()
  const known = new Set<string>()
  return sorted.filter(({kind, range, text}) => {
    const name =
      kind === 'email' ? text : kind === 'phone' ? text.replace(/\D/g, '').slice(-sameDigits) : null
    if (range[0] < (ends.get(kind) ?? 0) || (name !== null && known.has(name))) return false
    ends.set(kind, range[1])
    if (name !== null) known.add(name)
    return true
  })
}
