import {describe, expect, test} from 'vitest'
import {parseDigits} from '../read/metrics/numbers.ts'
import {fold} from './fold.ts'
import {compile} from './matcher.ts'
import {tokenize} from './tokens.ts'

const words = (text: string) => {
  const {length, starts, ends} = tokenize(text)
  return Array.from({length}, (_, at) => text.slice(starts[at], ends[at]))
}

test.each([
  ['We’ll reply', ['We’', 'll', 'reply']],
  ["l'utente", ["l'", 'utente']],
  ["qualita' dei", ['qualita', 'dei']],
  ['e-mail', ['e', 'mail']],
  ['48h, 5–7', ['48', 'h', ',', '5', '–', '7']],
  ['1.500,50 €', ['1.500,50', '€']],
  ['24-hour', ['24', 'hour']],
  ['5-7', ['5', '-', '7']],
  ['café ΠΑΡΆΠΟΝΑ', ['café', 'ΠΑΡΆΠΟΝΑ']],
])('cuts %s', (text, expected) => {
  expect(words(text)).toEqual(expected)
})

test.each([
  ['ΠΑΡΆΠΟΝΑ', false, 'παραπονα'],
  ['λόγος', false, 'λογοσ'],
  ['Perché', false, 'perche'],
  ['för', true, 'för'],
  ['fo\u0308r', true, 'för'],
  ['µε', false, 'με'],
  ['dell’', false, "dell'"],
  ['zu\u00adsage', true, 'zusage'],
])('folds %s', (word, accents, expected) => {
  expect(fold(word, accents)).toBe(expected)
})

test.each([
  ['1.500,50', ',', 1500.5],
  ['1,500.50', '.', 1500.5],
  ['99,9', '.', 99.9],
  ['99.9', ',', 99.9],
  ['1.500', ',', 1500],
  ['1.500', '.', 1.5],
  ['1\u202f500', ',', 1500],
  ['30', '.', 30],
] as const)('reads %s with %s', (text, decimal, value) => {
  expect(parseDigits(text, decimal)).toBe(value)
})

describe('matcher', () => {
  const matcher = compile(
    {
      speed: [['as soon as (is) possible'], ['prompt|promptly'], ['tempestiv*'], ['soon']],
      limit: [['within # day|days'], ['no later _ #']],
      ending: [['*eremo']],
    },
    false,
    word => word === 'ten',
  )
  const found = (text: string) => {
    const tokens = tokenize(text)
    const hits = matcher.find(tokens)
    return Object.fromEntries(
      Object.entries(hits).map(([list, of]) => [
        list,
        of.map(({start, end}) => text.slice(tokens.starts[start], tokens.ends[end - 1])),
      ]),
    )
  }

  test.each([
    ['the longest entry wins', 'As soon as is possible.', {speed: ['As soon as is possible']}],
    ['a sign ends a phrase', 'as soon. As possible', {speed: ['soon']}],
    ['wildcards', 'tempestivamente risponderemo', {speed: ['tempestivamente'], ending: ['risponderemo']}],
    [
      'numbers in digits and words',
      'within 10 days, within ten days',
      {limit: ['within 10 days', 'within ten days']},
    ],
    ['any word', 'no later than 5', {limit: ['no later than 5']}],
    ['nothing', 'Slowly', {}],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})
