import {existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {ConfigLoader} from './load-config.ts'

let folder: string
const cwd = process.cwd()
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'policy-lint-config-')))
})
afterEach(() => {
  process.chdir(cwd)
  rmSync(folder, {recursive: true, force: true})
})

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), text)
  }
}

async function configOf(path = '.') {
  const loaded = await new ConfigLoader().search(join(folder, path))
  return loaded === null ? null : loaded.layers.map(layer => layer.config)
}

const wanted = {rules: {'no-jargon': 'off'}}
const json = JSON.stringify(wanted)

test.each([
  ['policy-lint.config.js', `module.exports = ${json}`],
  ['policy-lint.config.mjs', `export default ${json}`],
  ['policy-lint.config.cjs', `module.exports = ${json}`],
  ['policy-lint.config.ts', `const config: {rules: object} = ${json}\nexport default config`],
  ['.policy-lintrc', 'rules:\n  no-jargon: off\n'],
  ['.policy-lintrc', json],
  ['.policy-lintrc.json', `\uFEFF${json}`],
  ['.policy-lintrc.yaml', 'rules: {no-jargon: off}'],
  ['.policy-lintrc.yml', 'rules: {no-jargon: off}'],
  ['package.json', JSON.stringify({'policy-lint': wanted})],
])('reads %s', async (name, text) => {
  write({[name]: text})
  expect(await configOf()).toEqual([wanted])
})

test('the nearest file wins, a package.json without the key is passed over', async () => {
  write({
    '.policy-lintrc.json': '{"language": "en"}',
    'a/package.json': '{}',
    'a/b/.policy-lintrc': 'language: it',
  })
  expect(await configOf('a/b')).toEqual([{language: 'it'}])
  expect(await configOf('a')).toEqual([{language: 'en'}])
})

test('extends keeps the order of presets and files', async () => {
  write({
    '.policy-lintrc.json': '{"extends": ["policy-lint:strict", "./base/a.yaml"], "language": "en"}',
    'base/a.yaml': 'extends: ../b.json\nkind: charter\n',
    'b.json': '{"kind": "policy"}',
  })
  expect(await configOf()).toEqual([
    {extends: ['policy-lint:strict']},
    {kind: 'policy'},
    {kind: 'charter'},
    {language: 'en'},
  ])
})

describe('one sentence for', () => {
  test.each([
    ['.policy-lintrc.json', '{\n"rules": {\n', '.policy-lintrc.json:3 is not valid JSON'],
    ['.policy-lintrc.yaml', 'rules:\n  a: [1\n', '.policy-lintrc.yaml:3 is not valid YAML'],
    [
      '.policy-lintrc.yaml',
      'a: 1\nb: !!js/function "process.exit(0)"\n',
      '.policy-lintrc.yaml:2 uses a YAML tag',
    ],
    ['.policy-lintrc.json', '{"__proto__": {"rules": {}}}', 'has a key "__proto__"'],
    ['.policy-lintrc.json', '[]', 'must hold an object'],
    ['.policy-lintrc.json', '{"$import": "./x.js"}', 'write "extends" instead'],
    ['.policy-lintrc.json', '{"extends": "./none.json"}', 'which does not exist'],
    ['.policy-lintrc.json', '{"extends": "./.policy-lintrc.json"}', 'leads in a circle'],
    ['.policy-lintrc.json', '{"extends": "recommended"}', 'is neither a preset nor a file'],
    ['.policy-lintrc.json', '{"extends": "./a.toml"}', 'cannot be read as a configuration'],
    ['policy-lint.config.mjs', 'export default {', 'could not be loaded'],
    ['policy-lint.config.mjs', 'const e = new Error("x"); e.code = "ENOENT"; throw e', 'could not be loaded'],
    ['policy-lint.config.cjs', '\n\nthrow new Error("x")', '.cjs:3 could not be loaded: x;'],
    ['policy-lint.config.cjs', 'require("nowhere")', "Cannot find module 'nowhere'; install it"],
    ['policy-lint.config.ts', 'import x from "nowhere"\nexport default x', 'could not be loaded'],
  ])('%s: %j', async (name, text, sentence) => {
    write({[name]: text, 'a.toml': 'a = 1'})
    const error: unknown = await configOf().catch(error => error)
    expect(error).toMatchObject({name: 'UserError', message: expect.stringContaining(sentence)})
    expect((error as Error).message).not.toContain('\n')
  })
})

test('YAML of 20,000 brackets is a sentence', async () => {
  write({'.policy-lintrc': `a: ${'['.repeat(20_000)}`})
  await expect(configOf()).rejects.toThrow(/^[^\n]{1,300}$/)
})

test('a named file that does not exist is a sentence', async () => {
  await expect(new ConfigLoader().load('/nowhere/x.json')).rejects.toThrow(
    'The configuration file "/nowhere/x.json" does not exist.',
  )
})

describe('settings of cosmiconfig itself', () => {
  const trap = (name: string) => `require('node:fs').writeFileSync(${JSON.stringify(join(folder, name))}, '')`

  test.each(['.config/config.js', '.config/config.cjs', '.config/config.ts'])(
    '%s is never run',
    async name => {
      write({[name]: `${trap('ran')}; module.exports = {}`, '.policy-lintrc': 'language: it'})
      process.chdir(folder)
      expect(await configOf()).toEqual([{language: 'it'}])
      expect(existsSync(join(folder, 'ran'))).toBe(false)
    },
  )

  test('.config/config.mjs is never run', async () => {
    write({
      '.config/config.mjs': `import {writeFileSync} from 'node:fs'; writeFileSync(${JSON.stringify(join(folder, 'ran'))}, '')`,
    })
    process.chdir(folder)
    expect(await configOf()).toBeNull()
    expect(existsSync(join(folder, 'ran'))).toBe(false)
  })

  test('the key of package.json changes nothing', async () => {
    write({
      'package.json': JSON.stringify({cosmiconfig: {searchPlaces: ['evil.js'], mergeSearchPlaces: false}}),
      'evil.js': trap('ran'),
      '.policy-lintrc': 'language: it',
    })
    process.chdir(folder)
    expect(await configOf()).toEqual([{language: 'it'}])
    expect(existsSync(join(folder, 'ran'))).toBe(false)
  })
})
