import type {Commitment, LanguagePack, Metric, Policy, Unit} from '@policy-lint/model'
import {Coverage} from '../_shared/coverage.ts'
import {findPhrases} from '../_shared/phrases.ts'
import {rangesAbout} from './places.ts'
import type {Limit} from './types.ts'

const day = 24 * 60 * 60
/** Working days are seven fifths of a day, so that 10 working days and two weeks are the same. */
const seconds: Readonly<Partial<Record<Unit, number>>> = {
  second: 1,
  minute: 60,
  hour: 60 * 60,
  day,
  'working-day': (day * 7) / 5,
  week: 7 * day,
  month: 31 * day,
  year: 366 * day,
}

/** A promise of a time, and how long it is. */
export interface TimedPromise {
  commitment: Commitment
  metric: Metric
  seconds: number
}

/** Promises about complaints, in a section on them or by their words, that name a time; the longest first. */
export function complaintTimes(policy: Policy, pack: LanguagePack): TimedPromise[] {
  const sections = new Coverage(rangesAbout('complaints', policy, pack))
  const words = new Coverage(findPhrases(policy, pack.headings.complaints ?? []).map(({range}) => range))
  return timed(
    policy.commitments.filter(({range}) => sections.touches(range) || words.touches(range)),
    time => time >= 60 * 60,
  )
}

/** Promises about how fast the phone is answered. */
export function phoneTimes(policy: Policy): TimedPromise[] {
  return timed(
    policy.commitments.filter(({channel}) => channel === 'phone'),
    time => time < 60 * 60,
  )
}

/** Promises in whose words one of the phrases occurs. */
export function timesWith(words: readonly string[], policy: Policy): TimedPromise[] {
  const found = new Coverage(findPhrases(policy, words).map(({range}) => range))
  return timed(
    policy.commitments.filter(({range}) => found.touches(range)),
    () => true,
  )
}

/** Whether a promise stays within a limit. */
export function keeps({metric, seconds: time}: TimedPromise, limit: Limit): boolean {
  const share = metric.percent ?? 100
  return time <= limit.value * (seconds[limit.unit] ?? 0) && share >= (limit.percent ?? 0)
}

function timed(commitments: readonly Commitment[], isMeant: (seconds: number) => boolean): TimedPromise[] {
  return commitments
    .filter(({conditions, modality}) => conditions.length === 0 && modality !== 'may')
    .flatMap(commitment =>
      commitment.metrics.flatMap(metric => {
        const time = typeof metric.value === 'number' ? metric.value * (seconds[metric.unit] ?? 0) : 0
        const isLimit = metric.comparator === 'at-most' || metric.comparator === 'between'
        return isLimit && time > 0 && isMeant(time) ? [{commitment, metric, seconds: time}] : []
      }),
    )
    .sort((one, other) => other.seconds - one.seconds)
}
