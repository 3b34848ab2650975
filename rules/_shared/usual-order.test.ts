import {roles} from '@policy-lint/model'
import {expect, test} from 'vitest'
import {usualPlace} from './usual-order.ts'

test('every role has a place of its own', () => {
  const places = roles.map(usualPlace)
  expect(places).not.toContain(-1)
  expect(new Set(places).size).toBe(roles.length)
})

test('complaints stand after standards and before the changelog', () => {
  expect(usualPlace('standards')).toBeLessThan(usualPlace('complaints'))
  expect(usualPlace('complaints')).toBeLessThan(usualPlace('changelog'))
})
