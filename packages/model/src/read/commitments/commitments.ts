import type {LanguagePack} from '../../pack/language-pack.ts'
import type {Commitment, Section} from '../../policy/types.ts'
import type {Heading} from '../headings.ts'
import {metricsIn} from '../metrics/metrics.ts'
import type {Block} from '../outline.ts'
import type {Reading} from '../reading.ts'
import type {Stretch} from '../sentences.ts'
import {clauseAround, clausesOf, isAside, withDuty, withRequest} from './clauses.ts'
import {coreOf} from './core.ts'
import {withoutCutOff} from './cut-off.ts'
import {type Described, describe} from './describe.ts'
import {isPromise} from './is-promise.ts'
import {type LeadIn, LeadIns, leadInOf} from './lead-in.ts'
import {rowCommitments} from './rows.ts'
import {rolesAround, silentRoles, type View} from './view.ts'

export interface CommitmentInput {
  blocks: readonly Block[]
  headings: readonly Heading[]
  pack: LanguagePack
  source: string
  readingOf(block: Block): Reading
  sentencesOf(block: Block): readonly Stretch[]
  /** Where items begin inside a paragraph. */
  itemsIn(block: Block): readonly number[]
  sectionAt(offset: number): Section | null
  sections: readonly Section[]
}

/** In tokens; nobody promises anything in a longer one, and reading it would take long. */
const longestSentence = 1_500

/** Everything that the organisation promises to the customer, in document order. */
export function commitmentsOf(input: CommitmentInput): Commitment[] {
  const {blocks, headings, pack, readingOf} = input
  const leadIns = new LeadIns(pack, readingOf)
  const announced = new Set(input.sections.map(({headingRange}) => headingRange[0]))
  // A label that names no role ("We will:") is text, not a heading.
  const headingOf = new Map(
    headings
      .filter(({form, range}) => form !== 'label' || announced.has(range[0]))
      .map(heading => [heading.block, heading]),
  )
  const found: Commitment[] = []
  blocks.forEach((block, index) => {
    const heading = headingOf.get(index)
    leadIns.enter(block, heading)
    if ((heading && !heading.runsIn) || block.prose.quoted) return
    if (block.row) {
      if (isFirstCell(blocks, index)) found.push(...rowCommitments(input, index))
      return
    }
    const items = input.itemsIn(block)
    const opened = opensList(input, index) ? leadIns.opened : null
    let within: LeadIn | null = null
    for (const stretch of input.sentencesOf(block)) {
      const isItem =
        block.item !== null ||
        isHtmlItem(input, block, stretch) ||
        (items[0] !== undefined && stretch[0] >= items[0])
      if (block.prose.kind === 'html') within = htmlLeadIn(input, block, stretch, within)
      const leadIn =
        isItem && !block.item
          ? (within ??
            (block.prose.kind === 'html'
              ? leadIns.current
              : (leadInWithin(input, block, items[0] ?? 0) ?? leadIns.above)))
          : leadIns.of(block)
      const commitment = sentenceCommitment(input, {block, stretch, leadIn, isItem, opened})
      if (commitment) found.push(commitment)
    }
  })
  return found
}

/** Whether a list follows a block, in whatever form. */
function opensList({blocks, itemsIn}: CommitmentInput, index: number): boolean {
  const next = blocks[index + 1]
  if (!next || blocks[index]?.item) return false
  return next.item !== null || next.prose.kind === 'html' || itemsIn(next)[0] === 0
}

const isFirstCell = (blocks: readonly Block[], index: number) => blocks[index - 1]?.row !== blocks[index]?.row

const itemTag = /<(?:li|td|th|dd)\b[^<>]*>(?:\s|<\/?(?!p\b|div\b)\w+[^<>]*>)*$/i

/** In HTML what stands in a `<li>` or a cell is an item; `<p>` is running text. */
function isHtmlItem({source}: CommitmentInput, {prose}: Block, stretch: Stretch): boolean {
  if (prose.kind !== 'html') return false
  const [start] = prose.toSource(...stretch)
  return itemTag.test(source.slice(Math.max(0, start - 200), start))
}

