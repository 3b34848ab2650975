import {expect, test} from 'vitest'
import {loadPack} from '../../../languages/src/index.ts'
import {headingWordsOf} from './encode.ts'
import {learn} from './learn.ts'
import {seeded, shuffle} from './random.ts'
import {samplesOf} from './samples.ts'

const en = await loadPack('en')
if (!en) throw new Error('The English pack is missing.')
const pack = {
  ...en,
  headings: {complaints: ['complaint|complaints', 'how to complain'], returns: ['returns', 'refunds']},
}
const labelled = [
  ['Complaining about a driver', 'complaints'],
  ['Getting a refund', 'returns'],
  ['Refunds for lost tickets', 'returns'],
  ['How refunds are paid', 'returns'],
  ['Tickets for lost children', ''],
  ['How buses are cleaned', ''],
  ['Privacy screens', ''],
] as const

test('the same headings give the same weights', () => {
  expect(headingWordsOf(pack, labelled)).toEqual(headingWordsOf(pack, labelled))
})

test('a phrase is written out with one of its choices, with and without what may be left out', () => {
  const written = samplesOf({...pack, headings: {returns: ['(our) returns|refunds polic*']}}, [], seeded(3))
  for (const {heading, role} of written) {
    expect(heading).toMatch(/^(our )?(returns|refunds) polic$/)
    expect(role).toBe('returns')
  }
})

test('learns what separates two classes', () => {
  const examples = [
    {words: ['a', 'x'], label: 0},
    {words: ['b', 'x'], label: 1},
  ]
  const weights = learn(examples, 2, seeded(1))
  expect(weights.get('a')?.get(0) ?? 0).toBeGreaterThan(weights.get('a')?.get(1) ?? 0)
  expect(weights.get('b')?.get(1) ?? 0).toBeGreaterThan(weights.get('b')?.get(0) ?? 0)
})

test('shuffles without losing any', () => {
  const list = [1, 2, 3, 4, 5]
  shuffle(list, seeded(2))
  expect([...list].sort()).toEqual([1, 2, 3, 4, 5])
})
