import type {Unit} from '@policy-lint/model'
import {expect, test} from 'vitest'
import {compareTranslations, type Figure} from './compare-translations.ts'

/** `20 second, 2 day`, each at ten times its place; further numbers of the text as `at:value`. */
function text(figures: string, numbers = '') {
  const list = figures.split(', ').map((figure, index): Figure => {
    const [value, unit] = figure.split(' ')
    return {value: Number(value), unit: unit as Unit, share: null, at: (index + 1) * 10}
  })
  const others = numbers
    .split(' ')
    .filter(Boolean)
    .map(pair => pair.split(':').map(Number) as [number, number])
  return {figures: list, numbers: [...list.map(({at, value}) => [at, value] as const), ...others]}
}

const say = (figure?: Figure) => (figure ? `${figure.value} ${figure.unit}` : '–')
const differences = (one: ReturnType<typeof text>, other: ReturnType<typeof text>) =>
  compareTranslations(one, other).differences.map(({one: a, other: b}) => `${say(a)} / ${say(b)}`)

test.each([
  ['20 second, 2 day', '20 second, 48 hour', []],
  ['20 second, 2 day', '30 second, 2 day', ['20 second / 30 second']],
  ['20 second, 2 day, 3 month', '20 second, 3 month', ['2 day / –']],
  ['20 second, 2 day', '20 second, 2 day, 14 day', ['– / 14 day']],
  ['20 second, 2 day, 10 day', '10 day, 20 second, 2 day', []],
  ['20 second, 2 day', '20 second, 2 working-day', []],
  ['20 second, 1 day, 5 day', '20 second, 5 day', []],
  ['20 second, 5 money', '20 second, 5 percent', []],
  ['7 day', '9 day', []],
])('%s and %s', (one, other, expected) => {
  expect(differences(text(one), text(other))).toEqual(expected)
})

test('a number that was not read as a promise is none that is missing', () => {
  expect(differences(text('20 second, 2 day, 5 day'), text('20 second, 5 day', '15:2'))).toEqual([])
  expect(differences(text('20 second, 2 day, 5 day'), text('20 second, 5 day', '25:3'))).toEqual([
    '2 day / –',
  ])
})

test('a number that both texts have as often is lined up elsewhere', () => {
  expect(differences(text('20 second, 2 day, 5 day'), text('20 second, 5 day', '45:2'))).toEqual([])
})

test('how much is alike is told', () => {
  expect(
    compareTranslations(text('20 second, 2 day, 5 day'), text('20 second, 3 day, 5 day')).alike,
  ).toBeCloseTo(2 / 3)
})
