import {expect, test} from 'vitest'
import {lyingIn, overlap, touching, within} from './ranges.ts'

test('ranges that only touch do not overlap', () => {
  expect(overlap([0, 4], [3, 8])).toBe(true)
  expect(overlap([0, 4], [4, 8])).toBe(false)
})

test('a range lies within itself and not within a shorter one', () => {
  expect(within([2, 4], [2, 4])).toBe(true)
  expect(within([2, 4], [0, 9])).toBe(true)
  expect(within([2, 4], [3, 9])).toBe(false)
})

test('what lies in a range is found in a list in document order', () => {
  const list = [
    [0, 3],
    [4, 9],
    [5, 6],
    [9, 12],
    [14, 15],
  ].map(([start = 0, end = 0]) => ({range: [start, end] as const}))
  const found = (start: number, end: number) => lyingIn(list, [start, end]).map(({range}) => range[0])

  expect(found(4, 12)).toEqual([4, 5, 9])
  expect(found(5, 11)).toEqual([5])
  expect(found(12, 14)).toEqual([])
  expect(found(0, 99)).toEqual([0, 4, 5, 9, 14])
})

test('what overlaps a range is found in a list without nesting', () => {
  const list = [
    [0, 3],
    [4, 9],
    [9, 12],
  ].map(([start = 0, end = 0]) => ({range: [start, end] as const}))
  const found = (start: number, end: number) => touching(list, [start, end]).map(({range}) => range[0])

  expect(found(2, 5)).toEqual([0, 4])
  expect(found(5, 6)).toEqual([4])
  expect(found(3, 4)).toEqual([])
  expect(found(12, 20)).toEqual([])
})
