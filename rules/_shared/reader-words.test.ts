import {expect, test} from 'vitest'
import {readerWords} from './reader-words.ts'

test.each([
  ['We answer by e-mail.', 4],
  ['Call 020 7946 0000 – or write.', 4],
  ['Über 1 000 Anrufe in 24/7-Bereitschaft', 5],
  ['See https://example.org/a?b=c, and/or call.', 4],
  ["L'utente può chiamarci", 3],
  ['', 0],
  [' – … • ', 0],
  ['We call: `x`'.replace('`x`', '\ufffc'), 3],
])('%s', (text, count) => {
  expect(readerWords(text)).toHaveLength(count)
})
