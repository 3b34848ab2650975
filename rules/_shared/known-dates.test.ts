import {readPolicy} from '@policy-lint/model'
import {expect, test} from 'vitest'
import {hasUnknownDate, knownDates, latestDate} from './known-dates.ts'

const policy = (lines: string) => readPolicy(`---\n${lines}\n---\n\nText.\n`, {pack: null})

test('a month reaches from its first day to its last', () => {
  const [known] = knownDates(policy('reviewed: 2026-02'), 'reviewed')
  expect(known).toMatchObject({first: '2026-02-01', last: '2026-02-28'})
})

test('a date of two readings can’t be reckoned with', () => {
  const read = policy('reviewed: 03/04/2026')
  expect(knownDates(read, 'reviewed')).toEqual([])
  expect(hasUnknownDate(read, 'reviewed')).toBe(true)
  expect(hasUnknownDate(read, 'effective')).toBe(false)
})

test('the latest date is the one that reaches furthest', () => {
  const dates = knownDates(policy('reviewed: 2026-02-10\nupdated: 2026-02'), 'reviewed')
  expect(latestDate(dates)?.last).toBe('2026-02-28')
  expect(latestDate([])).toBeNull()
})
