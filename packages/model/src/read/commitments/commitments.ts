import type {LanguagePack} from '../../pack/language-pack.ts'
import type {Commitment, Role, Section} from '../../policy/types.ts'
import type {Heading} from '../headings.ts'
import {type MetricAt, metricsIn, unitAt} from '../metrics/metrics.ts'
import type {Block} from '../outline.ts'
import type {Reading} from '../reading.ts'
import type {Stretch} from '../sentences.ts'
import {clausesOf, isAside} from './clauses.ts'
import {type Core, coreOf, states} from './core.ts'
import {type Described, describe} from './describe.ts'
import {type LeadIn, LeadIns, leadInOf} from './lead-in.ts'
import {rowCommitments} from './rows.ts'

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

/** Sections in which nothing is promised to the customer, whatever the words. */
const silentRoles: readonly Role[] = [
  'definitions',
  'changelog',
  'legal-basis',
  'owner',
  'related-documents',
  'memberships',
  'training',
]
/** Sections in which only numbers make a promise. */
const solemnRoles: readonly Role[] = [
  'mission',
  'vision-values',
  'purpose',
  'overview',
  'customer-duties',
  'summary',
  'audience',
  'enforcement',
]
/** Sections in which a fragment with a number is a promise. */
const promisingRoles: readonly Role[] = [
  'standards',
  'complaints',
  'channels',
  'compensation',
  'escalation',
  'returns',
  'procedures',
  'customer-rights',
  'goals',
  'opening-hours',
  'contact',
  'social-media',
  'services',
  'accessibility',
  'feedback',
  'review',
  'publication',
  'measurement',
]

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
        block.prose.kind === 'html' ||
        (items[0] !== undefined && stretch[0] >= items[0])
      if (block.prose.kind === 'html') within = htmlLeadIn(input, block, stretch, within)
      const leadIn =
        isItem && !block.item
          ? (within ?? leadInWithin(input, block, items[0] ?? 0) ?? leadIns.above)
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

