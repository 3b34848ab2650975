import {builtInPresets} from '@policy-lint/core'
import {describe, expect, test} from 'vitest'
import {rules} from '../index.ts'
import {presetsFor} from '../presets.ts'
import {catalogue} from './catalogue.ts'
import {counts, demands} from './index.ts'

const presets = {...builtInPresets(rules), ...presetsFor(rules)}

test.each(Object.entries(counts))('%s is complete', (prefix, count) => {
  const asked = demands.map(({id}) => id).filter(id => id.replace('-T', 'T').startsWith(prefix))
  const own = prefix.endsWith('-') ? asked.filter(id => !id.includes('-T')) : asked
  const expected = Array.from({length: count}, (_, index) => `${prefix.replace('003T', '003-T')}${index + 1}`)
  expect(own).toEqual(expected)
})

test('none is there twice', () => {
  expect(new Set(demands.map(({id}) => id)).size).toBe(demands.length)
  expect(demands.length).toBe(Object.values(counts).reduce((sum, count) => sum + count, 0))
})

describe.each(demands)('$id', ({by, note, why, open, asks}) => {
  test('is served, or somebody says why it is not', () => {
    expect(asks).not.toBe('')
    const reasons = [why, open].filter(reason => reason !== undefined)
    expect(by.length > 0 ? reasons : reasons.length).toEqual(by.length > 0 ? [] : 1)
    if (by.length === 0) expect(note).toBeUndefined()
  })

  test.each(by)('%s exists', name => {
    if (name.startsWith('policy-lint:')) {
      expect(Object.keys(presets)).toContain(name)
      return
    }
    const [id = '', option] = name.split('#')
    const rule = rules[id]
    expect(rule !== undefined || catalogue.includes(id)).toBe(true)
    if (rule && option !== undefined) expect(Object.keys(rule.rule.meta.options)).toContain(option)
  })
})
