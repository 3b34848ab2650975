import {expect, test} from 'vitest'
import {expand} from './phrase.ts'

test('an elided word at the end of an alternative keeps its apostrophe', () => {
  expect(expand("della|dell' azienda", false)).toEqual([
    [
      {kind: 'word', word: 'della'},
      {kind: 'word', word: 'azienda'},
    ],
    [
      {kind: 'word', word: "dell'"},
      {kind: 'word', word: 'azienda'},
    ],
  ])
  expect(expand("l'azienda", false)).toEqual([
    [
      {kind: 'word', word: "l'"},
      {kind: 'word', word: 'azienda'},
    ],
  ])
})