/** "The clerk: (a) … (b) …" in one paragraph: the words in front of the first item. */
function leadInWithin({readingOf, pack}: CommitmentInput, block: Block, end: number): LeadIn | null {
  const before = block.prose.text.slice(0, end).trimEnd()
  if (!/[:：]$/.test(before)) return null
  const reading = readingOf(block)
  const [, to] = reading.tokensIn(0, before.length)
  let from = Math.max(0, to - 2)
  while (from > 0 && !reading.isSign(from - 1, '.!?')) from--
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
  if (end - start < 2 || end - start > longestSentence || isQuestion(block, reading, end)) return null
  if (opened?.kind === 'promise' && opened.end === end) return null
  const section = input.sectionAt(block.prose.toSource(...stretch)[0])
  const roles = rolesAround(section)
  if (roles.length > 0 && roles.every(role => silentRoles.includes(role))) return null
  const clauses = clausesOf(reading, start, end)
  const own = metricsIn(reading, start, end, input.pack, {isOut: token => isAside(clauses, token)})
  const metrics = own.length > 0 ? own : (leadIn?.metrics ?? [])
  const core = coreOf(reading, start, end, clauses.main)
  const view: View = {reading, start, end, block, isItem, core, leadIn, metrics: own, roles}
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

/** The roles of the innermost section that has any. */
export function rolesAround(section: Section | null): readonly Role[] {
  for (let at = section; at; at = at.parent) if (at.roles.length > 0) return at.roles
  return []
}

interface View {
  reading: Reading
  start: number
  end: number
  block: Block
  isItem: boolean
  core: Core | null
  leadIn: LeadIn | null
  metrics: readonly MetricAt[]
  roles: readonly Role[]
}

function isPromise(view: View): boolean {
  const {reading, start, end, core, leadIn, metrics, roles, isItem} = view
  const has = (list: string) => reading.has(`cues.${list}`, start, end)
  const isSolemn = roles.some(role => solemnRoles.includes(role))
  if (leadsIn(view)) return false
  if (has('denial') || defines(view) || startsWithExample(view) || isInternal(view) || isTask(view))
    return false
  if (core && !core.isWeak) return !isPast(view, core) && (!isSolemn || metrics.length > 0)
  if (leadIn?.kind === 'duty') return false
  if (leadIn?.kind !== 'promise' && reading.at('cues.asks', firstWord(reading, start)) !== undefined)
    return false
  if (isItem && isEntry(view)) return true
  const isDuty = leadIn?.kind === 'promise' ? reading.at('cues.duty', start) !== undefined : has('duty')
  if (isDuty || has('past')) return false
  if (leadIn?.kind === 'promise' && isItem) return true
  if (
    tellsOfYear(view) ||
    isSolemn ||
    has('may') ||
    isStatement(view) ||
    reading.has('contacts.external', start, core ? core.start : end)
  )
    return false
  if (core)
    return (
      metrics.length > 0 ||
      core.form === 'passive' ||
      isHasty(view) ||
      roles.some(role => promisingRoles.includes(role))
    )
  return isFragment(view)
}

/** The year of a date, or of a law. */
function endsDate(reading: Reading, year: number): boolean {
  for (let month = 1; month <= 12; month++) {
    const list = `dates.months.${month}`
    if ([0, 1, 2].some(gap => reading.before(list, year - gap))) return true
  }
  return reading.of('dates.foreign').some(hit => hit.end <= year && year - hit.end <= 6)
}

/** Behind numbers and signs that open an item. */
function firstWord(reading: Reading, start: number): number {
  let at = start
  while (at < start + 3 && reading.tokens.kinds[at] !== 1) at++
  return at
}

/** "We see emergencies at once": who speaks of speed, promises it. */
const isHasty = ({reading, start, end}: View) => reading.has('vague.speed', start, end)

/** Words for the past in front of what promises, or in it; "an appointment we missed" behind it tells nothing of it. */
function isPast(view: View, core: Core): boolean {
  const {reading, start, end} = view
  if (isSaid(reading, core)) return false
  return (
    reading.has('cues.past', start, Math.min(end, core.end + 3)) ||
    (core.modality === 'will' && tellsOfYear(view))
  )
}

/** "P1 (nobody can log in): < 4 hours": an entry of a list, the figure behind a mark. */
function isEntry({reading, metrics, end}: View): boolean {
  const [metric] = metrics
  if (!metric || metric.unit === 'money' || metric.unit === 'time') return false
  const isLast = end - metric.end <= 2
  return (
    isLast &&
    (reading.isSign(metric.start - 1, '<≤:') ||
      (reading.before('metrics.atMost', metric.start) !== undefined &&
        reading.isSign((reading.before('metrics.atMost', metric.start)?.start ?? 0) - 1, ':–—')))
  )
}

/** The organisation tells how things are, and sets no limit. */
const isStatement = ({reading, start, end, metrics}: View) =>
  states(reading, start, end) &&
  !reading.has('cues.served', start, end) &&
  !metrics.some(metric => reading.before('metrics.atMost', metric.start) !== undefined)

/** A bare year in the present tense belongs to a result: "Our uptime in 2025 was 99.9 %". */
function tellsOfYear({reading, start, end}: View): boolean {
  if (reading.has('cues.will', start, end) || reading.has('cues.commit', start, end)) return false
  for (let at = start; at < end; at++) {
    const isYear = reading.tokens.kinds[at] === 2 && /^(?:19[89]|20[0-4])\d$/.test(reading.word(at))
    if (isYear && !endsDate(reading, at)) return true
  }
  return false
}

/** A sentence that only opens a list is the list's lead-in. */
function leadsIn({reading, end, metrics, isItem}: View): boolean {
  return reading.isSign(end - 1, ':') && (metrics.length === 0 || !isItem)
}

const isSaid = (reading: Reading, {start, end}: Core) =>
  reading.has('cues.will', start, end) || reading.has('cues.commit', start, end)

const startsWithExample = ({reading, start}: View) => reading.at('cues.example', start) !== undefined

/** "Working day: Monday to Friday", "WD = working day", "a reply means …". */
function defines({reading, start, end}: View): boolean {
  if (reading.has('cues.definition', start, end)) return true
  const colon = [1, 2, 3, 4].find(gap => reading.isSign(start + gap, ':='))
  if (colon === undefined) return false
  if (reading.isSign(start + colon, '=')) return true
  const unit = unitAt(reading, start, end)
  return unit !== null && unit.end === start + colon
}

/** A box to tick is a task of whoever reads it. */
const isTask = ({block}: View) => typeof block.item?.checked === 'boolean'

/** Staff among themselves: no customer in sight. */
function isInternal({reading, start, end}: View): boolean {
  return reading.has('cues.internal', start, end) && !reading.has('cues.customer', start, end)
}

const timeUnits = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'working-day',
  'week',
  'month',
  'ring',
  'percent',
  'time',
])

