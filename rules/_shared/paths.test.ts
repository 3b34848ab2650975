import {expect, test} from 'vitest'
import {folderOf, nameOf, normalPath, pathFrom, relativePath} from './paths.ts'

test('paths are put in order', () => {
  expect(normalPath('a/./b/../c.md')).toBe('a/c.md')
  expect(normalPath('../../x')).toBe('../../x')
  expect(normalPath('/../x//y/')).toBe('/x/y')
  expect(normalPath('a/..')).toBe('')
})

test('folders and names are told apart', () => {
  expect([folderOf('a/b.md'), folderOf('b.md'), folderOf('/b.md')]).toEqual(['a', '', '/'])
  expect([nameOf('a/b.md'), nameOf('b.md'), nameOf('a/')]).toEqual(['b.md', 'b.md', ''])
})

test('paths are meant from a file', () => {
  expect([pathFrom('a/b.md', '../c.md'), pathFrom('b.md', 'c.md'), pathFrom('/b.md', 'c.md')]).toEqual([
    'c.md',
    'c.md',
    '/c.md',
  ])
})

test('one file is named as another sees it', () => {
  expect(relativePath('/p/en/charter.md', '/p/it/charter.md')).toBe('../it/charter.md')
  expect(relativePath('/p/a.md', '/p/b.md')).toBe('b.md')
  expect(relativePath('C:\\p\\a.md', 'C:\\p\\x\\b.md')).toBe('x/b.md')
  expect(relativePath('policy.md', 'sub/other.md')).toBe('sub/other.md')
})
