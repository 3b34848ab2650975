import type {Range} from '@policy-lint/model'
import {firstIndex} from './first-index.ts'

/** Whether two ranges share at least one character. */
export const overlap = (a: Range, b: Range): boolean => a[0] < b[1] && b[0] < a[1]

/** Whether `inner` lies wholly in `outer`. */
export const within = (inner: Range, outer: Range): boolean => outer[0] <= inner[0] && inner[1] <= outer[1]

/**
 * Those of a list in document order that lie wholly in a range.
 * Looks the place up: going through the list for each range would take a long document's length squared.
 */
export function lyingIn<Placed extends {range: Range}>(sorted: readonly Placed[], range: Range): Placed[] {
  return from(sorted, placed => placed.range[0] >= range[0], range).filter(placed =>
    within(placed.range, range),
  )
}

/** Those of a list in document order, none inside another, that overlap a range. */
export function touching<Placed extends {range: Range}>(sorted: readonly Placed[], range: Range): Placed[] {
  return from(sorted, placed => placed.range[1] > range[0], range)
}

function from<Placed extends {range: Range}>(
  sorted: readonly Placed[],
  isReached: (placed: Placed) => boolean,
  range: Range,
): Placed[] {
  const start = firstIndex(sorted.length, index => isReached(sorted[index] as Placed))
  let end = start
  while (end < sorted.length && (sorted[end] as Placed).range[0] < range[1]) end++
  return sorted.slice(start, end)
}
