import type {Role, Section} from '@policy-lint/model'
import {expect, test} from 'vitest'
import {rolesAround} from './section-roles.ts'

const section = (roles: Role[], parent: Section | null): Section => ({
  roles,
  heading: 'Letters',
  depth: 2,
  headingRange: [0, 0],
  range: [0, 0],
  form: 'heading',
  parent,
  empty: false,
})

test('a section without a role is about what the section around it is about', () => {
  const standards = section(['standards', 'channels'], null)

  expect(rolesAround(section([], section([], standards)))).toEqual(['standards', 'channels'])
  expect(rolesAround(section(['privacy'], standards))).toEqual(['privacy'])
})

test('text outside any section has no role', () => {
  expect(rolesAround(null)).toEqual([])
  expect(rolesAround(section([], null))).toEqual([])
})