/** "The clerk: (a) … (b) …" in one paragraph: the words in front of the first item. */
function leadInWithin({readingOf, pack}: CommitmentInput, block: Block, end: number): LeadIn | null {
  const before = block.prose.text.slice(0, end).trimEnd()
  if (!/[:：]$/.test(before)) return null
  const reading = readingOf(block)
  const [, to] = reading.tokensIn(0, before.length)
  const from = reading.behindSign('.!?', Math.max(0, to - 2), 0)
  return leadInOf(reading, from, to, pack, true)
}

/** In HTML a sentence that ends with a colon leads in the `<li>` items behind it. */
function htmlLeadIn(
  {readingOf, pack, source}: CommitmentInput,
  block: Block,
  stretch: Stretch,
  before: LeadIn | null,
): LeadIn | null {
  const [start] = block.prose.toSource(...stretch)
  if (/<li[^<>]*>(?:<\w+[^<>]*>)*\s*$/i.test(source.slice(Math.max(0, start - 80), start))) return before
  if (!/[:：]$/.test(block.prose.text.slice(...stretch))) return null
  const reading = readingOf(block)
  return leadInOf(reading, ...reading.tokensIn(...stretch), pack, true)
}

interface Candidate {
  block: Block
  stretch: Stretch
  leadIn: LeadIn | null
  isItem: boolean
  /** The lead-in that the block itself opens for the list behind it. */
  opened: LeadIn | null
}

function sentenceCommitment(input: CommitmentInput, candidate: Candidate): Commitment | null {
  const {block, stretch, leadIn, isItem, opened} = candidate
  const reading = input.readingOf(block)
  const [start, end] = reading.tokensIn(...stretch)
  // "We will: listen; apologise": below a lead-in one word says it.
  const isWord = isItem && leadIn?.kind === 'promise' && reading.tokens.kinds[start] === 1
  const isShort = end - start < (isWord ? 1 : 2)
  if (isShort || end - start > longestSentence || isQuestion(block, reading, end)) return null
  if (opened?.kind === 'promise' && opened.end === end) return null
  const section = input.sectionAt(block.prose.toSource(...stretch)[0])
  const roles = rolesAround(section)
  const isSilent = roles.length > 0 && roles.every(role => silentRoles.includes(role))
  if (isSilent && !(roles.includes('changelog') && !isItem)) return null
  const conditions = clausesOf(reading, start, end)
  const core = coreOf(reading, start, end, conditions.main)
  if (isSilent && core?.form !== 'active') return null
  const clause = clauseAround(reading, core, start, end)
  const clauses = withRequest(reading, withDuty(reading, conditions, start, clause[0]), core, end)
  const counted = metricsIn(reading, start, end, input.pack, {isOut: token => isAside(clauses, token)})
  const own = withoutCutOff(reading, core, counted)
  const metrics = own.length > 0 ? own : (leadIn?.metrics ?? [])
  const view: View = {
    reading,
    start,
    end,
    block,
    isItem,
    core,
    leadIn,
    metrics: own,
    roles,
    clause,
    main: conditions.main,
  }
  if (!isPromise(view)) return null
  const described: Described = {
    reading,
    start,
    end,
    clauses,
    core: core ?? leadIn?.core ?? null,
    leadIn,
    section,
  }
  return {
    ...describe(described, metrics),
    form: isItem ? 'item' : 'sentence',
    text: reading.text(start, end),
    range: block.prose.toSource(...stretch),
  }
}

/** Greek asks with a semicolon, in either of its two signs; an item of a list may end with one in any language. */
function isQuestion(block: Block, reading: Reading, end: number): boolean {
  if (reading.isSign(end - 1, '?\u037e')) return true
  return (
    reading.isSign(end - 1, ';') && block.item === null && /\p{Script=Greek}/u.test(reading.word(end - 2))
  )
}
