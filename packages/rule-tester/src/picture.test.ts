import type {Diagnostic} from '@policy-lint/core'
import {expect, test} from 'vitest'
import {drawPicture} from './picture.ts'

function at(line: number, column: number, endLine: number, endColumn: number, what = 'Found.'): Diagnostic {
  const place = {line, column, endLine, endColumn}
  const parts = {ruleId: 'r', messageId: 'm', severity: 'warn', message: what, parts: {what}} as const
  return {...parts, ...place, range: [0, 0], whole: false}
}

test('marks words, one mark a finding', () => {
  expect(drawPicture('one two\n\nthree', [at(1, 1, 1, 4, 'First.'), at(1, 5, 1, 8), at(3, 1, 3, 6)])).toBe(
    'one two\n~~~ First.\n    ~~~ Found.\nthree\n~~~~~ Found.',
  )
})

test('marks the first and the last of several lines', () => {
  expect(drawPicture('one two\nthree\nfour', [at(1, 5, 3, 3)])).toBe('one two\n    ~~~ Found.\nfour\n~~')
  expect(drawPicture('one\r\ntwo', [at(1, 1, 2, 1)])).toBe('one\n~~~ Found.')
})

test('a place without words, and the document as a whole', () => {
  const whole = {...at(1, 1, 1, 1, 'Lost.'), whole: true}
  expect(drawPicture('one', [whole, at(1, 4, 1, 4)])).toBe('(document) Lost.\none\n   ^ Found.')
})

test('stands under tabs too, and takes indentation off', () => {
  expect(drawPicture('a\tb', [at(1, 3, 1, 4)])).toBe('a\tb\n \t~ Found.')
  expect(drawPicture('    b', [at(1, 5, 1, 6)])).toBe('b\n~ Found.')
})

test('nothing is an empty picture', () => {
  expect(drawPicture('one', [])).toBe('')
})
