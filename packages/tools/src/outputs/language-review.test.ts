import {type Entry, listsOf} from '@policy-lint/model'
import {expect, test} from 'vitest'
import {escaped, plainEntry, plainPhrase} from '../review/plain.ts'
import {listTitle} from '../words/list-titles.ts'
import {loadPack, repository} from '../workspace.ts'
import {languageReview} from './language-review.ts'

const english = await loadPack(repository, 'en')

test.each([
  ['within # day|days', 'within NUMBER day/days'],
  ['as soon as (is) possible', 'as soon as (is) possible'],
  ['garant*', 'garant…'],
  ['*mos', '…mos'],
  ['a _ team', 'a ANY WORD team'],
  ['not (_) more', 'not (ANY WORD) more'],
  ['<|≤', '\\</≤'],
])('%s is told as %s', (phrase, plain) => {
  expect(plainPhrase(phrase)).toBe(plain)
})

test('an entry has its sentences below it', () => {
  const entry = {say: ['soon', 'in _ time'], hits: ['We reply soon.'], misses: ['See [the list].']}
  expect(plainEntry(entry)).toBe(
    '- soon; in ANY WORD time\n  - yes: “We reply soon.”\n  - no: “See \\[the list\\].”',
  )
})

test('every list has a name in plain words', () => {
  const lists = Object.keys(listsOf(english)).filter(
    path => !/^metrics\.(numbers|ordinals|times)$/.test(path),
  )
  expect(lists.filter(path => listTitle(path) === path && !/^(kinds)\./.test(path))).toEqual([])
})

test('a review holds every sentence of the pack, and is the same each time', () => {
  const review = languageReview(english)
  const sentences = [...entriesIn(english)].flatMap(({hits = [], misses = []}) => [...hits, ...misses])
  expect(sentences.length).toBeGreaterThan(100)
  expect(sentences.filter(sentence => !review.includes(escaped(sentence)))).toEqual([])
  expect(languageReview(english)).toBe(review)
  expect(review).not.toContain('## Still empty\n\n- Complaints')
})

test('lists that hold nothing are named at the end', () => {
  const review = languageReview({...english, jargon: [], vague: {...english.vague, speed: []}})
  expect(review).toMatch(/## Still empty\n\n(?:- .+\n)*- Vague about speed\n/)
  expect(review).toContain('- Words with a plainer one')
  expect(review).not.toContain('### Vague about speed')
})

function* entriesIn(value: unknown): Generator<Entry> {
  if (typeof value !== 'object' || value === null) return
  if ('say' in value) yield value as Entry
  else for (const inner of Object.values(value)) yield* entriesIn(inner)
}
