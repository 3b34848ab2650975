import {roles} from '@policy-lint/model'
import {describe, expect, test} from 'vitest'
import {catalogue} from '../_demands/catalogue.ts'
import {rules} from '../index.ts'
import {frameworks} from './index.ts'
import {citation} from './types.ts'

test('every framework has an id of its own', () => {
  const ids = frameworks.map(({id}) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toEqual(ids.toSorted())
})

describe.each(frameworks)('$id', ({clauses, kinds, language, title, applies}) => {
  test('has clauses of different ids, each with a place and a text in both languages', () => {
    const ids = clauses.map(({id}) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const {cite, text} of clauses) {
      expect(cite).not.toBe('')
      expect(text.en, cite).toMatch(/^[^.]{5,80}$/)
      expect(text.own, cite).toMatch(/^[^.]{5,90}$/)
      if (language !== 'en') expect(text.own, cite).not.toBe(text.en)
    }
    expect(kinds.length).toBeGreaterThan(0)
    for (const said of [title, applies]) expect(said.en && said.own).not.toBe('')
  })

  test('never speaks of conformity', () => {
    expect(JSON.stringify([clauses, title, applies])).not.toMatch(
      /complian|compliant|conform(?!ar)|certified that/i,
    )
  })

  test('names only clauses that somebody read, or says “see”', () => {
    for (const clause of clauses) {
      expect(citation(clause)).toBe(clause.mark === 'read' ? clause.cite : `see ${clause.cite}`)
      expect(['read', 'told']).toContain(clause.mark)
    }
  })

  test('asks for sections that the reader knows', () => {
    const asked = clauses.flatMap(({check}) => (check.by === 'sections' ? check.oneOf : []))
    expect(asked.filter(role => !roles.includes(role))).toEqual([])
  })
})

test('the limits of the Spanish laws are those of their texts', () => {
  const limits = frameworks
    .filter(({language}) => language === 'es')
    .flatMap(({clauses}) => clauses)
    .flatMap(({id, check}) => ('atMost' in check ? [[id, check.atMost]] : []))
  expect(Object.fromEntries(limits)).toEqual({
    '16.1': {value: 20, unit: 'working-day'},
    '10.3': {value: 3, unit: 'minute', percent: 95},
    '17.1': {value: 15, unit: 'working-day'},
    '17.3': {value: 5, unit: 'day'},
  })
})

test('clauses that name a rule name one of the catalogue', () => {
  const named = frameworks
    .flatMap(({clauses}) => clauses)
    .flatMap(({check}) => (check.by === 'rules' ? [check.rules] : []))
  expect(named.flat().filter(id => !Object.hasOwn(rules, id) && !catalogue.includes(id))).toEqual([])
})
