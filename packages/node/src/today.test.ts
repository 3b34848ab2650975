import {expect, test} from 'vitest'
import {resolveToday} from './today.ts'

test('a real day is taken as it is', () => {
  expect(resolveToday('2028-02-29')).toBe('2028-02-29')
})

test.each(['2026-02-29', '2026-13-01', '2026-3-1', 'today', '', '2026-03-31T00:00'])('refuses %j', text => {
  expect(() => resolveToday(text)).toThrow('YYYY-MM-DD')
})

test('without one it is the local date', () => {
  expect(resolveToday(undefined, new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
})
