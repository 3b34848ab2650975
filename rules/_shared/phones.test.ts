import {expect, test} from 'vitest'
import {internationalForms, isFictionalNumber, isNumberOnly, isSameNumber} from './phones.ts'

test.each([
  ['020 7946 0018', '+442079460018', true],
  ['+44 (0)20 7946 0018', '+44 20 7946 0018', true],
  ['06 698 1234', '+39066981234', true],
  ['0800 123 4455', '0800-1234455', true],
  ['1-800-FLOWERS', '+18003569377', true],
  ['210 123 4455 ext. 12', '+302101234455', true],
  ['112', '112', true],
  ['1177', '+4686171177', true],
  ['020 7946 0018', '+442079460019', false],
  ['06 698 1234', '06 698 1243', false],
])('%s and %s', (one, other, expected) => {
  expect(isSameNumber(one, other)).toBe(expected)
  expect(isSameNumber(other, one)).toBe(expected)
})

test('numbers that nobody has', () => {
  const none = [
    '0123 456 789',
    '+1 202 555 0143',
    '000 000 0000',
    '1234567890',
    '(555) 555-5555',
    '+39 123456789',
    '030 / 123 456 789',
  ]
  expect(none.filter(number => !isFictionalNumber(number))).toEqual([])
  const some = [
    '112',
    '1177',
    '060',
    '0800 123 456',
    '020 7946 0018',
    '+30 210 123 4455',
    '08-123 456 00',
    '555 01',
    '0800 111 222',
    '900 100 200',
  ]
  expect(some.filter(isFictionalNumber)).toEqual([])
})

test('a number alone is told from other words', () => {
  expect(['020 7946 0018', '+39 (0)6.698-1234', '1-800-FLOWERS'].map(isNumberOnly)).toEqual([
    true,
    true,
    true,
  ])
  expect(['call us', '0800 123 456 (free)', '112', '9 to 5'].map(isNumberOnly)).toEqual([
    false,
    false,
    false,
    false,
  ])
})

test('a number with a country code may end earlier than its signs', () => {
  expect(internationalForms('Tel. +39 06 1234567/68')).toEqual(['+39 06 1234567 68', '+39 06 1234567'])
  expect(internationalForms('call 020 7946 0018')).toEqual([])
})
