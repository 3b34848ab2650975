import {expect, test} from 'vitest'
import {firstIndex} from './first-index.ts'

const numbers = [1, 3, 3, 5]

test.each([
  [0, 0],
  [1, 0],
  [3, 1],
  [4, 3],
  [6, 4],
])('finds where %i is reached', (least, index) => {
  expect(firstIndex(numbers.length, at => (numbers[at] ?? 0) >= least)).toBe(index)
})

test('finds nothing in nothing', () => {
  expect(firstIndex(0, () => true)).toBe(0)
})
