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

/** A comma ends a condition, or else the words that promise. */
function endOfClause(reading: Reading, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (reading.isSign(at, ',;:–—')) return at + 1
  }
  for (const party of reading.within('cues.organisation', from + 1, end)) {
    const next = ['cues.will', 'cues.aim', 'cues.commit', 'cues.serves'].some(list =>
      reading.at(list, party.end),
    )
    const isObject = ['cues.served', 'cues.condition'].some(list => reading.before(list, party.start))
    if (next && !isObject && party.start > from + 1) return party.start
  }
  return end
}

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

function isCustomers(reading: Reading, at: number): boolean {
  for (let gap = 0; gap <= 1; gap++) if (reading.at('cues.customer', at + gap)) return true
  return false
}

export const isAside = ({aside}: Clauses, token: number) =>
  aside.some(([start, end]) => token >= start && token < end)
