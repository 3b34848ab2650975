import {createLinter} from '@policy-lint/linter'
import {expect, test} from 'vitest'
import {keepsPromises} from './keeps-promises.ts'

async function keeps(text: string, word: string, replacement: string): Promise<boolean> {
  const policy = await createLinter().readPolicy(text, {filePath: 'policy.md', language: 'en'})
  const [found] = policy.find({phrases: [word]})
  if (!found || !policy.pack) throw new Error(`“${word}” is not in the text.`)
  return keepsPromises(found, replacement, policy, policy.pack)
}

test.each([
  ['We will utilise your comments.', 'utilise', 'use'],
  ['Prior to your visit, call us.', 'prior to', 'before'],
  [
    '# Charter\n\n## Our standards\n\nCalls are answered within 20 seconds, prior to anything else.',
    'prior to',
    'before',
  ],
])('%s: %s → %s', async (text, word, replacement) => {
  expect(await keeps(text, word, replacement)).toBe(true)
})

test.each([
  ['We shall reply within 2 days.', 'shall', 'may'],
  ['We mull over complaints.', 'mull over', 'answer'],
  ['We reply within 2 days.', 'days', 'hours'],
])('%s: not %s → %s', async (text, word, replacement) => {
  expect(await keeps(text, word, replacement)).toBe(false)
})
