import {
  type Attribute,
  type Channel,
  type Commitment,
  channels,
  type Metric,
  type Section,
  type Term,
} from '../../policy/types.ts'
import type {Hit} from '../../words/matcher.ts'
import type {MetricAt} from '../metrics/metrics.ts'
import type {Reading} from '../reading.ts'
import type {Clauses} from './clauses.ts'
import type {Core} from './core.ts'
import type {LeadIn} from './lead-in.ts'
import {absolutesIn, termOf, vagueIn} from './vague.ts'

export interface Described {
  reading: Reading
  start: number
  end: number
  clauses: Clauses
  core: Core | null
  leadIn: LeadIn | null
  section: Section | null
}

const attributes: readonly Attribute[] = ['in-writing', 'free', 'automatic', 'named-person']

/** Everything that is known of a promise besides where it stands. */
export function describe(
  given: Described,
  metrics: readonly MetricAt[],
): Omit<Commitment, 'form' | 'text' | 'range'> {
  const {reading, start, end, clauses, core, leadIn, section} = given
  const vague = vagueIn(reading, start, end, clauses, metrics)
  const within = (list: string) => reading.within(list, start, end)
  const [trigger] = within('cues.trigger')
  const leadReading = leadIn?.kind === 'promise' ? leadIn.reading : null
  const party = core?.party
    ? (core === leadIn?.core ? leadReading : reading)?.text(core.party.start, core.party.end)
    : undefined
  const [customer] = within('cues.customer')
  return {
    section,
    metrics: metrics.map(plainMetric),
    measurable: metrics.length > 0,
    channel: channelOf(given),
    vague,
    absolutes: absolutesIn(reading, start, end, clauses).filter(term => !isRate(term, section)),
    party: party ?? null,
    beneficiary: customer ? reading.text(customer.start, customer.end) : null,
    subject: subjectOf(given, metrics),
    modality: reading.at('cues.aim', start) ? 'aim' : (core?.modality ?? 'will'),
    hedges: vague.filter(({group}) => group === 'escape').map(({text, range}) => ({text, range})),
    conditions: within('cues.condition').map(hit => termOf(reading, clauseOf(hit, clauses))),
    trigger: trigger ? termOf(reading, trigger) : null,
    attributes: attributes.filter(name => within(`cues.attributes.${name}`).length > 0),
    leadIn:
      leadIn?.kind === 'promise'
        ? termOf(leadIn.reading, {entry: 0, start: leadIn.start, end: leadIn.end})
        : null,
  }
}

/** "100 % of the fare": how much is paid back is in the organisation's hands. */
const isRate = ({text}: Term, section: Section | null) =>
  /^100\b/.test(text) && (section?.roles.includes('compensation') ?? false)

function plainMetric({value, unit, comparator, percent, range}: MetricAt): Metric {
  return {value, unit, comparator, ...(percent === undefined ? {} : {percent}), range}
}

function clauseOf(hit: Hit, {aside}: Clauses): Hit {
  const clause = aside.find(([start]) => start === hit.start)
  return clause ? {...hit, end: clause[1]} : hit
}

/** The channel that the words name first, else the one that the headings or the lead-in name. */
function channelOf({reading, start, end, leadIn, section}: Described): Channel | null {
  const own = firstChannel(reading, start, end)
  if (own) return own
  const above = leadIn ? firstChannel(leadIn.reading, leadIn.start, leadIn.end) : null
  if (above) return above
  return section ? channelOfHeading(reading, section) : null
}

export function firstChannel(reading: Reading, start: number, end: number): Channel | null {
  let best: {channel: Channel; hit: Hit} | null = null
  for (const channel of channels) {
    const [hit] = reading.within(`channels.${channel}`, start, end)
    if (
      hit &&
      (best === null ||
        hit.start < best.hit.start ||
        (hit.start === best.hit.start && hit.end > best.hit.end))
    )
      best = {channel, hit}
  }
  return best?.channel ?? null
}

const inHeadings = new WeakMap<Section, Channel | null>()

function channelOfHeading(reading: Reading, section: Section): Channel | null {
  for (let at: Section | null = section; at; at = at.parent) {
    let channel = inHeadings.get(at)
    if (channel === undefined) {
      channel = reading.matcher ? channelIn(at.heading, reading) : null
      inHeadings.set(at, channel)
    }
    if (channel) return channel
  }
  return null
}

function channelIn(text: string, reading: Reading): Channel | null {
  const heading = reading.another(text)
  return firstChannel(heading, 0, heading.tokens.length)
}

/** What is done, to what: the words from the promising verb to the first number or the end. */
function subjectOf(
  {reading, start, end, core, leadIn}: Described,
  metrics: readonly MetricAt[],
): string | null {
  const from = core && core !== leadIn?.core ? core.end : start
  const stop = metrics.find(metric => metric.start > from && metric.start < end)?.start ?? end
  let to = stop
  while (to > from && reading.tokens.kinds[to - 1] === 3) to--
  const limit = reading.before('metrics.atMost', to)
  if (limit && limit.start > from) to = limit.start
  return to > from ? reading.text(from, to) : null
}
