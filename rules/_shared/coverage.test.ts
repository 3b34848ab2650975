import {expect, test} from 'vitest'
import {Coverage} from './coverage.ts'

const coverage = new Coverage([
  [10, 12],
  [2, 4],
  [3, 6],
])

test('ranges that share a character are touched', () => {
  expect(coverage.touches([0, 3])).toBe(true)
  expect(coverage.touches([5, 11])).toBe(true)
  expect(coverage.touches([11, 20])).toBe(true)
})

test('ranges that only meet, or lie between, are not', () => {
  expect(coverage.touches([0, 2])).toBe(false)
  expect(coverage.touches([6, 10])).toBe(false)
  expect(coverage.touches([12, 20])).toBe(false)
})

test('nothing is touched where there is nothing', () => {
  expect(new Coverage([]).touches([0, 100])).toBe(false)
})
