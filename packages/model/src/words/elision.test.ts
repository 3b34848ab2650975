import {expect, test} from 'vitest'
import {parsePhrase} from './phrase.ts'

const word = (text: string) => ({kind: 'word', word: text})

test('an elided word at the end of an alternative keeps its apostrophe', () => {
  expect(parsePhrase("della|dell' azienda", false)).toEqual([
    {choices: [[word('della')], [word("dell'")]], optional: false},
    {choices: [[word('azienda')]], optional: false},
  ])
  expect(parsePhrase("l'azienda", false)).toEqual([
    {choices: [[word("l'"), word('azienda')]], optional: false},
  ])
})

test('inside brackets a bar separates whole sequences', () => {
  expect(parsePhrase('promise (to you|to our customers) that', false)[1]).toEqual({
    choices: [
      [word('to'), word('you')],
      [word('to'), word('our'), word('customers')],
    ],
    optional: true,
  })
  expect(() => parsePhrase('stem(s)', false)).toThrow(/bracket/)
  expect(() => parsePhrase('(only)', false)).toThrow(/no word/)
})
