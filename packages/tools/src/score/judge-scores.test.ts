import {expect, test} from 'vitest'
import {judgeScores} from './judge-scores.ts'
import {noScores} from './score.ts'
import {printStored, type StoredScores, toStored} from './stored-scores.ts'

const scored = (f1: number, tag = 'sv'): StoredScores => ({
  [tag]: {commitments: {labels: 200, precision: 0.9, recall: 0.9, f1}},
})

test('what fell is told with language, cell, before and now', () => {
  expect(judgeScores(scored(0.881), scored(0.8693))).toEqual([
    'Swedish: “commitments” fell from 88.1% to 86.9% (F1).',
  ])
})

test.each([
  [0.88, 0.88],
  [0.88, 0.875],
  [0.88, 0.95],
])('from %d to %d is no fall', (before, now) => {
  expect(judgeScores(scored(before), scored(now))).toEqual([])
})

test('a language that is new or gone has to be stored', () => {
  expect(judgeScores(scored(0.9), {...scored(0.9), ...scored(0.1, 'de')})).toEqual([
    'German has labelled documents and no stored score; write it with `npm run score -- --write`.',
  ])
  expect(judgeScores(scored(0.9), {})[0]).toContain('Swedish has a stored score and no labelled documents')
})

test('what is stored is what was printed, a line a cell', () => {
  const scores = noScores()
  scores.dates = {expected: 3, found: 2, agreed: 2}
  const stored = toStored({en: scores})
  expect(stored.en?.dates).toEqual({labels: 3, precision: 1, recall: 0.6667, f1: 0.8})
  const text = printStored(stored)
  expect(JSON.parse(text)).toEqual(stored)
  expect(text).toContain('\n    "dates": {"labels":3,"precision":1,"recall":0.6667,"f1":0.8},\n')
})
