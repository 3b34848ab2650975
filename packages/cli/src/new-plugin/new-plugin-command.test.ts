import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {AnyRule} from '@policy-lint/core'
import {type Cases, planTests} from '@policy-lint/rule-tester/plan-tests'
import {expect, test} from 'vitest'
import {inFolder, runIn, writeFiles} from '../../test/in-folder.ts'

const home = 'policy-lint-plugin-house'
/** Stands in for the published package. */
const policyLint: [string, string][] = [
  [
    'package.json',
    '{"name": "policy-lint", "exports": {"./define": "./define.mjs", "./rule-tester": "./tester.mjs"}}',
  ],
  ['define.mjs', 'export const defineRule = rule => rule, definePlugin = plugin => plugin'],
  ['tester.mjs', 'export const ruleTester = (rule, cases) => { globalThis.given = {rule, cases} }'],
].map(([name, text]) => [`node_modules/policy-lint/${name}`, text ?? ''])

test('writes a plugin whose tests pass and whose rule runs', async () => {
  await inFolder(policyLint, async folder => {
    expect(await runIn(folder, ['new-plugin', 'house'])).toMatchObject({exit: 0, stderr: ''})
    await import(join(folder, home, 'rules/no-shouting.test.js'))
    const {rule, cases} = (globalThis as unknown as {given: {rule: AnyRule; cases: Cases}}).given
    for (const planned of planTests(rule, cases)) await planned.run()

    writeFiles(folder, [
      ['a.md', '# Customer charter\n\nCALL US BEFORE YOU COME.\n'],
      ['.policy-lintrc', `{"plugins": {"house": "./${home}/index.js"}, "extends": "house:recommended"}`],
    ])
    const {exit, stdout} = await runIn(folder, ['a.md', '-f', 'stylish'])
    expect({exit, stdout}).toEqual({exit: 0, stdout: expect.stringContaining('house/no-shouting')})
  })
})

test('can be packed', async () => {
  await inFolder([], async folder => {
    await runIn(folder, ['new-plugin', home])
    const manifest = JSON.parse(readFileSync(join(folder, home, 'package.json'), 'utf8'))
    expect(manifest).toMatchObject({
      name: home,
      exports: './index.js',
      peerDependencies: {'policy-lint': '>=0.1.0'},
    })
    expect(manifest.files).toContain('!rules/*.test.js')
  })
})

test.each(['', 'x', 'Not A Name', '../out', 'policy-lint', 'a/b', 'x'.repeat(2) + '#'])(
  '“%s” is no name',
  async name => {
    await inFolder([], async folder => {
      const {exit, stderr} = await runIn(folder, ['new-plugin', name])
      expect({exit, stderr}).toEqual({exit: 2, stderr: expect.stringContaining('is no name for a plugin')})
    })
  },
)

test('overwrites nothing', async () => {
  await inFolder([[`${home}/mine.txt`, 'mine']], async folder => {
    const {exit, stderr} = await runIn(folder, ['new-plugin', 'house'])
    expect({exit, stderr}).toEqual({
      exit: 2,
      stderr: `"${home}" exists already, and nothing is overwritten; choose another name.\n`,
    })
  })
})
