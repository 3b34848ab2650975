import {createLinter} from '@policy-lint/linter'
import {expect, test} from 'vitest'
import {isInAddress, replacing} from './replacing.ts'

async function replace(text: string, word: string, replacement: string) {
  const policy = await createLinter().readPolicy(text, {filePath: 'policy.md', language: 'en'})
  const [found] = policy.find({phrases: [word]})
  if (!found || !policy.pack) throw new Error(`“${word}” is not in the text.`)
  return {
    how: replacing(found, replacement, policy, policy.pack),
    isAddress: isInAddress(policy.text, found.range),
  }
}

test.each([
  ['We will utilise your comments.', 'utilise', 'use', 'safe'],
  ['Utilise the form.', 'utilise', 'use', 'safe'],
  ['Call us in order\n  to book.', 'in order to', 'to', 'safe'],
  ['We hand out an omnibus.', 'omnibus', 'bus', 'doubtful'],
  ['We hand out an omnibus.', 'omnibus', 'autobus', 'safe'],
  ['We work with the Utilise group.', 'utilise', 'use', 'doubtful'],
  ['## Utilise our services', 'utilise', 'use', 'doubtful'],
  ['We shall reply within 2 days.', 'shall', 'will', 'doubtful'],
  ['We reply within 48 hours.', '48 hours', '2 days', 'doubtful'],
  ['Our clientele get an answer within 2 days.', 'clientele', 'customers', 'doubtful'],
  ['We mull over complaints.', 'mull over', 'answer', 'doubtful'],
  ['Call us **prior** to your visit.', 'prior to', 'before', 'never'],
  ['Read our time-frame.', 'time', 'days', 'never'],
  ["This l'utilise here.", 'utilise', 'use', 'never'],
])('%s: %s → %s is %s', async (text, word, replacement, how) => {
  expect((await replace(text, word, replacement)).how).toBe(how)
})

test.each([
  ['See https://example.org/utilise for more.', true],
  ['Open utilise.html in your browser.', true],
  ['Write to utilise@example.org.', true],
  ['We _utilise_ it.', false],
  ['This we utilise. It helps.', false],
])('part of an address: %s', async (text, expected) => {
  expect((await replace(text, 'utilise', 'use')).isAddress).toBe(expected)
})
