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
  const [clock, wait] = metrics
  if (!clock || !wait || clock.unit !== 'time' || !dayUnits.has(wait.unit)) return metrics
  const isSpan = String(clock.value).includes('-')
  const isFirst = core === null || clock.start < core.end
  return !isSpan && isFirst && acts(reading, clock.end, wait.start) ? metrics.slice(1) : metrics
}

const dayUnits = new Set(['day', 'working-day'])
const verbs = ['cues.serves', 'cues.served', 'cues.organisationVerb', 'cues.will']

/** Between the two a verb, or a sign in its place. */
const acts = (reading: Reading, start: number, end: number) =>
  reading.hasSign(':→–—', start, end) || verbs.some(list => reading.has(list, start, end))
