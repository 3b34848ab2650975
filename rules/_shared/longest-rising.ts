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
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[ends[middle] as number] as number) <= number) low = middle + 1
      else high = middle
    }
    before[index] = ends[low - 1]
    ends[low] = index
  })
  const run: number[] = []
  for (let at = ends.at(-1); at !== undefined; at = before[at]) run.push(at)
  return run.reverse()
}
