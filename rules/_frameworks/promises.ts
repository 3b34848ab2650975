import type {Commitment, LanguagePack, Metric, Policy, Role, Section, Unit} from '@policy-lint/model'
import {Coverage} from '../_shared/coverage.ts'
import {findPhrases} from '../_shared/phrases.ts'
import {rolesAround} from '../_shared/section-roles.ts'
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
  /** Promised in some cases only, or beside something that is. */
  isConditional: boolean
}

/** What takes longer than this is how long papers are kept. */
const longestAnswer = 180 * day
/** What takes longer than this is a call back. */
const longestRinging = 10 * 60

/**
 * Promises about complaints, in a section on them or by their words, that name a time. The longest comes first: an
 * acknowledgement within two days is no answer.
 */
export function complaintTimes(policy: Policy, pack: LanguagePack): TimedPromise[] {
  const sections = new Coverage(rangesAbout('complaints', policy, pack))
  const words = new Coverage(findPhrases(policy, pack.headings.complaints ?? []).map(({range}) => range))
  const about = policy.commitments.filter(
    ({range, section}) => !isElsewhere(section) && (sections.touches(range) || words.touches(range)),
  )
  return timed(about, time => time >= 60 * 60 && time < longestAnswer)
}

/** How long the next level takes, or how often results are looked at, is no time of an answer. */
const elsewhere: readonly Role[] = [
  'escalation',
  'measurement',
  'review',
  'feedback',
  'privacy',
  'publication',
  'training',
  'enforcement',
]

function isElsewhere(section: Section | null): boolean {
  const roles = rolesAround(section)
  return !roles.includes('complaints') && roles.some(role => elsewhere.includes(role))
}

/** Promises about how fast the phone is answered, the shortest first: callers are called back later than answered. */
export function phoneTimes(policy: Policy): TimedPromise[] {
  const about = policy.commitments.filter(({channel}) => channel === 'phone')
  return timed(about, time => time <= longestRinging).toReversed()
}

/** Promises in whose words one of the phrases occurs. */
export function timesWith(words: readonly string[], policy: Policy): TimedPromise[] {
  const found = new Coverage(findPhrases(policy, words).map(({range}) => range))
  return timed(
    policy.commitments.filter(({range}) => found.touches(range)),
    () => true,
  )
}

/** Whether a promise stays within a limit; `reader` where it is stricter in time and looser in its share of cases. */
export function standing({metric, seconds: time}: TimedPromise, limit: Limit): 'met' | 'short' | 'reader' {
  const most = limit.value * (seconds[limit.unit] ?? 0)
  const isEnough = (metric.percent ?? 100) >= (limit.percent ?? 0)
  if (time > most) return 'short'
  if (isEnough) return 'met'
  return time < most ? 'reader' : 'short'
}

function timed(commitments: readonly Commitment[], isMeant: (seconds: number) => boolean): TimedPromise[] {
  return commitments
    .filter(({modality}) => modality !== 'may')
    .flatMap(commitment =>
      commitment.metrics.flatMap(metric => {
        const time = typeof metric.value === 'number' ? metric.value * (seconds[metric.unit] ?? 0) : 0
        const isLimit = metric.comparator === 'at-most' || metric.comparator === 'between'
        return isLimit && time > 0 && isMeant(time)
          ? [{commitment, metric, seconds: time, isConditional: commitment.conditions.length > 0}]
          : []
      }),
    )
    .sort((one, other) => other.seconds - one.seconds)
}
