import {describe, expect, test} from 'vitest'
import type {Label, Labels} from './labels.ts'
import {type CellName, compare, figures, noScores} from './score.ts'

const labels = (...found: [what: Label['what'], line: number, value: string][]): Labels => ({
  language: 'en',
  kind: 'policy',
  labels: found.map(([what, line, value]) => ({what, line, value})),
})

function held(expected: Labels, found: Labels) {
  const scores = noScores()
  const differences: string[] = []
  compare(expected, found, scores, (cell, sign, key) => differences.push(`${cell} ${sign} ${key}`))
  return {of: (cell: CellName) => scores[cell], differences}
}

describe('compare', () => {
  test('the same labels agree in every cell', () => {
    const same = labels(
      ['section', 1, 'scope'],
      ['commitment', 2, '2 day'],
      ['commitment', 3, '-'],
      ['vague', 3, 'soon'],
      ['absolute', 3, 'always'],
      ['placeholder', 4, '[x]'],
      ['contact', 5, 'email'],
      ['date', 6, 'reviewed 2026-01'],
    )
    const {of, differences} = held(same, same)
    expect(differences).toEqual([])
    expect(of('commitments')).toEqual({expected: 2, found: 2, agreed: 2})
    expect(of('not measurable')).toEqual({expected: 1, found: 1, agreed: 1})
    expect(of('first metric')).toEqual({expected: 1, found: 1, agreed: 1})
    expect(of('kind')).toEqual({expected: 1, found: 1, agreed: 1})
  })

  test('a promise on another line is one missed and one in excess', () => {
    const {of, differences} = held(labels(['commitment', 2, '2 day']), labels(['commitment', 3, '2 day']))
    expect(of('commitments')).toEqual({expected: 1, found: 1, agreed: 0})
    expect(differences).toContain('commitments - 2')
    expect(differences).toContain('commitments + 3')
  })

  test('a label that stands twice has to be found twice', () => {
    const twice = labels(['commitment', 2, '2 day'], ['commitment', 2, '3 day'])
    const once = labels(['commitment', 2, '2 day'])
    expect(held(twice, once).of('commitments')).toEqual({expected: 2, found: 1, agreed: 1})
    expect(held(once, twice).of('commitments')).toEqual({expected: 1, found: 2, agreed: 1})
    expect(held(twice, twice).of('commitments')).toEqual({expected: 2, found: 2, agreed: 2})
    expect(held(twice, once).differences).toContain('commitments - 2')
  })

  test('lines with vague or absolute words count once', () => {
    const two = labels(
      ['vague', 3, 'soon'],
      ['vague', 3, 'usually'],
      ['absolute', 3, 'all'],
      ['absolute', 3, 'always'],
    )
    const {of} = held(two, labels(['vague', 3, 'soon'], ['absolute', 3, 'never']))
    expect(of('vague lines')).toEqual({expected: 1, found: 1, agreed: 1})
    expect(of('vague words')).toEqual({expected: 2, found: 1, agreed: 1})
    expect(of('absolutes')).toEqual({expected: 1, found: 1, agreed: 1})
  })

  test('case and emphasis of vague words make no difference, the share of cases is no part of the metric', () => {
    const {differences} = held(
      labels(['vague', 3, 'as *soon* as possible'], ['commitment', 4, '20 second 90%']),
      labels(['vague', 3, 'As soon as possible'], ['commitment', 4, '20 second']),
    )
    expect(differences).toEqual([])
  })

  test('language and kind are compared as they are', () => {
    const {of, differences} = held(labels(), {language: 'sv', kind: 'charter', labels: []})
    expect(of('language')).toEqual({expected: 1, found: 1, agreed: 0})
    expect(differences).toEqual(['language - en', 'language + sv', 'kind - policy', 'kind + charter'])
  })
})

test.each([
  [
    {expected: 4, found: 2, agreed: 2},
    {precision: 1, recall: 0.5, f1: 2 / 3},
  ],
  [
    {expected: 0, found: 0, agreed: 0},
    {precision: 1, recall: 1, f1: 1},
  ],
  [
    {expected: 3, found: 0, agreed: 0},
    {precision: 1, recall: 0, f1: 0},
  ],
  [
    {expected: 0, found: 3, agreed: 0},
    {precision: 0, recall: 1, f1: 0},
  ],
])('%j', (cell, expected) => {
  expect(figures(cell)).toEqual(expected)
})
