import {expect, test} from 'vitest'
import type {Fixable} from './apply-fixes.ts'
import {fixToStable} from './fix-to-stable.ts'

/** Replaces the first occurrence of each word. */
function verifier(...pairs: [string, string][]) {
  const verify = (text: string) => ({
    text,
    diagnostics: pairs.flatMap(([from, to]): Fixable[] => {
      const at = text.indexOf(from)
      return at === -1 ? [] : [{fix: {range: [at, at + from.length], text: to}}]
    }),
  })
  return verify
}

test('goes on until nothing changes and verifies the final text', () => {
  const fixed = fixToStable('a a a', verifier(['a', 'b']))
  expect(fixed).toMatchObject({
    text: 'b b b',
    passes: 3,
    circular: false,
    last: {text: 'b b b', diagnostics: []},
  })
  expect(fixed.applied).toHaveLength(3)
})

test('nothing to fix is one look', () => {
  expect(fixToStable('b', verifier(['a', 'b']))).toMatchObject({text: 'b', passes: 0, last: {text: 'b'}})
})

test('stops after ten passes and still verifies', () => {
  const fixed = fixToStable('a'.repeat(12), verifier(['a', 'b']))
  expect(fixed).toMatchObject({text: `${'b'.repeat(10)}aa`, passes: 10})
  expect(fixed.last.text).toBe(fixed.text)
  expect(fixToStable('aaa', verifier(['a', 'b']), {maxPasses: 1}).text).toBe('baa')
})

test('notices fixes that undo each other, and gives the same text when run again', () => {
  const verify = verifier(['a', 'b'], ['b', 'a'])
  const fixed = fixToStable('a', verify)
  expect(fixed).toMatchObject({circular: true, passes: 2, text: 'a', last: {text: 'a'}})
})

test('leaves out what is not wanted', () => {
  const accept = ({fix}: Fixable) => fix?.text !== 'b'
  expect(fixToStable('a c', verifier(['a', 'b'], ['c', 'd']), {accept}).text).toBe('a d')
})

test('a fix that changes nothing does not count', () => {
  expect(fixToStable('a', verifier(['a', 'a']))).toMatchObject({passes: 0, applied: []})
})
