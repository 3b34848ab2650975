import {expect, test} from 'vitest'
import {didYouMean, isUnsafeKey, nearestName} from './names.ts'

const names = ['no-jargon', 'no-vague-terms', 'review-date', 'kind']

test.each([
  ['no-jargn', 'no-jargon'],
  ['no-jragon', 'no-jargon'],
  ['No-Jargon', 'no-jargon'],
  ['no-vage-term', 'no-vague-terms'],
  ['knid', 'kind'],
  ['zzzz', null],
  ['', null],
])('%j is nearest to %j', (name, expected) => {
  expect(nearestName(name, names)).toBe(expected)
})

test('a name of 100,000 letters costs nothing', () => {
  expect(didYouMean('x'.repeat(100_000), names)).toBe('')
})

test('knows the names that reach a prototype', () => {
  expect(['__proto__', 'constructor', 'prototype'].every(isUnsafeKey)).toBe(true)
  expect(isUnsafeKey('kind')).toBe(false)
})
