import type {LanguagePack} from '../../pack/language-pack.ts'
import type {Reading} from '../reading.ts'
import type {Found} from './metrics.ts'
import {comparatorOf, unitAt} from './metrics.ts'
import {numbersIn} from './numbers.ts'

/** Fixed frequencies and expressions that hold their own number: daily, every two hours, twice a week, same day, 24/7. */
export function frequenciesIn(reading: Reading, start: number, end: number, pack: LanguagePack): Found[] {
  return [
    ...reading
      .within('metrics.roundTheClock', start, end)
      .map(hit => make(hit.start, hit.end, 24, 'hour', 'exactly')),
    ...aroundTheClock(reading, start, end, pack),
    ...timesIn(reading, start, end, pack),
    ...everyIn(reading, start, end, pack),
    ...fixedIn(reading, start, end, pack),
  ]
}

const make = (
  start: number,
  end: number,
  value: number,
  unit: Found['unit'],
  comparator: Found['comparator'],
): Found => ({start, end, value, unit, comparator})

function fixedIn(reading: Reading, start: number, end: number, pack: LanguagePack): Found[] {
  return reading.within('metrics.fixed', start, end).flatMap(hit => {
    const entry = pack.metrics.fixed[hit.entry]
    if (!entry) return []
    const isFrequency = reading.at('metrics.every', hit.start) !== undefined
    const limit = comparatorOf(reading, {start: hit.start, end: hit.end, unit: entry.unit})
    const comparator = isFrequency ? 'exactly' : limit
    return [make(hit.start, hit.end, entry.value, entry.unit, comparator)]
  })
}

/** "24 hours a day" is one expression, and "7 days a week" behind it none of its own. */
function aroundTheClock(reading: Reading, start: number, end: number, pack: LanguagePack): Found[] {
  const found: Found[] = []
  for (const number of numbersIn(reading, start, end, pack)) {
    const unit = unitAt(reading, number.end, end)
    if (
      !unit ||
      !((number.value === 24 && unit.unit === 'hour') || (number.value === 7 && unit.unit === 'day'))
    )
      continue
    const link = reading.at('metrics.every', unit.end) ?? reading.at('metrics.article', unit.end)
    const period = link ? unitAt(reading, link.end, end) : null
    if (!period || (period.unit !== 'day' && period.unit !== 'week')) continue
    const before = found.at(-1)
    if (number.value === 7 && before) before.end = period.end
    else
      found.push(
        make(
          number.start,
          period.end,
          number.value === 24 ? 24 : 7,
          number.value === 24 ? 'hour' : 'day',
          'exactly',
        ),
      )
  }
  return found
}

/** "once a year" is one year, "twice a week" is two times. */
function timesIn(reading: Reading, start: number, end: number, pack: LanguagePack): Found[] {
  const values = Object.values(pack.metrics.times)
  return reading.within('metrics.times', start, end).flatMap(hit => {
    const link = reading.at('metrics.every', hit.end) ?? reading.at('metrics.article', hit.end)
    const period = unitAt(reading, link?.end ?? hit.end, end)
    if (!period || !link) return []
    const number = numbersIn(reading, hit.start, hit.end, pack)[0]
    const times = number?.value ?? values[hit.entry] ?? 1
    if (times === 1) return [make(hit.start, period.end, 1, period.unit, 'exactly')]
    return [make(hit.start, period.end, times, 'time', 'exactly')]
  })
}

/** "every two hours", "each month"; not the "per" of prices and rates. */
function everyIn(reading: Reading, start: number, end: number, pack: LanguagePack): Found[] {
  return reading.within('metrics.every', start, end).flatMap(hit => {
    const isRate =
      [1, 2].some(gap => reading.tokens.kinds[hit.start - gap] === 2) || endsQuantity(reading, hit.start)
    if (isRate) return []
    const number = numbersIn(reading, hit.end, Math.min(end, hit.end + 4), pack).find(
      ({start: at}) => at === hit.end,
    )
    const unit = unitAt(reading, number?.end ?? hit.end, end)
    if (!unit || unit.unit === 'percent' || unit.unit === 'money' || unit.unit === 'ring') return []
    return [make(hit.start, unit.end, number?.value ?? 1, unit.unit, 'exactly')]
  })
}

/** A unit directly in front: "40 € per day", "24 hours per day". */
function endsQuantity(reading: Reading, token: number): boolean {
  return Object.keys(reading.hits).some(
    list => list.startsWith('metrics.units.') && reading.before(list, token) !== undefined,
  )
}
