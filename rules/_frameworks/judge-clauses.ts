import {addMonths, type LanguagePack, type Policy, type Range} from '@policy-lint/model'
import {isToldKind} from '../_shared/told-kind.ts'
import {channelsIn, headingAt, rangesAbout, type SaidAt, sectionSaying} from './places.ts'
import {complaintTimes, keeps, phoneTimes, type TimedPromise, timesWith} from './promises.ts'
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

/** The longest time decides: an acknowledgement within two days is no answer. */
function judgeTimes(times: readonly TimedPromise[], limit: Limit, policy: Policy): Judgement | null {
  const longest = times[0]
  if (!longest) return null
  const {range} = longest.metric
  const at = {heading: headingAt(range, policy), range}
  return {status: keeps(longest, limit) ? 'met' : 'short', at}
}

function judgeChannels(
  {all, in: role}: Extract<Check, {by: 'channels'}>,
  policy: Policy,
  pack: LanguagePack,
): Judgement {
  const ranges: readonly Range[] = role ? rangesAbout(role, policy, pack) : [[0, policy.text.length]]
  const channels = channelsIn(ranges, policy, pack)
  if (!all.every(group => group.some(channel => channels.has(channel)))) return missing
  const at = sectionSaying(role ? [role] : ['channels', 'contact'], policy, pack)
  return {status: 'met', at}
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
