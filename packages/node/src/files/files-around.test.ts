import {mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {filesAround} from './files-around.ts'

let top: string
let cwd: string
beforeAll(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), 'policy-lint-around-')))
  cwd = join(top, 'work')
  mkdirSync(join(cwd, 'policies'), {recursive: true})
  for (const name of ['work/policies/charter.md', 'work/README.md', 'outside.md']) {
    writeFileSync(join(top, name), '')
  }
  symlinkSync(top, join(cwd, 'up'))
})
afterAll(() => rmSync(top, {recursive: true, force: true}))

const around = () => filesAround(join(cwd, 'policies/charter.md'), cwd)

test('paths are relative to the document, or to the working folder', () => {
  expect(['charter.md', '../README.md', '/README.md', '../policies', '.'].map(around().exists)).toEqual(
    Array(5).fill(true),
  )
  expect(['README.md', '/charter.md', '../../etc', 'a\0b'].map(around().exists)).toEqual(Array(4).fill(false))
})

test('names are told below the working folder only, wherever symbolic links lead', () => {
  expect(around().names('.')).toEqual(['charter.md'])
  expect(around().names('/')).toEqual(['README.md', 'policies', 'up'])
  expect(around().exists('../../outside.md')).toBe(true)
  expect(['../..', '/up', '../none', 'charter.md', 'a\0b'].map(around().names)).toEqual(Array(5).fill(null))
})
