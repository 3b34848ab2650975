import {packs} from '@policy-lint/languages'
import {expect, test} from 'vitest'
import {formOf, readingsOf, writeDate} from './date-forms.ts'

test('tells the form of a full date', () => {
  expect(formOf('2026-03-12')?.form).toBe('iso')
  expect(formOf('12.3.2026')).toEqual({form: 'numeric', sign: '.'})
  expect(formOf('12 March 2026')?.form).toBe('long')
  expect(formOf('12/3-2026')).toBeNull()
})

test('reads a date in numbers both ways', () => {
  expect(readingsOf('03/04/2026')).toEqual({dayFirst: '2026-04-03', monthFirst: '2026-03-04'})
  expect(readingsOf('13/04/2026')).toBeNull()
  expect(readingsOf('04/04/2026')).toBeNull()
})

test.each([
  ['en', '1 March 2026', null],
  ['it', '1º marzo 2026', '01/03/2026'],
  ['es', '1 de marzo de 2026', '01/03/2026'],
  ['el', '1η Μαρτίου 2026', '01/03/2026'],
  ['sv', '1 mars 2026', '2026-03-01'],
  ['de', '1. März 2026', '01.03.2026'],
  ['fr', '1er mars 2026', '01/03/2026'],
  ['pt', '1 de março de 2026', '01/03/2026'],
])('writes dates out in %s', async (tag, long, digits) => {
  const pack = (await packs[tag]?.load()) ?? null
  expect(writeDate('2026-03-01', 'long', pack)).toBe(long)
  expect(writeDate('2026-03-01', 'numeric', pack)).toBe(digits)
  expect(writeDate('2026-03', 'long', pack)).toBeNull()
})
