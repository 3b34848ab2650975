import {
  type Channel,
  type Commitment,
  channels,
  type LanguagePack,
  type Policy,
  type Range,
  type Role,
  type Section,
} from '@policy-lint/model'
import {Coverage} from './coverage.ts'
import {nodesOf, rangeOf} from './nodes-of.ts'
import {findPhrases} from './phrases.ts'
import {touching} from './ranges.ts'
import {rolesAround} from './section-roles.ts'
import {spanOf} from './spans.ts'

/** Times in these are of one matter only. */
const special = new Set<Role>(['complaints', 'escalation', 'returns', 'compensation', 'privacy', 'review'])

/** For which ways of contact a document promises a time. */
export interface ChannelStandards {
  /** The promises of a time for each way. */
  timed: ReadonlyMap<Channel, readonly Commitment[]>
  /** For these, something is promised that has no number yet, or none that can be counted: other rules ask for one. */
  promised: ReadonlySet<Channel>
  /** Whether a time is promised whatever the way. */
  isGeneral: boolean
}

export function channelStandards(policy: Policy, pack: LanguagePack): ChannelStandards {
  const tables = tablesOf(policy)
  const places = channels.map(channel => {
    const found = findPhrases(policy, pack.channels[channel])
    return {channel, words: new Coverage(found.map(({range}) => range))}
  })
  const timed = new Map<Channel, Commitment[]>()
  const promised = new Set<Channel>()
  const open = new Coverage(policy.placeholders.map(({range}) => range))
  let isGeneral = false
  for (const commitment of policy.commitments) {
    if (rolesAround(commitment.section).includes('privacy')) continue
    const isTimed = hasTime(commitment)
    if (!isTimed && commitment.vague.length === 0 && !open.touches(commitment.range)) continue
    const around = placesAround(commitment, tables)
    const named = places.filter(({words}) => around.some(range => words.touches(range)))
    for (const {channel} of named) {
      promised.add(channel)
      if (!isTimed) continue
      const list = timed.get(channel) ?? []
      timed.set(channel, list)
      list.push(commitment)
    }
    if (isTimed && named.length === 0 && !isGeneral) isGeneral = isForAll(commitment, policy, pack)
  }
  return {timed, promised, isGeneral}
}

/** A time, a share of cases, or rings of the telephone; opening hours tell nobody how long they wait. */
const hasTime = ({metrics, modality}: Commitment) =>
  modality !== 'may' && metrics.some(metric => spanOf(metric) !== null || metric.percent !== undefined)

/** Whether whoever gets in touch may take a time for theirs: a table of times, or “we answer within 2 days”. */
function isForAll(commitment: Commitment, policy: Policy, pack: LanguagePack): boolean {
  if (rolesAround(commitment.section).some(role => special.has(role))) return false
  if (commitment.form === 'row') return true
  const {acknowledge = [], answer = []} = pack.activities ?? {}
  return [acknowledge, answer].some(
    entries => touching(findPhrases(policy, entries), commitment.range).length > 0,
  )
}

/** The promise itself, what leads to it, the headings above it, and the table that it is a row of. */
function placesAround({range, leadIn, section}: Commitment, tables: readonly Table[]): Range[] {
  const heads = touching(tables, range).map(({head}) => head)
  return [range, ...(leadIn ? [leadIn.range] : []), ...headingsOf(section), ...heads]
}

const headingsOf = (section: Section | null): Range[] =>
  section ? [section.headingRange, ...headingsOf(section.parent)] : []

interface Table {
  range: Range
  /** The first row, which says what the columns are. */
  head: Range
}

function tablesOf({tree}: Policy): Table[] {
  return [...nodesOf(tree)].flatMap(node => {
    if (node.type !== 'table') return []
    const [head = node] = node.children
    return [{range: rangeOf(node), head: rangeOf(head)}]
  })
}
