import {expect, test} from 'vitest'
import {swapBlocks} from './swap-blocks.ts'

test('swaps two stretches and leaves the blank lines alone', () => {
  const text = 'A\n\nB\n\n\nC'
  expect(swapBlocks(text, [0, 3, 7])).toEqual({range: [0, 7], text: 'B\n\nA\n\n\n'})
  expect(swapBlocks(text, [3, 7, 8])).toEqual({range: [3, 8], text: 'C\n\n\nB'})
})
