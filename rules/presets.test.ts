import {builtInPresets, checkConfig, resolveConfig} from '@policy-lint/core'
import {describe, expect, test} from 'vitest'
import {frameworks} from './_frameworks/index.ts'
import {rules} from './index.ts'
import {presetsFor} from './presets.ts'

const presets = presetsFor(rules)
const recommended = builtInPresets(rules)['policy-lint:recommended'] ?? {}

test('there is one for each kind of document and each framework', () => {
  expect(Object.keys(presets)).toEqual(
    ['charter', 'policy', 'procedure', 'playbook', 'public-statement', ...frameworks.map(({id}) => id)].map(
      name => `policy-lint:${name}`,
    ),
  )
})

describe.each(Object.keys(presets))('%s', name => {
  test('is a configuration without mistakes', () => {
    expect(checkConfig({rules: presets[name]}, {rules})).toEqual([])
    expect(checkConfig({extends: name}, {rules, presets})).toEqual([])
  })

  test('holds the recommended rules', () => {
    expect(Object.keys(presets[name] ?? {})).toEqual(expect.arrayContaining(Object.keys(recommended)))
  })
})

test('kinds add up with frameworks, in any order', () => {
  const names = ['policy-lint:procedure', 'policy-lint:charter', 'policy-lint:es-ley-10-2025']
  const rolesOf = (order: readonly string[]) => {
    const {config} = resolveConfig([{extends: order}], {rules, presets})
    const enabled = config.rules.find(({id}) => id === 'required-sections')
    const sections = enabled?.options.sections as Record<string, unknown[]>
    return Object.fromEntries(Object.entries(sections).map(([kind, list]) => [kind, list.length]))
  }
  expect(rolesOf(names)).toEqual(rolesOf(names.toReversed()))
  expect(Object.keys(rolesOf(names)).sort()).toEqual(['charter', 'policy', 'procedure'])
})

test('every clause that a section can meet is named by the requirement for it', () => {
  for (const {id, clauses} of frameworks) {
    const {config} = resolveConfig([{extends: `policy-lint:${id}`}], {rules, presets})
    const named = JSON.stringify(config.rules)
    const unnamed = clauses.filter(({cite, check}) => check.by === 'sections' && !named.includes(cite))
    expect(unnamed).toEqual([])
  }
})

test('rules that are not there are left out', () => {
  expect(presetsFor({})['policy-lint:charter']).toEqual({})
})
