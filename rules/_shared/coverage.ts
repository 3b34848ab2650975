import type {Range} from '@policy-lint/model'

/** Answers whether any of many ranges shares a character with another, without looking at each. */
export class Coverage {
  readonly #starts: number[] = []
  readonly #ends: number[] = []

  constructor(ranges: readonly Range[]) {
    for (const [start, end] of ranges.toSorted((one, other) => one[0] - other[0])) {
      const last = this.#ends.length - 1
      const lastEnd = this.#ends[last]
      if (lastEnd !== undefined && start <= lastEnd) this.#ends[last] = Math.max(lastEnd, end)
      else {
        this.#starts.push(start)
        this.#ends.push(end)
      }
    }
  }

  touches([start, end]: Range): boolean {
    let low = 0
    let high = this.#starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#starts[middle] as number) < end) low = middle + 1
      else high = middle
    }
    const lastEnd = this.#ends[low - 1]
    return lastEnd !== undefined && start < lastEnd
  }
}
