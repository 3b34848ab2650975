import type {Comparable} from './comparable-promises.ts'
import {compareSpans} from './spans.ts'

export interface Contradiction<Promise> {
  /** The one that comes first. */
  one: Promise
  other: Promise
  by: 'span' | 'share'
}

type Judged = Pick<Comparable, 'subject' | 'span' | 'share'>

/** Promises of one subject that surely differ from the first of that subject, in the order given. */
export function contradictions<Promise extends Judged>(
  promises: readonly Promise[],
): Contradiction<Promise>[] {
  const first = new Map<string, Promise>()
  return promises.flatMap((other): Contradiction<Promise>[] => {
    const one = first.get(other.subject)
    if (!one) {
      first.set(other.subject, other)
      return []
    }
    const by = differenceOf(one, other)
    return by ? [{one, other, by}] : []
  })
}

/** “90 % within 5 days, all within 10” is no contradiction: shares are compared where the time is the same. */
function differenceOf(one: Judged, other: Judged): 'span' | 'share' | null {
  const spans = compareSpans(one.span, other.span)
  if (spans === 'differs' && one.share === other.share) return 'span'
  const isShare = one.share !== null && other.share !== null && one.share !== other.share
  return spans === 'same' && isShare ? 'share' : null
}
