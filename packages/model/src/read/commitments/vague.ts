import type {VagueGroup} from '../../pack/language-pack.ts'
import type {Term, VagueTerm} from '../../policy/types.ts'
import type {Hit} from '../../words/matcher.ts'
import type {MetricAt} from '../metrics/metrics.ts'
import type {Reading} from '../reading.ts'
import {type Clauses, isAside} from './clauses.ts'

const groups: readonly VagueGroup[] = ['speed', 'effort', 'escape', 'frequency', 'amount', 'praise']

/** The words between two tokens that stop a promise from being measured. */
export function vagueIn(
  reading: Reading,
  start: number,
  end: number,
  clauses: Clauses,
  metrics: readonly MetricAt[],
): VagueTerm[] {
  const found = groups.flatMap(group =>
    reading.within(`vague.${group}`, start, end).map(hit => ({...hit, group})),
  )
  const kept = longest(found).filter(
    hit =>
      isFree(reading, hit, 'notVague') &&
      !isBounded(hit, metrics, reading) &&
      (!isAside(clauses, hit.start) || opensAside(clauses, hit)) &&
      !isQuoted(reading, hit),
  )
  return kept.map(({group, ...hit}) => ({...termOf(reading, hit), group}))
}

const nearBound = 9

/** "As soon as possible, at the latest within 10 days": the limit behind it is what counts. */
function isBounded(
  {group, end}: {group: VagueGroup; end: number},
  metrics: readonly MetricAt[],
  reading: Reading,
): boolean {
  if (group !== 'speed') return false
  return metrics.some(
    ({start}) =>
      start >= end &&
      start - end <= nearBound &&
      reading.before('metrics.atMost', start) !== undefined &&
      !reading.has('cues.serves', end, start),
  )
}

/** "Where possible, we …": the condition itself is vague. */
const opensAside = ({aside}: Clauses, hit: Hit) => aside.some(([start]) => start === hit.start)

/** What cannot be kept in reality. */
export function absolutesIn(reading: Reading, start: number, end: number, clauses: Clauses): Term[] {
  return reading
    .within('absolutes', start, end)
    .filter(
      hit =>
        isFree(reading, hit, 'notAbsolutes') &&
        !isAside(clauses, hit.start) &&
        !isQuoted(reading, hit) &&
        !isCounted(reading, hit),
    )
    .map(hit => termOf(reading, hit))
}

/** "80 % of all calls": of how many is said in front. */
function isCounted(reading: Reading, {start}: Hit): boolean {
  return [0, 1].some(gap => {
    const at = start - gap
    const isShare = reading.isSign(at - 1, '%') || reading.before('metrics.units.percent', at) !== undefined
    return isShare && !/^100/.test(reading.word(at - 2))
  })
}

export const termOf = (reading: Reading, {start, end}: Hit): Term => ({
  text: reading.text(start, end),
  range: reading.range(start, end),
})

function longest<T extends Hit>(hits: readonly T[]): T[] {
  const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: T[] = []
  for (const hit of sorted) if (hit.start >= (kept.at(-1)?.end ?? 0)) kept.push(hit)
  return kept
}

const isFree = (reading: Reading, hit: Hit, list: string) => !reading.overlaps(list, hit.start, hit.end)

/** A word between quotation marks is spoken about, not used. */
function isQuoted(reading: Reading, hit: Hit): boolean {
  return reading.isSign(hit.start - 1, '"“„«‘\'') && reading.isSign(hit.end, '"”“»’\'')
}
