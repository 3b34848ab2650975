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
  let main = start
  for (const hit of reading.within('cues.condition', start, end)) {
    if (hit.start < main) continue
    const isLeading = hit.start <= start + 1
    const stop = endOfClause(reading, hit.end, end)
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

/** The clause around the words that promise. */
export function clauseAround(
  reading: Reading,
  core: {start: number; end: number} | null,
  start: number,
  end: number,
): readonly [start: number, end: number] {
  if (!core) return [start, end]
  let from = core.start
  while (from > start && !reading.isSign(from - 1, ',;:–—')) from--
  let to = core.end
  while (to < end && !reading.isSign(to, ';:–—')) to++
  return [from, to]
}

/** "Send us the form within 14 days, and we …": figures in front of the promise, where a duty stands, are the customer's. */
export function withDuty(reading: Reading, clauses: Clauses, start: number, from: number): Clauses {
  const asks = ['cues.duty', 'cues.may'].some(list => reading.has(list, start, from))
  return asks ? {...clauses, aside: [...clauses.aside, [start, from]]} : clauses
}

/** A comma ends a condition, or else the words that promise. */
function endOfClause(reading: Reading, from: number, end: number): number {
  let comma = from
  while (comma < end && !reading.isSign(comma, ',;:–—')) comma++
  const verb = reading.verbFirst ? verbBeforeSubject(reading, from, comma) : null
  if (verb !== null) return verb
  if (comma < end) return comma + 1
  for (const party of reading.within('cues.organisation', from + 1, end)) {
    const next = ['cues.will', 'cues.aim', 'cues.commit', 'cues.serves'].some(list =>
      reading.at(list, party.end),
    )
    const isObject = ['cues.served', 'cues.condition'].some(list => reading.before(list, party.start))
    if (next && !isObject && party.start > from + 1) return party.start
  }
  return end
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
    for (const list of opening) {
      const verb = reading.before(list, party.start)
      if (verb && verb.start > from) starts.push(verb.start)
    }
  }
  return starts.length > 0 ? Math.min(...starts) : null
}

function isCustomers(reading: Reading, at: number): boolean {
  for (let gap = 0; gap <= 1; gap++) if (reading.at('cues.customer', at + gap)) return true
  return false
}

export const isAside = ({aside}: Clauses, token: number) =>
  aside.some(([start, end]) => token >= start && token < end)
