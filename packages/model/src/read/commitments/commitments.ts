import type {LanguagePack} from '../../pack/language-pack.ts'
import type {Commitment, Role, Section} from '../../policy/types.ts'
import type {Heading} from '../headings.ts'
import {type MetricAt, metricsIn} from '../metrics/metrics.ts'
import type {Block} from '../outline.ts'
import type {Reading} from '../reading.ts'
import type {Stretch} from '../sentences.ts'
import {clausesOf, isAside} from './clauses.ts'
import {type Core, coreOf} from './core.ts'
import {type Described, describe} from './describe.ts'
import {type LeadIn, LeadIns} from './lead-in.ts'
import {rowCommitments} from './rows.ts'

export interface CommitmentInput {
  blocks: readonly Block[]
  headings: readonly Heading[]
  pack: LanguagePack
  readingOf(block: Block): Reading
  sentencesOf(block: Block): readonly Stretch[]
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
    const leadIn = leadIns.of(block)
    for (const stretch of input.sentencesOf(block)) {
      const commitment = sentenceCommitment(input, block, stretch, leadIn)
      if (commitment) found.push(commitment)
    }
  })
  return found
}

const isFirstCell = (blocks: readonly Block[], index: number) => blocks[index - 1]?.row !== blocks[index]?.row

function sentenceCommitment(
  input: CommitmentInput,
  block: Block,
  stretch: Stretch,
  leadIn: LeadIn | null,
): Commitment | null {
  const reading = input.readingOf(block)
  const [start, end] = reading.tokensIn(...stretch)
  if (end - start < 2 || end - start > longestSentence || isQuestion(block, reading, end)) return null
  const section = input.sectionAt(block.prose.toSource(...stretch)[0])
  const roles = rolesAround(section)
  if (roles.some(role => silentRoles.includes(role))) return null
  const clauses = clausesOf(reading, start, end)
  const own = metricsIn(reading, start, end, input.pack).filter(metric => !isAside(clauses, metric.start))
  const metrics = own.length > 0 ? own : (leadIn?.metrics ?? [])
  const core = coreOf(reading, start, end, clauses.main)
  const view: View = {reading, start, end, block, core, leadIn, metrics: own, roles}
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
    form: block.item ? 'item' : 'sentence',
    text: reading.text(start, end),
    range: block.prose.toSource(...stretch),
  }
}

/** Greek asks with a semicolon, in either of its two signs; an item of a list may end with one in any language. */
const isQuestion = (block: Block, reading: Reading, end: number) =>
  reading.isSign(end - 1, block.item ? '?\u037e' : '?;\u037e')

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
  core: Core | null
  leadIn: LeadIn | null
  metrics: readonly MetricAt[]
  roles: readonly Role[]
}

function isPromise(view: View): boolean {
  const {reading, start, end, core, leadIn, metrics, roles} = view
  const has = (list: string) => reading.has(`cues.${list}`, start, end)
  const isSolemn = roles.some(role => solemnRoles.includes(role))
  if (leadsIn(view)) return false
  if (has('denial') || has('definition') || startsWithExample(view)) return false
  if (core && !core.isWeak)
    return (
      !(has('past') && core.form === 'active' && core.modality === 'will' && !isSaid(reading, core)) &&
      (!isSolemn || metrics.length > 0) &&
      !isInternal(view)
    )
  if (leadIn?.kind === 'duty') return false
  const isDuty = leadIn?.kind === 'promise' ? reading.at('cues.duty', start) !== undefined : has('duty')
  if (isDuty || has('past')) return false
  if (leadIn?.kind === 'promise' && view.block.item) return !isInternal(view)
  if (isSolemn || isInternal(view) || has('may')) return false
  if (core)
    return metrics.length > 0 || roles.some(role => promisingRoles.includes(role)) || core.form === 'passive'
  return isFragment(view)
}

/** A sentence that only opens a list is the list's lead-in. */
function leadsIn({reading, end, metrics, block}: View): boolean {
  return reading.isSign(end - 1, ':') && (metrics.length === 0 || block.item === null)
}

const isSaid = (reading: Reading, {start, end}: Core) =>
  reading.has('cues.will', start, end) || reading.has('cues.commit', start, end)

const startsWithExample = ({reading, start}: View) => reading.at('cues.example', start) !== undefined

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

/** "Letters: five working days", "Rispondere entro 30 giorni", "Mon–Fri 9–17": no verb that promises, but a number that does. */
function isFragment({reading, start, end, metrics, roles, block}: View): boolean {
  const timed = metrics.some(({unit}) => timeUnits.has(unit))
  if (!timed) return false
  const has = (list: string) => reading.has(list, start, end)
  if (has('contacts.external')) return false
  const isHours = metrics.some(({unit}) => unit === 'time') && has('metrics.weekdays')
  const inPromise = roles.some(role => promisingRoles.includes(role))
  const hasClock = metrics.every(({unit}) => unit === 'time')
  if (isHours) return true
  if (hasClock) return false
  const isAbout =
    has('cues.matter') || Object.keys(reading.hits).some(list => list.startsWith('channels.') && has(list))
  const serves = has('cues.serves') || has('cues.served')
  const limited = metrics.some(metric => reading.before('metrics.atMost', metric.start) !== undefined)
  if (block.item) return inPromise || isAbout || serves
  return (inPromise && (isAbout || serves)) || (isAbout && limited)
}
