import {expect, test} from 'vitest'
import {isRisky} from './is-risky.ts'

const ordinary = `---
lang: en
---
# Customer charter

Customer charter
----------------------------------------

> **Note** we answer *every* letter [within ten days](https://example.org/a).

- by phone: 01 234, \`code\`, <b>html</b>
  - nested
    1. deeper

| channel | time |
| --- | --- |
| phone | 20 seconds |

* * *

`

test.each([0, 1, 8])('an ordinary document of %i parts is not', times => {
  expect(isRisky(ordinary.repeat(times))).toBe(false)
  expect(isRisky(ordinary.repeat(times).replaceAll('\n', '\r\n'))).toBe(false)
})

const shapes: Readonly<Record<string, string>> = {
  'a very long document': 'We answer letters.\n\n'.repeat(10_000),
  'a line of honest sentences': 'We answer letters within ten days. '.repeat(1_000),
  quotes: `${'>'.repeat(100)}a`,
  'lists in lists': `${'- '.repeat(50)}a`,
  'numbers in numbers': `${'1. '.repeat(50)}a`,
  'lists by indentation': `${' '.repeat(200)}- a`,
  'links that never end': '[a]('.repeat(5_000),
  brackets: '['.repeat(5_000),
  emphasis: '*a '.repeat(5_000),
  'strong emphasis': '**a'.repeat(5_000),
  comments: '<!--'.repeat(5_000),
  addresses: 'http://a.b/'.repeat(5_000),
  'stars behind an address': `http://a.b/${'*'.repeat(20_000)}`,
  'lines that go on lazily': `> a\n${'a\n'.repeat(5_000)}`,
  'underlines of headings': 'a\n=\n'.repeat(5_000),
  footnotes: Array.from({length: 5_000}, (_, index) => `[^${index}]: x\n`).join('\n'),
  blanks: ' '.repeat(5_000),
}

test.each(Object.keys(shapes))('%s are', name => {
  expect(isRisky(shapes[name] ?? '')).toBe(true)
})

test('the look itself takes a moment', () => {
  const start = performance.now()
  for (let times = 0; times < 20; times++) isRisky('a '.repeat(9_000) + '\n\n'.repeat(1_000))
  expect(performance.now() - start).toBeLessThan(1_000)
})
