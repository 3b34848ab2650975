import type {Role} from '../../policy/types.ts'
import {unitAt} from '../metrics/metrics.ts'
import type {Reading} from '../reading.ts'
import {type Core, states} from './core.ts'
import {isFragment} from './is-fragment.ts'
import {inPromise, type View} from './view.ts'

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

/** Whether the organisation promises something to the customer here. */
export function isPromise(view: View): boolean {
  const {reading, start, end, core, leadIn, metrics, roles, isItem, clause} = view
  const said = (list: string) => reading.has(`cues.${list}`, ...clause)
  const isSolemn = roles.length > 0 && roles.every(role => solemnRoles.includes(role))
  if (leadsIn(view)) return false
  if (isDenied(view) || defines(view) || startsWithExample(view) || isInternal(view) || isTask(view))
    return false
  if (core && !core.isWeak)
    return !isPast(view, core) && (!isSolemn || metrics.length > 0 || isPrinciple(view, core))
  if (leadIn?.kind === 'duty') return false
  if (leadIn?.kind !== 'promise' && asks(view)) return false
  if (isItem && isEntry(view)) return true
  const isDuty = leadIn?.kind === 'promise' ? reading.at('cues.duty', start) !== undefined : said('duty')
  const pastEnd = leadIn?.kind === 'promise' ? Math.min(end, start + nearOpening) : end
  if (isDuty || reading.has('cues.past', view.main, Math.max(view.main, pastEnd))) return false
  if (leadIn?.kind === 'promise' && isItem) return !isWayToReach(view)
  if (
    tellsOfYear(view) ||
    (isSolemn && !(roles.includes('vision-values') && core && metrics.length > 0)) ||
    isAllowed(view) ||
    isStatement(view) ||
    reading.has('contacts.external', clause[0], core ? core.start : end)
  )
    return false
  if (core)
    return (
      (view.main > start && !core.isBare) ||
      metrics.length > 0 ||
      (core.form === 'passive' && (!core.isBare || (isItem && inPromise(view)))) ||
      isHasty(view) ||
      (!core.isBare && inPromise(view))
    )
  return isFragment(view) || isRight(view) || isOpenStandard(view)
}

/** An item among the customer's rights is one, whatever its form: "To have the meter tested". */
const isRight = ({isItem, roles, leadIn}: View) =>
  isItem &&
  leadIn?.kind !== 'promise' &&
  roles.includes('customer-rights') &&
  !roles.includes('customer-duties')

/** "Leaks: as soon as possible" among the standards: a word where others say a time. */
function isOpenStandard(view: View): boolean {
  const {reading, start, end, isItem} = view
  if (!isItem || !inPromise(view)) return false
  return ['vague.speed', 'vague.escape'].some(list =>
    reading.within(list, start, end).some(hit => reading.isSign(hit.start - 1, ':–—')),
  )
}

const nearCore = 2

/** "Copies may be had"; behind the words that promise it is said of something else. */
function isAllowed({reading, core, clause: [from, to]}: View): boolean {
  return reading.has('cues.may', from, core ? Math.min(to, core.end + nearCore) : to)
}

/** In tokens; what an item tells of the past behind its own words is about the customer. */
const nearOpening = 3

/** "We guarantee a regular service": among the principles of a charter, in an item or sentence of its own. */
const isPrinciple = ({reading, roles}: View, core: Core) =>
  roles.includes('vision-values') &&
  !roles.includes('mission') &&
  (core.form === 'expectation' ||
    ['cues.commit', 'cues.serves'].some(list => reading.has(list, core.start, core.end)))

/** A refusal, unless a promise that can be measured stands behind it. */
function isDenied({reading, start, end, core, metrics, leadIn, isItem}: View): boolean {
  const denial = reading.within('cues.denial', start, end).at(-1)
  if (!denial || (leadIn?.kind === 'promise' && isItem && denial.start > start + nearOpening)) return false
  return !(core && core.start >= denial.end && metrics.some(metric => metric.start >= denial.end))
}

const nearLaw = 6

/** The year of a date, or of a law. */
function endsDate(reading: Reading, year: number): boolean {
  for (let month = 1; month <= 12; month++) {
    const list = `dates.months.${month}`
    if ([0, 1, 2].some(gap => reading.before(list, year - gap))) return true
  }
  return reading.shortlyBefore('dates.foreign', year, nearLaw).length > 0
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
  const {reading, main, end} = view
  if (isSaid(reading, core)) return false
  return (
    reading.has('cues.past', main, Math.min(end, core.end + 3)) ||
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

/** "Ring us"; a clause of its own behind it may promise: "Leave a message, we call back". */
function asks({reading, start, main, core, clause}: View): boolean {
  const first = firstWord(reading, start)
  const isFirst = reading.at('cues.asks', first) !== undefined && (core === null || clause[0] <= first)
  return isFirst || (main > start && core === null && reading.at('cues.asks', main) !== undefined)
}

/** The organisation tells how things are, and sets neither limit nor hours. */
const isStatement = ({reading, start, end, metrics}: View) =>
  states(reading, start, end) &&
  !metrics.some(({unit, value}) => unit === 'time' && String(value).includes('-')) &&
  !reading.has('cues.served', start, end) &&
  !metrics.some(metric => reading.before('metrics.atMost', metric.start) !== undefined)

/** A bare year in the present tense belongs to a result: "Our uptime in 2025 was 99.9 %". */
function tellsOfYear({reading, start, end}: View): boolean {
  if (['will', 'commit', 'aim'].some(cue => reading.has(`cues.${cue}`, start, end))) return false
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
  return unit !== null && unit.unit !== 'hour' && unit.end === start + colon
}

const reach =
  /^[^:]{0,30}:?\s*(?:<?\S+@\S+\.\S+|<?https?:\/\/\S+|(?:\+|00)?\d[\d ()/.\u2010-\u2015-]{5,}\d)>?[.;,]?(?:\s\([^)]*\))?$/

/** "E-mail: help@council.example" below "You can reach us by:" */
function isWayToReach({reading, start, end}: View): boolean {
  const text = reading.text(start, end)
  return text.length <= longestReach && reach.test(text)
}

const longestReach = 120

/** A box to tick is a task of whoever reads it; one that is ticked already lists what is kept. */
const isTask = ({block, leadIn}: View) => block.item?.checked === false && leadIn?.kind !== 'promise'

/** Staff among themselves: no customer in sight. */
function isInternal({reading, start, end}: View): boolean {
  return reading.has('cues.internal', start, end) && !reading.has('cues.customer', start, end)
}
