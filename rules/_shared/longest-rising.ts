import {firstIndex} from './first-index.ts'

/**
 * The indices of a longest run of numbers that never fall, others left out: those that stand in order already.
 *
 * @example longestRising([1, 5, 2, 3]) // [0, 2, 3]
 */
export function longestRising(numbers: readonly number[]): number[] {
  /** For each length, where the run that ends lowest has its end. */
  const ends: number[] = []
  const before: (number | undefined)[] = []
  numbers.forEach((number, index) => {
    const length = firstIndex(ends.length, at => (numbers[ends[at] as number] as number) > number)
    before[index] = ends[length - 1]
    ends[length] = index
  })
  const run: number[] = []
  for (let at = ends.at(-1); at !== undefined; at = before[at]) run.push(at)
  return run.reverse()
}
