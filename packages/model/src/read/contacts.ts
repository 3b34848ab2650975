import type {Link, Nodes} from 'mdast'
import {toString} from 'mdast-util-to-string'
import type {Contact, Range, Section} from '../policy/types.ts'
import {rangeOf} from '../prose/block.ts'
import type {Block} from './outline.ts'
import {phonesIn} from './phones.ts'
import {plain, type Reading} from './reading.ts'

export interface ContactInput {
  blocks: readonly Block[]
  source: string
  readingOf(block: Block): Reading
  sectionAt(offset: number): Section | null
}

/** By which a reader reaches the organisation; those of others are marked as not its own. */
export function contactsOf(input: ContactInput): Contact[] {
  const found: Contact[] = []
  const others = new Others(input)
  input.blocks.forEach((block, index) => {
    others.enter(index)
    const inBlock = [
      ...linkContacts(input, block),
      ...emails(block),
      ...phones(input, block),
      ...addresses(input, block),
    ]
    for (const contact of withoutOverlaps(inBlock))
      found.push({...contact, own: !others.owns(block, contact)})
  })
  return found.sort((a, b) => a.range[0] - b.range[0])
}

type Raw = Omit<Contact, 'own'>

/** A link and its text name one contact once. */
function withoutOverlaps(found: readonly Raw[]): Raw[] {
  const sorted = [...found].sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1])
  const ends = new Map<string, number>()
  return sorted.filter(({kind, range}) => {
    if (range[0] < (ends.get(kind) ?? 0)) return false
    ends.set(kind, range[1])
    return true
  })
}

/** Which places belong to somebody else: named in the heading, in the sentence, or in the paragraph that announces them. */
class Others {
  readonly #input: ContactInput
  #announced = false
  #index = 0
  readonly #sections = new Map<Section, boolean>()

  constructor(input: ContactInput) {
    this.#input = input
  }

  enter(index: number): void {
    this.#index = index
    const before = this.#input.blocks[index - 1]
    const block = this.#input.blocks[index] as Block
    if (block.prose.kind === 'heading') this.#announced = false
    else if (before && before.prose.kind !== 'cell') {
      const opens = /[:：]\s*$/.test(before.prose.text) && this.#hasExternal(this.#input.readingOf(before))
      if (opens) this.#announced = true
      else if (
        !block.item &&
        block.prose.kind === 'paragraph' &&
        before.prose.kind === 'paragraph' &&
        !/^\s*\S+[^.]{0,60}\s*$/.test(block.prose.text)
      )
        this.#announced = false
    }
  }

  owns(block: Block, contact: Raw): boolean {
    if (this.#announced) return true
    const reading = this.#input.readingOf(block)
    const section = this.#input.sectionAt(contact.range[0])
    if (section && this.#isExternal(section, reading)) return true
    if (block.row) return this.#isExternalRow(block)
    return this.#isNamedBefore(reading, block, contact)
  }

  #isExternal(section: Section, reading: Reading): boolean {
    let isExternal = this.#sections.get(section)
    if (isExternal === undefined) {
      isExternal = this.#hasExternal(reading.another(section.heading))
      this.#sections.set(section, isExternal)
    }
    return isExternal
  }

  #isExternalRow({row}: Block): boolean {
    const {blocks, readingOf} = this.#input
    let start = this.#index
    while (blocks[start - 1]?.row === row) start--
    for (let at = start; blocks[at]?.row === row; at++)
      if (this.#hasExternal(readingOf(blocks[at] as Block))) return true
    return false
  }

  #hasExternal(reading: Reading): boolean {
    return reading.has('contacts.external')
  }

  /** The other is named in the same sentence, before the contact or after it. */
  #isNamedBefore(reading: Reading, block: Block, contact: Raw): boolean {
    const hits = reading.of('contacts.external')
    if (hits.length === 0) return false
    return hits.some(hit => {
      const [start, end] = reading.range(hit.start, hit.end)
      const [from, to] = start < contact.range[0] ? [end, contact.range[0]] : [contact.range[1], start]
      const between = this.#input.source.slice(from, to)
      const isNear =
        between.length < 400 &&
        (start < contact.range[0]
          ? !/[.!?]\s+\p{Lu}/u.test(between) || block.prose.text.includes('\u2028')
          : !/[.!?]\s/.test(between))
      return isNear
    })
  }
}

const addressSigns = /[\p{L}\p{N}._%+-]/u
const domainSigns = /[\p{L}\p{N}.-]/u

/** Plain addresses, found by their sign. */
function* emails({prose}: Block): Generator<Raw> {
  const {text} = prose
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at
    while (start > 0 && at - start < 64 && addressSigns.test(text[start - 1] as string)) start--
    let end = at + 1
    while (end < text.length && end - at < 255 && domainSigns.test(text[end] as string)) end++
    while (end > at && /[.-]/.test(text[end - 1] as string)) end--
    const domain = text.slice(at + 1, end)
    if (start === at || !/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}$/u.test(domain)) continue
    yield {kind: 'email', text: text.slice(start, end), range: prose.toSource(start, end)}
  }
}

