import type {LanguagePack} from '../pack/language-pack.ts'
import type {Range, Role, Section} from '../policy/types.ts'
import {leadInOf} from './commitments/lead-in.ts'
import {dateAt} from './date-forms.ts'
import type {Heading} from './headings.ts'
import type {Block} from './outline.ts'
import type {Reading} from './reading.ts'
import {rolesOfHeading} from './roles.ts'

export interface SectionInput {
  blocks: readonly Block[]
  headings: readonly Heading[]
  title: Range | null
  pack: LanguagePack | null
  end: number
  source: string
  readingOf(block: Block): Reading
}

/** Headings with what they govern. Labels are sections only when their words name a role. */
export function sectionsOf(input: SectionInput): Section[] {
  const isH1Title = input.headings.filter(({depth}) => depth === 1).length < 3
  const found: {heading: Heading; roles: Role[]}[] = []
  for (const heading of input.headings) {
    if (heading.range[0] === input.title?.[0]) continue
    if (heading.depth === 1 && isH1Title) continue
    const roles = rolesOf(heading, input)
    if (
      heading.form === 'label' &&
      (roles.length === 0 ||
        labelsDate(heading, input) ||
        isField(heading, roles) ||
        namesReach(heading, input))
    )
      continue
    if (heading.form === 'label' && (isTerm(found, heading) || promises(heading, input))) continue
    found.push({
      heading,
      roles:
        roles.some(role => mayBeChanges.has(role)) && listsChanges(heading, input) ? ['changelog'] : roles,
    })
  }
  return nest(found, input)
}

/** What a heading about changes is taken for: swaps of goods, or reviews. */
const mayBeChanges = new Set<Role>(['returns', 'review'])
const fewestEntries = 2
const firstTokens = [0, 1, 2, 3]

/** "Changes" over entries that each open with a date, whatever else the word may mean. */
function listsChanges({form, block}: Heading, {blocks, headings, pack, readingOf}: SectionInput): boolean {
  if (form === 'label' || block < blocks.length / 3) return false
  const next = headings.find(other => other.block > block && other.form !== 'label')
  const inside = blocks.slice(block + 1, next?.block ?? blocks.length)
  const entries = inside.filter(({isItemStart, listDepth}) => isItemStart && listDepth === 1)
  if (entries.length < fewestEntries || entries.length < inside.length - 1) return false
  return entries.every(entry => {
    const reading = readingOf(entry)
    return firstTokens.some(at => dateAt(reading, at, pack) !== null)
  })
}

/** In a list of definitions a label is the term that is explained. */
function isTerm(found: readonly {heading: Heading; roles: Role[]}[], {depth}: Heading): boolean {
  const above = found.findLast(({heading}) => heading.depth < depth)
  return above?.roles.includes('definitions') ?? false
}

/** "When you phone we will:", "The clerk:" open a list of promises. */
function promises(
  {runsIn, textRange, block, text}: Heading,
  {blocks, pack, readingOf}: SectionInput,
): boolean {
  if (runsIn || !pack || !text.endsWith(':')) return false
  const reading = readingOf(blocks[block] as Block)
  const [start, end] = reading.tokensIn(...textRange)
  const leadIn = leadInOf(reading, start, end, pack, true)
  if (leadIn.kind !== 'promise') return false
  return leadIn.core ? leadIn.core.end >= leadIn.end - 2 : !isBold(blocks[block] as Block)
}

const isBold = ({prose: {node}}: Block) => 'children' in node && node.children[0]?.type === 'strong'

const fields = new Set<Role>(['channels', 'social-media', 'opening-hours'])

/** "**Telephone.** We pick up …" says how, and is the text's own beginning. */
const isField = ({runsIn}: Heading, roles: readonly Role[]) => runsIn && roles.every(role => fields.has(role))

const reach = /^[:.\s*_]*(?:(?:\+|00)?\d[\d ()/.\u2010-\u2015-]{5,}|\S+@\S+\.\S+)\s*$/

/** "Ombudsman: 0470-58 85 00" */
function namesReach({runsIn, textRange, block}: Heading, {blocks}: SectionInput): boolean {
  const behind = (blocks[block] as Block).prose.text.slice(textRange[1])
  return runsIn && behind.length <= longestReach && reach.test(behind)
}

/** An address of e-mail with what stands around it; longer texts would take the pattern too long. */
const longestReach = 400

const nearDate = 6

/** "Last updated: 29 April 2024" is a date with its label, no section. */
function labelsDate(heading: Heading, {blocks, readingOf}: SectionInput): boolean {
  const reading = readingOf(blocks[heading.block] as Block)
  const [start, end] = reading.tokensIn(...heading.textRange)
  const isLabel = dateRoles.some(role => reading.has(`dates.labels.${role}`, start, end))
  const {kinds} = reading.tokens
  return isLabel && kinds.slice(heading.runsIn ? end : start, end + nearDate).includes(2)
}

const dateRoles = ['reviewed', 'next-review', 'effective', 'changelog']

function rolesOf(heading: Heading, {blocks, pack, readingOf}: SectionInput): Role[] {
  if (!pack) return []
  const reading = readingOf(blocks[heading.block] as Block)
  const [start, end] = reading.tokensIn(...heading.textRange)
  const isAlone = heading.form !== 'label' || !(heading.runsIn || heading.text.endsWith(':'))
  return rolesOfHeading(reading, start, end, pack, isAlone)
}

/** Ranges run to the next heading of the same or a higher rank; labels rank below all headings. */
function nest(
  found: readonly {heading: Heading; roles: Role[]}[],
  {blocks, headings, end, source}: SectionInput,
): Section[] {
  const sections: Section[] = []
  const open: {section: Section; rank: number}[] = []
  const startOf = ({block, range}: Heading) =>
    Math.min(range[0], blocks[block]?.prose.node.position?.start.offset ?? range[0])
  const closing = closingHeadings(headings)
  found.forEach(({heading, roles}, index) => {
    while (open.length > 0 && (open.at(-1)?.rank ?? 0) >= heading.depth) open.pop()
    const next = closing.get(heading)
    const parent = open.at(-1)?.section ?? null
    const follower = found[index + 1]?.heading
    const body = source.slice(endOf(heading, blocks), follower ? startOf(follower) : end)
    const section: Section = {
      roles,
      heading: heading.text.endsWith(':') ? heading.text.slice(0, -1).trimEnd() : heading.text,
      depth: heading.form === 'label' ? Math.min(6, (parent?.depth ?? 1) + 1) : heading.depth,
      headingRange: heading.range,
      range: [startOf(heading), next ? startOf(next) : end],
      form: heading.form,
      parent,
      empty: !heading.runsIn && body.trim() === '',
    }
    sections.push(section)
    open.push({section, rank: heading.depth})
  })
  return sections
}

function endOf(heading: Heading, blocks: readonly Block[]): number {
  if (heading.form === 'html') return heading.range[1]
  return blocks[heading.block]?.prose.node.position?.end.offset ?? heading.range[1]
}

/** For each heading the next one of the same or a higher rank; labels that name no role end others as well. */
function closingHeadings(headings: readonly Heading[]): ReadonlyMap<Heading, Heading> {
  const closing = new Map<Heading, Heading>()
  const later: Heading[] = []
  for (const heading of [...headings].reverse()) {
    while (later.length > 0 && (later.at(-1) as Heading).depth > heading.depth) later.pop()
    const next = later.at(-1)
    if (next) closing.set(heading, next)
    later.push(heading)
  }
  return closing
}
