import type {Unit} from '@policy-lint/model'
import {expect, test} from 'vitest'
import {compareSpans, type Span, spanOf} from './spans.ts'

const span = (value: number, unit: Unit) =>
  spanOf({value, unit, comparator: 'at-most', range: [0, 0]}) as Span
const compare = (a: number, unit: Unit, b: number, other: Unit) => compareSpans(span(a, unit), span(b, other))

test.each([
  [24, 'hour', 1, 'day', 'same'],
  [2, 'week', 14, 'day', 'same'],
  [1, 'year', 12, 'month', 'same'],
  [20, 'second', 30, 'second', 'differs'],
  [24, 'hour', 1, 'working-day', 'unsure'],
  [7, 'day', 5, 'working-day', 'unsure'],
  [5, 'day', 10, 'working-day', 'differs'],
  [60, 'day', 10, 'working-day', 'differs'],
  [30, 'day', 1, 'month', 'unsure'],
  [20, 'working-day', 1, 'month', 'unsure'],
  [10, 'day', 1, 'month', 'differs'],
  [3, 'ring', 15, 'second', 'unsure'],
] as const)('%d %s and %d %s: %s', (a, unit, b, other, expected) => {
  expect(compare(a, unit, b, other)).toBe(expected)
  expect(compare(b, other, a, unit)).toBe(expected)
})

test('what is no length of time has no span', () => {
  expect(spanOf({value: 5, unit: 'money', comparator: 'exactly', range: [0, 0]})).toBeNull()
  expect(spanOf({value: '09:00', unit: 'time', comparator: 'exactly', range: [0, 0]})).toBeNull()
})