/** `mailto:` and `tel:` links, addresses as targets, links whose words offer a way to get in touch. */
function* linkContacts(input: ContactInput, block: Block): Generator<Raw> {
  const {node} = block.prose
  if (node.type === 'html') {
    yield* htmlLinks(input.source, rangeOf(node))
    return
  }
  for (const link of linksIn(node)) {
    const range = rangeOf(link)
    if (!range) continue
    const mail =
      /^mailto:([^?]+)/i.exec(link.url)?.[1] ??
      (/^[^\s/:]+@[^\s/:]+\.\p{L}{2,}$/u.test(link.url) ? link.url : undefined)
    if (mail) yield {kind: 'email', text: safeDecode(mail), range}
    else if (/^tel:/i.test(link.url)) yield {kind: 'phone', text: linkText(link) || link.url.slice(4), range}
    else if (/^https?:/i.test(link.url) && offersContact(input, block, link))
      yield {kind: 'url', text: link.url, range}
  }
}

function* htmlLinks(source: string, range: Range | null): Generator<Raw> {
  if (!range) return
  for (const match of source.slice(...range).matchAll(/href\s*=\s*["']?(mailto|tel):([^"'?>\s]{3,200})/gi)) {
    const start = range[0] + match.index
    const kind = match[1]?.toLowerCase() === 'tel' ? 'phone' : 'email'
    yield {kind, text: safeDecode(match[2] as string), range: [start, start + match[0].length]}
  }
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function linksIn(node: Nodes): Link[] {
  const found: Link[] = []
  const stack: Nodes[] = [node]
  while (stack.length > 0) {
    const next = stack.pop() as Nodes
    if (next.type === 'link') found.push(next)
    else if ('children' in next) stack.push(...next.children)
  }
  return found.reverse()
}

const linkText = (link: Link) => plain(toString(link, {includeImageAlt: false}))

/** The link's own words, or the label in front of a bare address. */
function offersContact({readingOf}: ContactInput, block: Block, link: Link): boolean {
  const reading = readingOf(block)
  const words = linkText(link)
  const own = reading.another(words)
  if (own.has('contacts.url') || own.has('contacts.invitation')) return true
  const isBare = words === link.url || words === link.url.replace(/^https?:\/\//, '')
  if (!isBare) return false
  const at = block.prose.text.indexOf(words)
  const [first] = reading.tokensIn(Math.max(0, at), Math.max(1, at))
  return reading.of('contacts.url').some(hit => hit.end <= first && first - hit.end <= 2)
}

const reachRoles = ['contact', 'channels', 'complaints', 'escalation', 'feedback', 'owner']

const isReachable = (section: Section | null) =>
  section?.roles.some(role => reachRoles.includes(role)) ?? false

function* phones({readingOf, sectionAt}: ContactInput, block: Block): Generator<Raw> {
  const reading = readingOf(block)
  const inReach = isReachable(sectionAt(block.prose.toSource(0, 0)[0]))
  for (const [start, end] of phonesIn(reading, inReach)) {
    yield {
      kind: 'phone',
      text: plain(block.prose.text.slice(start, end)),
      range: block.prose.toSource(start, end),
    }
  }
}

const postcode =
  /(?<![\p{L}\p{N}])(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|\d{3} ?\d{2}|\d{4,5}|[A-Z]\d{2} ?[A-Z\d]{4})(?![\p{L}\p{N}])/u

/** A street or box with its number, beside a postcode or a word that announces an address. */
function* addresses({readingOf, sectionAt}: ContactInput, block: Block): Generator<Raw> {
  const reading = readingOf(block)
  for (const hit of reading.of('contacts.street')) {
    const after = [0, 1, 2, 3, 4].find(gap => reading.tokens.kinds[hit.end + gap] === 2)
    const before = [1, 2, 3, 4].find(gap => reading.tokens.kinds[hit.start - gap] === 2)
    if (after === undefined && before === undefined) continue
    const start = before !== undefined && after === undefined ? hit.start - before : hit.start
    const end = after === undefined ? hit.end : hit.end + after + 1
    const rest = block.prose.text.slice(reading.tokens.starts[start])
    const isAnnounced =
      reading.has('contacts.address') || isReachable(sectionAt(reading.range(start, end)[0]))
    const hasCode = postcode.test(
      rest.slice((reading.tokens.ends[end - 1] ?? 0) - (reading.tokens.starts[start] ?? 0)).slice(0, 80),
    )
    if (!isAnnounced && !hasCode) continue
    yield {kind: 'address', text: reading.text(start, end), range: reading.range(start, end)}
    return
  }
}
