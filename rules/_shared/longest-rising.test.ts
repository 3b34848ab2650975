import {expect, test} from 'vitest'
import {longestRising} from './longest-rising.ts'

test('finds the longest run that never falls', () => {
  expect(longestRising([])).toEqual([])
  expect(longestRising([3, 1, 2])).toEqual([1, 2])
  expect(longestRising([1, 5, 2, 3])).toEqual([0, 2, 3])
  expect(longestRising([2, 2, 1, 2])).toEqual([0, 1, 3])
})

test('takes long lists', () => {
  const falling = Array.from({length: 100_000}, (_, index) => -index)
  expect(longestRising(falling)).toHaveLength(1)
})
