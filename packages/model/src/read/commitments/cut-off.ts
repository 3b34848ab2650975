import type {MetricAt} from '../metrics/metrics.ts'
import type {Reading} from '../reading.ts'
import type {Core} from './core.ts'

/**
 * Without the clock time that is the customer's: in "Orders placed before 2 pm ship the same day" the promise is the day.
 */
export function withoutCutOff(
  reading: Reading,
  core: Core | null,
  metrics: readonly MetricAt[],
): readonly MetricAt[] {
  const promised = behindColon(reading, core, metrics)
  const [clock, wait] = promised
  if (!clock || !wait || clock.unit !== 'time' || !dayUnits.has(wait.unit)) return promised
  const isSpan = String(clock.value).includes('-')
  const isFirst = core === null || clock.start < core.end
  return !isSpan && isFirst && acts(reading, clock.end, wait.start) ? promised.slice(1) : promised
}

/** "Uptime below 99.8 %: a credit of 5 %", "One day: 12 €": what stands in front of the colon is the case. */
function behindColon(reading: Reading, core: Core | null, metrics: readonly MetricAt[]): readonly MetricAt[] {
  const [first] = metrics
  if (!first || metrics.length < 2) return metrics
  const behind = metrics.filter(({start}) => reading.hasSign(':', first.end, start))
  const isCase = behind.length > 0 && (core === null || core.start > first.end)
  return isCase ? behind : metrics
}

const dayUnits = new Set(['day', 'working-day'])
const verbs = ['cues.serves', 'cues.served', 'cues.organisationVerb', 'cues.will']

/** Between the two a verb, or a sign in its place. */
const acts = (reading: Reading, start: number, end: number) =>
  reading.hasSign(':→–—', start, end) || verbs.some(list => reading.has(list, start, end))
