import {type PhraseList, readPolicy} from '@policy-lint/model'
import {expect, test} from 'vitest'
import {isQuoted} from './is-quoted.ts'

const word: PhraseList = {phrases: ['prompt']}

function quoted(text: string): boolean[] {
  const policy = readPolicy(text, {pack: null})
  return policy.find(word).map(found => isQuoted(found, policy.text))
}

test.each([
  ['We say “prompt” to staff.', [true]],
  ['We say "be prompt, please" to staff.', [true]],
  ['Wir sagen „prompt“ dazu.', [true]],
  ['Diciamo «essere prompt» ai colleghi.', [true]],
  ['Vi säger ”prompt” till alla.', [true]],
  ['Vi säger »prompt» till alla.', [true]],
  ['We say ‘prompt’ to staff.', [true]],
])('words between quotation marks: %s', (text, expected) => {
  expect(quoted(text)).toEqual(expected)
})

test.each([
  ['We say “hello” and are prompt. We say “bye”.', [false]],
  ['Prompt "answers" are "good".', [false]],
  ['"Good" answers are prompt.', [false]],
  ["We're prompt, and it's our customers' right.", [false]],
  ['Vi säger ”hej” prompt och ”hej då”.', [false]],
  ['A screen of 20" is\n\nprompt. A 3" one is not.', [false]],
])('words outside: %s', (text, expected) => {
  expect(quoted(text)).toEqual(expected)
})
