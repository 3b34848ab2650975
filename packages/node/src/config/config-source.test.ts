import {existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
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
