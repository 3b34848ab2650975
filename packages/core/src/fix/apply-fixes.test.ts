import fc from 'fast-check'
import {expect, test} from 'vitest'
import {applyFixes, type Fixable} from './apply-fixes.ts'

const edit = (start: number, end: number, text: string): Fixable => ({fix: {range: [start, end], text}})

test('applies in order of place, whatever the order given', () => {
  expect(applyFixes('abcdef', [edit(4, 5, 'E'), edit(0, 1, 'A')]).text).toBe('AbcdEf')
})

test('skips overlapping and touching edits, and keeps them', () => {
  const [first, overlapping, touching, apart] = [
    edit(0, 2, 'x'),
    edit(1, 3, 'y'),
    edit(2, 4, 'z'),
    edit(5, 6, ''),
  ]
  const items = [first, overlapping, touching, apart] as Fixable[]
  const {text, applied, remaining} = applyFixes('abcdef', items)
  expect(text).toBe('xcde')
  expect(applied).toEqual([first, apart])
  expect(remaining).toEqual([overlapping, touching])
})

test('of two insertions at one place one waits', () => {
  const {text, remaining} = applyFixes('ab', [edit(1, 1, 'x'), edit(1, 1, 'y')])
  expect(text).toBe('axb')
  expect(remaining).toEqual([edit(1, 1, 'y')])
})

test('leaves edits outside the text alone', () => {
  expect(applyFixes('ab', [edit(1, 0, 'x'), edit(-1, 1, 'y'), edit(1, 3, 'z')]).text).toBe('ab')
})

test('without edits the text is the same', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), text => {
      expect(applyFixes(text, [])).toEqual({text, applied: [], remaining: []})
      expect(applyFixes(text, [{}]).text).toBe(text)
    }),
  )
})

const textWithEdits = fc.string({unit: 'binary', maxLength: 40}).chain(text => {
  const offset = fc.nat({max: text.length})
  const one = fc.record({a: offset, b: offset, text: fc.string({maxLength: 5})})
  const edits = fc.array(
    one.map(({a, b, text: replacement}) => edit(Math.min(a, b), Math.max(a, b), replacement)),
    {maxLength: 12},
  )
  return fc.record({text: fc.constant(text), edits})
})

test('touches nothing outside the ranges applied, and never two that touch', () => {
  fc.assert(
    fc.property(textWithEdits, ({text, edits}) => {
      const {text: fixed, applied, remaining} = applyFixes(text, edits)
      expect(applied.length + remaining.length).toBe(edits.length)
      let read = 0
      let last = -1
      let lastFixed = 0
      for (const {fix} of applied) {
        const [start, end] = fix?.range ?? [0, 0]
        expect(start).toBeGreaterThan(last)
        const kept = text.slice(read, start)
        expect(fixed.slice(lastFixed, lastFixed + kept.length)).toBe(kept)
        const replacement = fix?.text ?? ''
        lastFixed += kept.length
        expect(fixed.slice(lastFixed, lastFixed + replacement.length)).toBe(replacement)
        lastFixed += replacement.length
        last = read = end
      }
      expect(fixed.slice(lastFixed)).toBe(text.slice(read))
    }),
  )
})

test('applying what remains, pass by pass, comes to an end', () => {
  fc.assert(
    fc.property(textWithEdits, ({text, edits}) => {
      const {applied} = applyFixes(text, edits)
      expect(applied.length > 0).toBe(edits.length > 0)
    }),
  )
})
