import {expect, test} from 'vitest'
import {trimEnd} from './trim-end.ts'

const signs = /[\p{P}\s]$/u

test.each([
  ['so, …', 'so'],
  ['so', 'so'],
  ['… so', '… so'],
  ['…', ''],
  ['', ''],
  ['so\u{10100}\u{10100}', 'so'],
  ['\u{1f600}.', '\u{1f600}'],
])('takes the signs off the end of %j', (text, trimmed) => {
  expect(trimEnd(text, signs)).toBe(trimmed)
})

test('takes as long as the run at the end, however long others are', () => {
  const text = `a${'.'.repeat(200_000)}b`
  const start = performance.now()
  expect(trimEnd(`${text}.`, signs)).toBe(text)
  expect(performance.now() - start).toBeLessThan(1000)
})
