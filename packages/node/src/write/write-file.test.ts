import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {replaceFile} from './write-file.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-lint-write-'))
  file = join(folder, 'a.md')
  writeFileSync(file, 'old')
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

const bytes = (text: string) => Buffer.from(text)

test('replaces the content and leaves nothing beside it', () => {
  expect(replaceFile(file, bytes('old'), bytes('new'))).toBeNull()
  expect(readFileSync(file, 'utf8')).toBe('new')
  expect(readdirSync(folder)).toEqual(['a.md'])
})

test('keeps the mode', () => {
  chmodSync(file, 0o640)
  replaceFile(file, bytes('old'), bytes('new'))
  expect(statSync(file).mode & 0o7777).toBe(0o640)
})

test('follows symbolic links', () => {
  symlinkSync('a.md', join(folder, 'link.md'))
  expect(replaceFile(join(folder, 'link.md'), bytes('old'), bytes('new'))).toBeNull()
  expect(lstatSync(join(folder, 'link.md')).isSymbolicLink()).toBe(true)
  expect(readFileSync(file, 'utf8')).toBe('new')
})

test('what somebody saved meanwhile stays', () => {
  writeFileSync(file, 'newer')
  expect(replaceFile(file, bytes('old'), bytes('new'))).toContain('changed by somebody else')
  expect(readFileSync(file, 'utf8')).toBe('newer')
  expect(readdirSync(folder)).toEqual(['a.md'])
})

test('two runs that want the same are both content', () => {
  writeFileSync(file, 'new')
  expect(replaceFile(file, bytes('old'), bytes('new'))).toBeNull()
})

test('a file that is gone is a sentence', () => {
  rmSync(file)
  expect(replaceFile(file, bytes('old'), bytes('new'))).toBe('The fixes were not written: it does not exist.')
})

test('left-overs of dead runs go, those of living runs and of other files stay', () => {
  const random = '0123456789ab'
  const dead = `.a.md.policy-lint-${2 ** 22 + 1}-${random}.tmp`
  const earlier = `.a.md.policy-lint-${process.pid}-${random}.tmp`
  const alive = `.a.md.policy-lint-${process.ppid}-${random}.tmp`
  const other = `.b.md.policy-lint-${2 ** 22 + 1}-${random}.tmp`
  for (const name of [dead, earlier, alive, other]) writeFileSync(join(folder, name), '')
  replaceFile(file, bytes('old'), bytes('new'))
  expect(readdirSync(folder).sort()).toEqual([alive, other, 'a.md'].sort())
})

test('every byte is written', () => {
  const after = Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a, 0x00])
  replaceFile(file, bytes('old'), after)
  expect(readFileSync(file)).toEqual(after)
})
