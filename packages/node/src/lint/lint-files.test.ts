import {mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {LintResult} from '@policy-lint/core'
import type {Linter} from '@policy-lint/linter'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {ConfigSource} from '../config/config-source.ts'
import {failedResult} from '../guard/failed-result.ts'
import {GuardedLinter} from '../guard/guarded-linter.ts'
import {type LintFilesOptions, lintFiles} from './lint-files.ts'

let folder: string
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'policy-lint-lint-')))
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

/** A linter that makes every text larger; `meanwhile` happens while it does. */
function optionsWith(meanwhile: (filePath: string) => void = () => {}): LintFilesOptions {
  const lintText: Linter['lintText'] = async (text, {filePath, fix}) => {
    meanwhile(filePath)
    const result: LintResult = {...failedResult(filePath, text, ''), failures: []}
    return fix ? {...result, output: text.toUpperCase()} : result
  }
  return {
    cwd: folder,
    today: '2026-03-31',
    configs: new ConfigSource({cwd: folder, rules: {}, none: true}),
    linter: new GuardedLinter({lintText} as Linter),
    fix: 'all',
    write: true,
    onlyPolicies: false,
    withoutWarnings: false,
  }
}

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

test('fixes are written only when asked for', async () => {
  const file = write('a.md', 'a')
  await lintFiles([file], {...optionsWith(), write: false})
  expect(readFileSync(file, 'utf8')).toBe('a')
  await lintFiles([file], optionsWith())
  expect(readFileSync(file, 'utf8')).toBe('A')
})

test('what somebody saved meanwhile is kept, and the other files are fixed', async () => {
  const [a, b] = [write('a.md', 'a'), write('b.md', 'b')]
  const options = optionsWith(filePath => filePath === a && writeFileSync(a, 'saved'))
  const {results} = await lintFiles([a, b], options)
  expect(results.map(result => result.failures[0]?.message)).toEqual([
    expect.stringContaining('changed by somebody else'),
    undefined,
  ])
  expect([readFileSync(a, 'utf8'), readFileSync(b, 'utf8')]).toEqual(['saved', 'B'])
})

test('nothing is written when a later configuration is wrong', async () => {
  const file = write('a.md', 'a')
  const configs = {configFor: () => Promise.reject(new Error('wrong'))} as unknown as ConfigSource
  await expect(lintFiles([file], {...optionsWith(), configs})).rejects.toThrow('wrong')
  expect(readFileSync(file, 'utf8')).toBe('a')
})

test('a configuration without any rule is told', async () => {
  const {notes} = await lintFiles([write('a.md', 'a')], optionsWith())
  expect(notes).toEqual(['Here no rule is on; extend "policy-lint:recommended" or switch rules on.'])
})

test('progress counts', async () => {
  const seen: string[] = []
  const onProgress = (done: number, total: number) => seen.push(`${done}/${total}`)
  await lintFiles([write('a.md', 'a'), write('b.md', 'b')], {...optionsWith(), onProgress})
  expect(seen).toEqual(['0/2', '1/2'])
})
