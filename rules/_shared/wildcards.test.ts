import {expect, test} from 'vitest'
import {allows} from './wildcards.ts'

test('a star stands for anything', () => {
  const is = (text: string, ...patterns: string[]) => allows(patterns)(text)
  expect(is('a/b/c.pdf', 'a/*.pdf')).toBe(true)
  expect(is('a/b/c.md', 'a/*.pdf', 'x')).toBe(false)
  expect(is('abcabc', 'a*b*c')).toBe(true)
  expect(is('aba', 'ab*ba')).toBe(false)
  expect(is('axbyc', '*x*y*')).toBe(true)
  expect(is('same', 'same')).toBe(true)
  expect(is('same')).toBe(false)
})
