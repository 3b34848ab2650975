import {createLinter} from '@policy-lint/linter'
import {expect, test} from 'vitest'
import {isAmountOfService, isWaitedFor} from './service.ts'

async function commitmentIn(sentence: string) {
  const text = `# Charter\n\n${sentence}\n`
  const policy = await createLinter().readPolicy(text, {filePath: 'policy.md', language: 'en'})
  const [commitment] = policy.commitments
  if (!commitment || !policy.pack) throw new Error(`“${sentence}” is no promise.`)
  return {commitment, policy, pack: policy.pack}
}

test.each([
  'We answer your letters.',
  'We will reply to your email in writing.',
  'Complaints are acknowledged in writing.',
  'Your emails are answered by a person.',
  'We will refund your order.',
])('people wait for this: %s', async sentence => {
  const {commitment, policy, pack} = await commitmentIn(sentence)
  expect(isWaitedFor(commitment, policy, pack)).toBe(true)
})

test.each([
  'We treat every complaint with respect.',
  'We listen to your complaint.',
  'We will explain our answer clearly.',
  'If you complain, we will tell you what happens next.',
])('people do not wait for this: %s', async sentence => {
  const {commitment, policy, pack} = await commitmentIn(sentence)
  expect(isWaitedFor(commitment, policy, pack)).toBe(false)
})

test.each([
  ['We will answer most of your letters.', true],
  ['We will give you an appropriate answer.', true],
  [
    'When you report an outage, we will classify it, with its causes and effects, as substantial or small.',
    false,
  ],
])('says how much service there is: %s', async (sentence, expected) => {
  const {commitment, policy, pack} = await commitmentIn(sentence)
  const term = commitment.vague.find(({group}) => group === 'amount')
  if (!term) throw new Error('No word of amount was found.')
  expect(isAmountOfService(term, commitment, policy, pack)).toBe(expected)
})
