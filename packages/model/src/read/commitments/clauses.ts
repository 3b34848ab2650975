import type {Reading} from '../reading.ts'

/** Stretches of tokens that only say under which condition something holds. */
export interface Clauses {
  /** Where the main clause starts. */
  main: number
  /** Conditions whose numbers and hedges are the customer's or the case's, not the promise's. */
  aside: readonly (readonly [start: number, end: number])[]
}

/** Finds conditions: "If you write to us within 14 days, we …", "… when you return it within 30 days". */
export function clausesOf(reading: Reading, start: number, end: number): Clauses {
  const aside: (readonly [number, number])[] = []
  const opened = verbCondition(reading, start, end)
  let main = opened ?? start
  if (opened !== null) aside.push([start, opened])
  for (const hit of reading.within('cues.condition', start, end)) {
    if (hit.start < main) continue
    const isLeading = hit.start <= start + 1
    const comma = endOfClause(reading, hit.end, end)
    const stop = isLeading && comma === end ? (unmarked(reading, hit.end, end) ?? end) : comma
    if (isLeading && stop < end) {
      aside.push([hit.start, stop])
      main = stop
    } else if (
      !isLeading &&
      (isCustomers(reading, hit.end) || (stop < end && promisesAfter(reading, stop, end)))
    ) {
      aside.push([hit.start, stop])
    }
  }
  return {main, aside}
}

/** "Måste en del beställas | meddelar vi", "Ist die Frist vorbei, | erhalten Sie": a verb in front says "if". */
function verbCondition(reading: Reading, start: number, end: number): number | null {
  if (!reading.verbFirst || !reading.at('cues.opens', start)) return null
  const stop = endOfClause(reading, start + 1, end)
  return stop < end && (promisesAfter(reading, stop, end) || reading.has('cues.expectation', stop, end))
    ? stop
    : null
}

/** The clause around the words that promise. */
export function clauseAround(
  reading: Reading,
  core: {start: number; end: number} | null,
  start: number,
  end: number,
): readonly [start: number, end: number] {
  if (!core) return [start, end]
  const from = reading.behindSign(',;:·–—', core.start, start)
  let to = core.end
  while (to < end && !reading.isSign(to, ';:·–—')) to++
  return [from, to]
}

/** "Send us the form within 14 days, and we …": figures in front of the promise, where a duty stands, are the customer's. */
export function withDuty(reading: Reading, clauses: Clauses, start: number, from: number): Clauses {
  const asks =
    ['cues.duty', 'cues.may'].some(list => reading.has(list, start, from)) ||
    (from > start && reading.at('cues.asks', start) !== undefined)
  return asks ? {...clauses, aside: [...clauses.aside, [start, from]]} : clauses
}

/** "We help you aboard; let us know 48 hours ahead": behind the promise the customer is asked for something. */
export function withRequest(
  reading: Reading,
  clauses: Clauses,
  core: {end: number} | null,
  end: number,
): Clauses {
  if (!core) return clauses
  const aside = [...clauses.aside]
  for (let at = core.end; at < end; at++) {
    if (!reading.isSign(at, ';:·–—')) continue
    const isAsked =
      reading.at('cues.duty', at + 1) !== undefined || reading.at('cues.asks', at + 1) !== undefined
    if (isAsked) aside.push([at, end])
  }
  return aside.length > clauses.aside.length ? {...clauses, aside} : clauses
}

/** A comma ends a condition, or else the words that promise. */
function endOfClause(reading: Reading, from: number, end: number): number {
  let comma = from
  while (comma < end && !reading.isSign(comma, ',;:·–—')) comma++
  const verb = reading.verbFirst ? verbBeforeSubject(reading, from, comma) : null
  if (verb !== null) return verb
  if (comma < end) return (says(reading, comma, end) ? null : unmarked(reading, from, comma)) ?? comma + 1
  for (const party of reading.within('cues.organisation', from + 1, end)) {
    const next = ['cues.will', 'cues.aim', 'cues.commit', 'cues.serves'].some(list =>
      reading.at(list, party.end),
    )
    const isObject = ['cues.served', 'cues.condition'].some(list => reading.before(list, party.start))
    if (next && !isObject && party.start > from + 1) return party.start
  }
  return end
}

const says = (reading: Reading, start: number, end: number) =>
  promisesAfter(reading, start, end) ||
  ['cues.duty', 'cues.may', 'cues.expectation'].some(list => reading.has(list, start, end))

/** "If that proves impossible | we will tell you the reason, and a new date": a main clause without a comma in front. */
function unmarked(reading: Reading, from: number, end: number): number | null {
  for (const party of reading.within('cues.organisation', from + 2, end)) {
    if (opening.some(list => reading.at(list, party.end))) return party.start
  }
  for (const verb of reading.within('cues.organisationVerb', from + 2, end)) {
    const isKnown = opening.some(list => reading.at(list, verb.start))
    if (isKnown && !reading.has('cues.negation', verb.start - 2, verb.start)) return verb.start
  }
  return null
}

const opening = ['cues.will', 'cues.aim', 'cues.commit', 'cues.serves']
const promising = [
  'cues.will',
  'cues.aim',
  'cues.commit',
  'cues.serves',
  'cues.organisationVerb',
  'cues.served',
]

const promisesAfter = (reading: Reading, start: number, end: number) =>
  promising.some(list => reading.has(list, start, end))

/** "Om du mejlar oss | svarar vi", "Om vi missar tiden | får du": the main clause opens with its verb. */
function verbBeforeSubject(reading: Reading, from: number, end: number): number | null {
  const starts = reading.within('cues.expectation', from + 1, end).map(hit => hit.start)
  for (const party of reading.within('cues.organisation', from + 1, end)) {
    for (const list of [...opening, 'cues.stative']) {
      const verb = reading.before(list, party.start)
      if (verb && verb.start > from) starts.push(verb.start)
    }
  }
  const [customer] = reading.within('cues.customer', from, from + 1)
  if (customer && starts.length === 0) starts.push(...verbsBehind(reading, customer.end + 1, end))
  return starts.length > 0 ? Math.min(...starts) : null
}

/** "När du larmar | svarar en person": behind the customer and its verb. */
function verbsBehind(reading: Reading, from: number, end: number): number[] {
  const verb = ['cues.serves', 'cues.served']
    .flatMap(list => reading.within(list, from, end))
    .sort((a, b) => a.start - b.start)[0]
  return verb && !reading.at('cues.customer', verb.end) ? [verb.start] : []
}

function isCustomers(reading: Reading, at: number): boolean {
  for (let gap = 0; gap <= 1; gap++) if (reading.at('cues.customer', at + gap)) return true
  return false
}

export const isAside = ({aside}: Clauses, token: number) =>
  aside.some(([start, end]) => token >= start && token < end)
