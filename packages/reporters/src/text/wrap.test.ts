import {expect, test} from 'vitest'
import {wrap, wrapText} from './wrap.ts'

test.each([
  ['a long sentence', 8, ['a long', 'sentence']],
  ['手紙手紙手紙', 5, ['手紙', '手紙', '手紙']],
  ['', 10, ['']],
  ['abcdefghij k', 4, ['abcd', 'efgh', 'ij k']],
  ['see https://example.org/a/long/path now', 10, ['see', 'https://example.org/a/long/path', 'now']],
  ['a\x1b[31m', 20, ['a\\x1b[31m']],
])('%j in %d columns', (text, width, expected) => {
  expect(wrapText(text, width)).toEqual(expected)
})

test('keeps the styles of words, and no blank where spans meet without one', () => {
  expect(wrap([{text: 'old -> '}, {text: 'new', style: 'fix'}, {text: '!'}], 20)).toEqual([
    [{text: 'old'}, {text: ' '}, {text: '->'}, {text: ' '}, {text: 'new', style: 'fix'}, {text: '!'}],
  ])
})
