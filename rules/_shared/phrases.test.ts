import {readPolicy} from '@policy-lint/model'
import {expect, test} from 'vitest'
import {findPhrases, phrasesOf} from './phrases.ts'

test('plain phrases and entries with several forms become one list', () => {
  const {phrases} = phrasesOf(['promptly', {say: ['shortly', 'soon']}, {say: 'in due course', hits: ['…']}])

  expect(phrases).toEqual(['promptly', 'shortly', 'soon', 'in due course'])
})

test('the same entries give the same list', () => {
  const entries = ['promptly']

  expect(phrasesOf(entries)).toBe(phrasesOf(entries))
  expect(phrasesOf(['promptly'])).not.toBe(phrasesOf(entries))
})

test('phrases are found in a document', () => {
  const policy = readPolicy('Promptly, and soon.', {pack: null})

  expect(findPhrases(policy, ['soon', 'promptly']).map(({text}) => text)).toEqual(['Promptly', 'soon'])
  expect(findPhrases(policy, [])).toEqual([])
})
