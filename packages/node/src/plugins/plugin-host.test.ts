import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {createLinter} from '@policy-lint/linter'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {ConfigSource} from '../config/config-source.ts'

let folder: string
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'policy-lint-plugins-')))
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

function write(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), {recursive: true})
  writeFileSync(join(folder, name), text)
}

async function load(config: unknown, file = 'a.md') {
  write('.policy-lintrc', JSON.stringify(config))
  const linter = createLinter()
  const {rules, presets} = linter
  const configs = new ConfigSource({cwd: folder, rules, presets, user: linter})
  const document = await configs.configFor(join(folder, file))
  return {ids: document.config.rules.map(({id}) => id), configs, linter}
}

const problemOf = async (config: unknown) => {
  const error: unknown = await load(config).catch(thrown => thrown)
  return (error as Error).message.replaceAll(`${folder}/`, '')
}

const rule = "{meta: {id: 'a', messages: {found: {what: 'Found.'}}}, create: () => ({})}"
const good = `export default {rules: {a: ${rule}}}`

describe('a plugin', () => {
  test('is a file, beside the configuration that names it', async () => {
    write('tools/plug.mjs', good)
    write('tools/base.json', '{"plugins": {"mine": "./plug.mjs"}, "rules": {"mine/a": "error"}}')
    expect((await load({extends: './tools/base.json'})).ids).toEqual(['mine/a'])
  })

  test.each([
    ['plug.mjs', good],
    ['plug.cjs', `module.exports = {rules: {a: ${rule}}}`],
    ['plug.ts', `const rules: Record<string, unknown> = {a: ${rule}}\nexport default {rules}`],
  ])('can be %s', async (name, code) => {
    write(name, code)
    expect((await load({plugins: {mine: `./${name}`}, extends: 'mine:all'})).ids).toEqual(['mine/a'])
  })

  test.each([
    ['main', '{"main": "index.mjs"}'],
    ['exports', '{"exports": "./index.mjs"}'],
    ['import only', '{"exports": {".": {"types": "./x.d.ts", "import": "./index.mjs"}}}'],
  ])('can be a package with %s', async (_, manifest) => {
    write('node_modules/policy-lint-plugin-house/package.json', manifest)
    write('node_modules/policy-lint-plugin-house/index.mjs', good)
    expect((await load({plugins: {mine: 'policy-lint-plugin-house'}, rules: {'mine/a#b': 1}})).ids).toEqual([
      'mine/a#b',
    ])
  })

  test('brings presets, languages and reporters; our own presets stay ours', async () => {
    write(
      'plug.mjs',
      `import {readFileSync} from 'node:fs'
export default {
  rules: {a: {...${rule}, meta: {...${rule}.meta, presets: ['recommended']}}},
  presets: {house: {a: 'error', 'a#two': 'warn', 'no-jargon': 'off'}},
  reporters: {count: results => String(results.length)},
}`,
    )
    const {ids, linter} = await load({plugins: {mine: './plug.mjs'}, extends: 'mine:house'})
    expect(ids).toEqual(['mine/a', 'mine/a#two'])
    expect([...linter.reporters.keys()]).toEqual(['mine/count'])
    expect((await load({plugins: {mine: './plug.mjs'}, extends: 'mine:recommended'})).ids).toEqual(['mine/a'])
    expect((await load({plugins: {mine: './plug.mjs'}, extends: 'policy-lint:all'})).ids).not.toContain(
      'mine/a',
    )
  })

  test('is known only where it is named', async () => {
    write('plug.mjs', good)
    write('below/.policy-lintrc', '{"rules": {"mine/a": "error"}}')
    const {configs} = await load({plugins: {mine: './plug.mjs'}, rules: {'mine/a': 'error'}})
    await expect(configs.configFor(join(folder, 'below/a.md'))).rejects.toThrow(/no plugin “mine” is named/)
  })

  test('has one meaning in a run', async () => {
    write('plug.mjs', good)
    write('below/plug.mjs', good)
    write('below/.policy-lintrc', '{"plugins": {"mine": "./plug.mjs"}}')
    const {configs} = await load({plugins: {mine: './plug.mjs'}})
    await expect(configs.configFor(join(folder, 'below/a.md'))).rejects.toThrow(
      /give one of them another name/,
    )
  })
})

