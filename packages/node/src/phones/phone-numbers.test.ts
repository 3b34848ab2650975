import {expect, test} from 'vitest'
import {phoneNumbers} from './phone-numbers.ts'

test.each([
  ['+44 20 7946 0000', null, true],
  ['+39 06 698 1234', null, true],
  ['+44 20 7946 000', null, true],
  ['+44 20 79', null, false],
  ['+49 30 123456789012345', null, false],
  ['+999 123 456 789', null, false],
  ['020 7946 0000', 'GB', true],
  ['020 7946 00000000', 'gb', false],
  ['020 7946 0000', null, null],
  ['020 7946 0000', 'XX', null],
])('%s in %s: %s', (number, region, expected) => {
  expect(phoneNumbers.canExist(number, region)).toBe(expected)
})
