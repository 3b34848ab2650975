import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {describe, expect, test} from 'vitest'
import {repository} from '../src/workspace.ts'
import {anchorsOf, linksOf} from './markdown-links.ts'

const leftOut = new Set(['node_modules', 'fixtures', 'dist', 'coverage'])
const pages = markdownBelow(repository)

describe('a page', () => {
  test('is searched for links in text, pictures and definitions', () => {
    const page =
      '[a](b.md#c-d) ![x](p.svg) <img src="q.svg">\n[r]: ../r.md\n\n`[no](no.md)`\n\n```md\n[no](no.md)\n```\n[out](https://a.example) [up](#here)'
    expect(linksOf(page)).toEqual([
      {path: 'b.md', anchor: 'c-d'},
      {path: 'p.svg', anchor: ''},
      {path: '', anchor: 'here'},
      {path: '../r.md', anchor: ''},
      {path: 'q.svg', anchor: ''},
    ])
  })

  test('has the anchors of its headings', () => {
    expect([...anchorsOf('# What `inspect` prints\n\n## In CI\n\n## In CI\n\n```md\n# no\n```\n')]).toEqual([
      'what-inspect-prints',
      'in-ci',
      'in-ci-1',
    ])
  })
})

test('there are pages', () => {
  expect(pages.length).toBeGreaterThan(20)
})

test.each(pages)('the links of %s lead somewhere', page => {
  const file = join(repository, page)
  const dead = linksOf(readFileSync(file, 'utf8')).flatMap(({path, anchor}) => {
    const target = path === '' ? file : join(dirname(file), path)
    if (!existsSync(target)) return [`${path}: no such file`]
    const isPage = target.endsWith('.md') && anchor !== ''
    return isPage && !anchorsOf(readFileSync(target, 'utf8')).has(anchor)
      ? [`${path}#${anchor}: no such heading`]
      : []
  })
  expect(dead).toEqual([])
})

function markdownBelow(folder: string): string[] {
  return readdirSync(folder).flatMap(name => {
    if (leftOut.has(name) || name.startsWith('.')) return []
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return markdownBelow(path)
    return name.endsWith('.md') ? [relative(repository, path).replaceAll('\\', '/')] : []
  })
}
