import {expect, test} from 'vitest'
import {FileFilter} from './file-filter.ts'

const selects = (files: string[], path: string, excluded: string[] = []) =>
  new FileFilter('/home/me', files, excluded).selects(path)

test.each([
  ['*.it.md', '/home/me/charter.it.md', true],
  ['*.it.md', '/home/me/deep/charter.it.md', true],
  ['*.it.md', '/home/me/charter.en.md', false],
  ['policies/*.md', '/home/me/policies/a.md', true],
  ['policies/*.md', '/home/me/policies/deep/a.md', false],
  ['policies/**', '/home/me/policies/deep/a.md', true],
  ['policies', '/home/me/policies/deep/a.md', true],
  ['policies/', '/home/me/policies/a.md', true],
  ['./policies/a.md', '/home/me/policies/a.md', true],
  ['/a.md', '/home/me/a.md', true],
  ['/a.md', '/home/me/b/a.md', false],
  ['**/*.{it,es}.md', '/home/me/x/a.es.md', true],
  ['.github/**', '/home/me/.github/a.md', true],
  ['!a.md', '/home/me/a.md', false],
  ['a/**/b/?.md', '/home/me/a/b/c.md', true],
  ['a/**/b/?.md', '/home/me/a/x/y/b/c.md', true],
  ['a/**/b/?.md', '/home/me/a/x/b/cd.md', false],
  ['{a,{b,c}}.md', '/home/me/x/c.md', true],
  ['**', '/home/other/a.md', false],
  ['../other/**', '/home/other/a.md', false],
])('%s and %s: %s', (glob, path, expected) => {
  expect(selects([glob], path)).toBe(expected)
})

test('what is excluded is left out again', () => {
  expect(selects(['policies/**'], '/home/me/policies/drafts/a.md', ['**/drafts/**'])).toBe(false)
  expect(selects(['policies/**'], '/home/me/policies/a.md', ['**/drafts/**'])).toBe(true)
})

test('long names do not hang it', () => {
  const start = performance.now()
  selects(['*a*a*a.md'], `/home/me/${'a'.repeat(250)}.mdx`)
  selects(['**/a/**/a/**/a/**/b'], `/home/me/${'a/'.repeat(1000)}c.md`)
  selects(['{a,b}'.repeat(40)], '/home/me/c.md')
  selects([`${'*a'.repeat(100)}b`], `/home/me/${'a'.repeat(250)}`)
  selects([`{${','.repeat(100_000)}`, `{${','.repeat(190_000)}}`], '/home/me/c.md')
  expect(performance.now() - start).toBeLessThan(1_000)
})
