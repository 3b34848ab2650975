import {addMonths, type LanguagePack, type Policy} from '@policy-lint/model'
import {isToldKind} from '../_shared/told-kind.ts'
import {channelsIn, headingAt, type SaidAt, sectionSaying} from './places.ts'
import {complaintTimes, phoneTimes, standing, type TimedPromise, timesWith} from './promises.ts'
import type {Check, Clause, Framework, Limit} from './types.ts'

/**
 * What became of a clause: `met`, `missing`, `short` (there is something, and it is less than the clause asks for),
 * `rules` (other rules look at it), `reader` (only a person can tell).
 */
export type ClauseStatus = 'met' | 'missing' | 'short' | 'rules' | 'reader'

export interface ClauseState {
  clause: Clause
  status: ClauseStatus
  /** Where it is met, or falls short. */
  at: SaidAt | null
}

/** Every clause of a framework held against a document; null for kinds of document that the framework is not about. */
export function judgeClauses(
  framework: Framework,
  policy: Policy,
  pack: LanguagePack,
  today: string,
): ClauseState[] | null {
  if (!framework.kinds.includes(policy.kind) || !(isToldKind(policy) || policy.recognised)) return null
  return framework.clauses.map(clause => ({clause, ...judge(clause.check, policy, pack, today)}))
}

type Judgement = Omit<ClauseState, 'clause'>

const missing: Judgement = {status: 'missing', at: null}

function judge(check: Check, policy: Policy, pack: LanguagePack, today: string): Judgement {
  switch (check.by) {
    case 'sections':
      return metAt(sectionSaying(check.oneOf, policy, pack))
    case 'promise': {
      const times = check.about === 'phone' ? phoneTimes(policy) : complaintTimes(policy, pack)
      return judgeTimes(times, check.atMost, policy) ?? missing
    }
    case 'promise-on':
      return judgeTimes(timesWith(check.words, policy), check.atMost, policy) ?? {status: 'reader', at: null}
    case 'channels':
      return judgeChannels(check, policy, pack)
    case 'review':
      return judgeReview(check.months, policy, today)
    case 'no-words':
      return judgeWords(check.words, policy)
    case 'rules':
    case 'reader':
      return {status: check.by, at: null}
  }
}

const metAt = (at: SaidAt | null): Judgement => (at ? {status: 'met', at} : missing)

/**
 * The first promise without a condition decides; of a stricter time for fewer cases nobody can tell whether it keeps the
 * clause, nor of one under a condition that is too long.
 */
function judgeTimes(times: readonly TimedPromise[], limit: Limit, policy: Policy): Judgement | null {
  const decisive = times.find(({isConditional}) => !isConditional)
  const shown = decisive ?? times.find(time => standing(time, limit) === 'met') ?? times[0]
  if (!shown) return null
  const {range} = shown.metric
  const status = standing(shown, limit)
  const at = {heading: headingAt(range, policy), range}
  return {status: decisive === undefined && status === 'short' ? 'reader' : status, at}
}

/** Anywhere in the document: a section on complaints may leave the addresses to the one on contact. */
function judgeChannels(
  {all, in: role}: Extract<Check, {by: 'channels'}>,
  policy: Policy,
  pack: LanguagePack,
): Judgement {
  const channels = channelsIn(policy, pack)
  if (!all.every(group => group.some(channel => channels.has(channel)))) return missing
  return {status: 'met', at: sectionSaying(role ? [role] : ['channels', 'contact'], policy, pack)}
}

function judgeReview(months: number, policy: Policy, today: string): Judgement {
  const reviews = policy.dates.filter(
    ({role, iso}) => iso !== null && role !== 'next-review' && role !== null,
  )
  const [latest] = reviews.toSorted((one, other) => ((one.iso ?? '') < (other.iso ?? '') ? 1 : -1))
  if (!latest?.iso) return missing
  const isRecent = addMonths(latest.iso, months) >= today
  const at = {heading: latest.text, range: latest.range}
  return {status: isRecent ? 'met' : 'short', at}
}

/** Words that should not be there: falling short is having them. */
function judgeWords(words: readonly string[], policy: Policy): Judgement {
  for (const {text, toSource} of policy.prose) {
    const word = words.find(word => text.includes(word))
    if (word === undefined) continue
    const start = text.indexOf(word)
    return {status: 'short', at: {heading: word, range: toSource(start, start + word.length)}}
  }
  return {status: 'met', at: null}
}
