import {existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {defineRule, type RuleList} from '@policy-lint/core'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {ConfigSource} from './config-source.ts'

const rule = defineRule({
  meta: {
    id: 'no-jargon',
    description: 'Disallow jargon.',
    severity: 'warn',
    presets: ['recommended'],
    type: 'suggestion',
    needs: [],
    options: {},
    messages: {jargon: {what: 'Jargon.'}},
  },
  create: () => ({}),
})
const rules = {'no-jargon': {category: 'wording', rule}} as unknown as RuleList

let folder: string
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'policy-lint-source-')))
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

const idsOf = async (source: ConfigSource) => {
  const {config} = await source.configFor(join(folder, 'a.md'))
  return config.rules.map(({id, severity}) => `${id} ${severity}`)
}

test('without a file the recommended rules run', async () => {
  const source = new ConfigSource({cwd: folder, rules})
  expect(await idsOf(source)).toEqual(['no-jargon warn'])
  expect(source.files).toEqual([])
})

test('the command line comes last', async () => {
  writeFileSync(join(folder, '.policy-lintrc'), 'extends: policy-lint:recommended')
  const source = new ConfigSource({cwd: folder, rules, last: {rules: {'no-jargon': 'error'}}})
  expect(await idsOf(source)).toEqual(['no-jargon error'])
  expect(source.files).toEqual([join(folder, '.policy-lintrc')])
})

test('a problem names the file, the key and the nearest right name', async () => {
  writeFileSync(join(folder, 'other.json'), '{"rules": {"no-jargn": "error"}, "rulez": {}}')
  const source = new ConfigSource({cwd: folder, rules, file: 'other.json'})
  const file = join(folder, 'other.json')
  await expect(idsOf(source)).rejects.toThrow(
    `${file}: rules.no-jargn: There is no rule “no-jargn”. Did you mean “no-jargon”?\n` +
      `${file}: rulez: There is no key “rulez”. Did you mean “rules”?`,
  )
})

test('a wrong preset keeps its place in the list', async () => {
  writeFileSync(join(folder, 'base.json'), '{}')
  writeFileSync(join(folder, '.policy-lintrc'), 'extends: [./base.json, policy-lint:strickt]')
  await expect(idsOf(new ConfigSource({cwd: folder, rules}))).rejects.toThrow(
    /: extends\[1\]: .*policy-lint:strict/,
  )
})

test('a wrong rule of the command line says so', async () => {
  const source = new ConfigSource({cwd: folder, rules, last: {rules: {'no-jargn': 'error'}}})
  await expect(idsOf(source)).rejects.toThrow(/^--rule no-jargn: There is no rule/)
})

test('with none nothing is searched, read or run', async () => {
  const ran = join(folder, 'ran')
  writeFileSync(
    join(folder, 'policy-lint.config.cjs'),
    `require('fs').writeFileSync(${JSON.stringify(ran)}, '')`,
  )
  expect(await idsOf(new ConfigSource({cwd: folder, rules, none: true}))).toEqual(['no-jargon warn'])
  expect(existsSync(ran)).toBe(false)
})

test('ignores are relative to the configuration', async () => {
  writeFileSync(join(folder, '.policy-lintrc'), 'ignores: [drafts/**]')
  const {isIgnored} = await new ConfigSource({cwd: folder, rules}).configFor(join(folder, 'a.md'))
  expect(isIgnored(join(folder, 'drafts', 'a.md'))).toBe(true)
  expect(isIgnored(join(folder, 'a.md'))).toBe(false)
  expect(isIgnored('/elsewhere/drafts/a.md')).toBe(false)
})