describe('a bad plugin', () => {
  test.each([
    ['mine', '"plugins"', 'Expected an object such as {"mine": "./plug.mjs"}'],
    [{Mine: './plug.mjs'}, '', 'A plugin cannot be called “Mine”'],
    [{m: './plug.mjs'}, '', 'A plugin cannot be called “m”'],
    [{'policy-lint': './plug.mjs'}, '', 'A plugin cannot be called “policy-lint”'],
    [{mine: 4}, '', 'Expected the path of a file or the name of a package, found 4.'],
    [{mine: './nowhere.mjs'}, '', 'plugins.mine: "./nowhere.mjs" does not exist'],
    [{mine: 'nowhere'}, '', 'plugins.mine: the package "nowhere" is not installed here.'],
    [{mine: 'plug.mjs'}, good, 'Is the file "./plug.mjs" meant?'],
    [{mine: './plug.mjs'}, 'export default {', 'plug.mjs could not be loaded'],
    [
      {mine: './plug.mjs'},
      '\nthrow new Error("no luck")',
      'plug.mjs:2 could not be loaded: no luck; correct it',
    ],
    [{mine: './plug.mjs'}, 'import "not-there"', 'install it, or run with --no-plugins'],
    [{mine: './plug.mjs'}, 'export default 4', 'Expected an object with “rules” as default export, found 4.'],
    [{mine: './plug.mjs'}, 'export default {}', 'It has no rules, presets, languages or reporters.'],
    [{mine: './plug.mjs'}, 'export default {rulez: {}}', 'Did you mean “rules”?'],
    [
      {mine: './plug.mjs'},
      'export default {rules: []}',
      'rules: Expected an object with rules, found a list.',
    ],
    [
      {mine: './plug.mjs'},
      'export default {rules: {a: 1}}',
      'rules.a: Expected a rule, as defineRule returns it',
    ],
    [{mine: './plug.mjs'}, 'export default {rules: {"a b": {}}}', 'rules.a b: “a b” is no name'],
    [{mine: './plug.mjs'}, 'export default {rules: {a: {create() {}}}}', 'rules.a.meta: Expected an object'],
    [{mine: './plug.mjs'}, `export default {rules: {b: ${rule}}}`, 'rules.b.meta.id: Expected the name'],
    [
      {mine: './plug.mjs'},
      'export default {rules: {a: {meta: {id: "a", messages: {}}}}}',
      'It needs “create”, or both “collect” and “check”.',
    ],
    [
      {mine: './plug.mjs'},
      'export default {rules: {a: {meta: {id: "a", messages: {x: "X"}}, create() {}}}}',
      'rules.a.meta.messages.x: Expected an object with “what”',
    ],
    [
      {mine: './plug.mjs'},
      'export default {rules: {a: {meta: {id: "a", messages: {}, options: {max: 3}}, create() {}}}}',
      'rules.a.meta.options.max: Expected an object with “type” and “default”',
    ],
    [
      {mine: './plug.mjs'},
      'export default {presets: {x: {a: "loud"}}}',
      'presets.x.a: Expected one of “off”',
    ],
    [{mine: './plug.mjs'}, 'export default {reporters: {x: 1}}', 'reporters.x: Expected a function'],
    [
      {mine: './plug.mjs'},
      'export default {languages: {nl: {tag: "nl"}}}',
      'This is no complete language pack',
    ],
    [{mine: './plug.mjs'}, 'export default {languages: {nl: {tag: "de"}}}', 'Its tag is “de”'],
  ])('%j with %s', async (plugins, code, message) => {
    write('plug.mjs', code)
    const told = await problemOf({plugins})
    expect(told).toContain('.policy-lintrc: plugins')
    expect(told).toContain(message)
    expect(told.split('\n')).toHaveLength(1)
  })

  test.each([
    [{rules: {'mine/b': 'warn'}}, 'rules.mine/b: There is no rule “mine/b”. Did you mean “mine/a”?'],
    [{extends: 'mine:hose'}, 'extends: There is no preset “mine:hose”.'],
    [{rules: {'other/a': 'warn'}}, 'no plugin “other” is named under “plugins”'],
  ])('%j', async (config, message) => {
    write('plug.mjs', good)
    expect(await problemOf({plugins: {mine: './plug.mjs'}, ...config})).toContain(message)
  })
})
