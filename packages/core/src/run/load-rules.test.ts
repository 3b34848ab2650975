import {expect, test} from 'vitest'
import type {AnyRule, RuleList} from '../rule/types.ts'
import {loadRules} from './load-rules.ts'

const ruleThatLoads = (id: string, needs: AnyRule['meta']['needs'], load: () => Promise<void>): RuleList => ({
  [id]: {
    category: 'test',
    rule: {
      meta: {
        id,
        description: 'Loads.',
        severity: 'warn',
        presets: [],
        type: 'suggestion',
        needs,
        options: {},
        messages: {},
      },
      load,
    },
  },
})

test('loads what rules need that are on and know the language', async () => {
  const loaded: string[] = []
  const rules = {
    ...ruleThatLoads('on', [], async () => void loaded.push('on')),
    ...ruleThatLoads('off', [], async () => void loaded.push('off')),
    ...ruleThatLoads('other-language', ['jargon'], async () => void loaded.push('other-language')),
  }
  const enabled = ['on', 'other-language', 'unknown'].map(id => ({
    id,
    severity: 'warn' as const,
    options: {},
  }))
  await loadRules(rules, enabled, null)
  expect(loaded).toEqual(['on'])
})

test('leaves it to the rule to say what could not be loaded', async () => {
  const rules = ruleThatLoads('broken', [], () => Promise.reject(new Error('not there')))
  await expect(
    loadRules(rules, [{id: 'broken', severity: 'warn', options: {}}], null),
  ).resolves.toBeUndefined()
})