test('overrides hold for the files that they select, later ones winning', async () => {
  writeFileSync(join(folder, 'italian.json'), '{"language": "it", "rules": {"no-jargon": "error"}}')
  writeFileSync(
    join(folder, '.policy-lintrc'),
    `extends: policy-lint:recommended
overrides:
  - files: "*.it.md"
    extends: ./italian.json
  - files: [staff/**]
    excludedFiles: staff/public.md
    kind: procedure
    region: it
    rules: {no-jargon: off}
`,
  )
  const source = new ConfigSource({cwd: folder, rules})
  const of = async (name: string) => {
    const {config, presets} = await source.configFor(join(folder, name))
    return [
      config.rules.map(rule => rule.severity).join(),
      config.language,
      config.kind,
      config.region,
      presets,
    ]
  }
  expect(await of('a.md')).toEqual(['warn', null, null, null, ['recommended']])
  expect(await of('x/a.it.md')).toEqual(['error', 'it', null, null, ['recommended']])
  expect(await of('staff/a.it.md')).toEqual(['', 'it', 'procedure', 'IT', ['recommended']])
  expect(await of('staff/public.md')).toEqual(['warn', null, null, null, ['recommended']])
})

test('origins name the layer of an override', async () => {
  writeFileSync(
    join(folder, '.policy-lintrc'),
    'overrides: [{files: "*.md", extends: [policy-lint:recommended, ./more.json]}]',
  )
  writeFileSync(join(folder, 'more.json'), '{"rules": {"no-jargon": "error"}, "kind": "charter"}')
  const {origins, layers} = await new ConfigSource({cwd: folder, rules}).configFor(join(folder, 'a.md'))
  const {layer, path} = origins.kind ?? {layer: -1, path: ''}
  expect([layers[layer]?.file, path]).toEqual([join(folder, 'more.json'), 'kind'])
})

test('problems in overrides are told whatever document is linted, each once', async () => {
  writeFileSync(
    join(folder, '.policy-lintrc'),
    'overrides: [{files: "*.x", rules: {no-jargn: off}, extends: policy-lint:strickt}, {rules: {}}, 4]',
  )
  const error = await idsOf(new ConfigSource({cwd: folder, rules})).catch(thrown => String(thrown.message))
  const lines = String(error).split('\n')
  expect(lines.map(line => line.slice(folder.length + 1).split(': ')[1])).toEqual([
    'overrides[0].rules.no-jargn',
    'overrides[0].extends',
    'overrides[1]',
    'overrides[2]',
  ])
})

test('a configuration at hand has overrides relative to the working folder', async () => {
  const only = {overrides: [{files: 'x/**', rules: {'no-jargon': 'error'}}]} as const
  const source = new ConfigSource({cwd: folder, rules, only})
  expect((await source.configFor(join(folder, 'x/a.md'))).config.rules).toHaveLength(1)
  expect((await source.configFor(join(folder, 'a.md'))).config.rules).toHaveLength(0)
})

test('a package can be extended', async () => {
  const home = join(folder, 'node_modules/policy-lint-config-house')
  mkdirSync(home, {recursive: true})
  writeFileSync(join(home, 'package.json'), '{"name": "policy-lint-config-house", "main": "./house.json"}')
  writeFileSync(join(home, 'house.json'), '{"rules": {"no-jargon": "error"}}')
  writeFileSync(join(folder, '.policy-lintrc'), 'extends: policy-lint-config-house')
  expect(await idsOf(new ConfigSource({cwd: folder, rules}))).toEqual(['no-jargon error'])
})

test.each([
  'policy-lint.config.js',
  'policy-lint.config.mjs',
  'policy-lint.config.cjs',
  'policy-lint.config.ts',
])('without code %s is refused and not run', async name => {
  writeFileSync(join(folder, name), `require('fs').writeFileSync(${JSON.stringify(join(folder, 'ran'))}, '')`)
  await expect(idsOf(new ConfigSource({cwd: folder, rules, allowCode: false}))).rejects.toThrow(
    /is a program, and --no-plugins runs none/,
  )
  expect(existsSync(join(folder, 'ran'))).toBe(false)
})

test('without code what data extend is data too', async () => {
  writeFileSync(join(folder, 'own.mjs'), 'export default {}')
  writeFileSync(join(folder, '.policy-lintrc'), 'extends: ./own.mjs')
  await expect(idsOf(new ConfigSource({cwd: folder, rules, allowCode: false}))).rejects.toThrow(
    /own\.mjs is a program/,
  )
})
