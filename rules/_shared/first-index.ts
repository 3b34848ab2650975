/**
 * The first of so many indexes that a condition holds for, which holds for all behind it as well; their number where it
 * holds for none. Without looking at each.
 *
 * @example firstIndex(numbers.length, index => numbers[index] > 3) // 2, of [1, 3, 5, 7]
 */
export function firstIndex(count: number, isReached: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (isReached(middle)) high = middle
    else low = middle + 1
  }
  return low
}
