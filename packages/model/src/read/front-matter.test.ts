import {expect, test} from 'vitest'
import {readPolicy} from '../policy/read-policy.ts'

const entries = (text: string) => {
  const policy = readPolicy(text, {pack: null})
  return policy.frontMatter?.entries.map(({key, value, valueRange}) => [
    key,
    value,
    policy.text.slice(...valueRange),
  ])
}

test('YAML keys with their places, strings as they are written', () => {
  expect(
    entries('---\ntitle: "A: b"\nlast_reviewed_on: 2024-03-24\nowner:\n  team: Desk\ntags: [a]\n---\n'),
  ).toEqual([
    ['title', 'A: b', '"A: b"'],
    ['last_reviewed_on', '2024-03-24', '2024-03-24'],
    ['owner.team', 'Desk', 'Desk'],
  ])
})

test('TOML', () => {
  expect(entries('+++\ntitle = "Charter"\nreviewed = 2026-01-15\n+++\n')).toEqual([
    ['title', 'Charter', '"Charter"'],
    ['reviewed', '2026-01-15', '2026-01-15'],
  ])
})

test('what cannot be read says so and stops nothing', () => {
  const read = (text: string) => readPolicy(`---\n${text}\n---\n# T\n`, {pack: null})
  expect(read('a: [b').frontMatter?.error).toBeTruthy()
  expect(read(`a: ${'['.repeat(9_000)}`).frontMatter?.error).toMatch(/nested/)
  expect(read(`a: ${'x'.repeat(70_000)}`).frontMatter?.error).toMatch(/64 kB/)
  expect(read('a: !!js/function "function(){ throw 1 }"').title?.text).toBe('T')
  expect(read('a: &x [1]\nb: [*x, *x]').title?.text).toBe('T')
  expect(
    read(Array.from({length: 5_000}, (_, at) => `k${at}: v`).join('\n')).frontMatter?.entries.length,
  ).toBeLessThanOrEqual(2_000)
})

test('dates of the front matter, and a review computed from its period', () => {
  const {dates} = readPolicy(
    '---\nlast_reviewed_on: 2024-03-31\nreview_in: 6 month\ncreated_at: 2020-01-01\n---\n',
    {pack: null},
  )
  expect(dates.map(({role, iso, from}) => [role, iso, from])).toEqual([
    ['reviewed', '2024-03-31', 'front-matter'],
    ['next-review', '2024-09-30', 'computed'],
  ])
})