/** Sections whose promises come round once in years. */
const yearlyRoles: readonly Role[] = ['review', 'publication', 'measurement']

/** "Letters: five working days", "Rispondere entro 30 giorni", "Mon–Fri 9–17": no verb that promises, but a number that does. */
function isFragment(view: View): boolean {
  const {reading, start, end, metrics, roles, isItem} = view
  const isYearly = roles.some(role => yearlyRoles.includes(role))
  if (!metrics.some(({unit}) => timeUnits.has(unit) || (isYearly && unit === 'year'))) return false
  const has = (list: string) => reading.has(list, start, end)
  if (metrics.every(({unit, value}) => unit === 'time' && typeof value === 'string')) return areHours(view)
  const inPromise = roles.some(role => promisingRoles.includes(role))
  const isAbout =
    has('cues.matter') || Object.keys(reading.hits).some(list => list.startsWith('channels.') && has(list))
  const serves = has('cues.serves') || has('cues.served')
  const isLimited = metrics.some(
    ({start: at}) => reading.before('metrics.atMost', at) !== undefined || reading.isSign(at - 1, '<≤'),
  )
  if (isBesideNumber(view) || actsItself(view)) return false
  if (isItem)
    return (
      inPromise ||
      isAbout ||
      serves ||
      isLimited ||
      metrics.some(({start: at}) => reading.isSign(at - 1, ':–—|'))
    )
  if (asksCustomer(view)) return false
  const isAnnounced = has('cues.will') && !reading.has('cues.customer', start, Math.min(end, start + 3))
  return (inPromise && (isAbout || serves || isLimited)) || ((isAbout || serves || isAnnounced) && isLimited)
}

const reachRoles: readonly Role[] = ['contact', 'channels']
const phone = /@|\d[\d ()\u2010-\u2015-]{6,}\d/

/** When a number can be rung, noted beside it. */
function isBesideNumber(view: View): boolean {
  const {reading, start, metrics, roles} = view
  if (!phone.test(textOf(view))) return false
  const inBrackets = metrics.every(metric =>
    [1, 2, 3, 4].some(gap => metric.start - gap >= start && reading.isSign(metric.start - gap, '(')),
  )
  return inBrackets || roles.some(role => reachRoles.includes(role))
}

/** "The customer claims the credit within 30 days": the customer is who acts. */
function actsItself({reading, start, end}: View): boolean {
  const [customer] = reading.within('cues.customer', start, Math.min(end, start + 3))
  return customer !== undefined && !reading.has('cues.organisation', start, customer.start)
}

function textOf({reading, start, end}: View): string {
  const {starts, ends} = reading.tokens
  return reading.prose.text.slice(starts[start], ends[end - 1]).replace(/\d{1,2}[.:]\d{2}/g, '')
}

/** Opening hours; a note of hours beside a number to ring is none. */
function areHours(view: View): boolean {
  const {reading, start, end, metrics} = view
  const isSpan = metrics.some(({value}) => String(value).includes('-'))
  return isSpan && reading.has('metrics.weekdays', start, end) && !phone.test(textOf(view))
}

/** Where the verb never carries "we", a sentence that opens with one tells the customer what to do. */
const asksCustomer = ({reading, start}: View) =>
  !reading.isProDrop && reading.at('cues.serves', start) !== undefined
