import {expect, test} from 'vitest'
import {listOf, testRule} from '../test/test-rule.ts'
import {checkConfig, configSchema} from './check-config.ts'
import {defaultConfig, resolveConfig} from './resolve-config.ts'
import type {Config} from './types.ts'

const max = {type: 'integer', default: 3, description: 'How many.'} as const
const plain = () => ({})
const rules = listOf(
  testRule('no-jargon', plain, {presets: ['recommended'], options: {max}}),
  testRule('review-date', plain, {presets: ['recommended', 'strict'], severity: 'error'}),
  testRule('readability', plain, {presets: ['strict']}),
  testRule('write-good', plain),
)

function severities(...layers: Config[]): Record<string, string> {
  const {config, problems} = resolveConfig(layers, {rules})
  expect(problems).toEqual([])
  return Object.fromEntries(config.rules.map(({id, severity}) => [id, severity]))
}

function problemsOf(config: unknown): string[] {
  return checkConfig(config, {rules}).map(({path, message}) => `${path}: ${message}`)
}

test('presets come from the rules', () => {
  expect(severities(defaultConfig)).toEqual({'no-jargon': 'warn', 'review-date': 'error'})
  expect(severities({extends: 'policy-lint:strict'})).toEqual({
    'no-jargon': 'warn',
    'review-date': 'error',
    readability: 'warn',
  })
  expect(Object.keys(severities({extends: ['policy-lint:all']}))).toHaveLength(4)
  expect(severities()).toEqual({})
})

test('other presets can be given', () => {
  const presets = {'policy-lint:charter': {'write-good': ['error'] as const}}
  const {config, problems} = resolveConfig([{extends: 'policy-lint:charter'}], {rules, presets})
  expect(problems).toEqual([])
  expect(config.rules).toEqual([{id: 'write-good', severity: 'error', options: {}}])
})

test('later layers win, a layer wins over what it extends', () => {
  expect(severities({rules: {'no-jargon': 'error'}}, {rules: {'no-jargon': 'warn'}})).toEqual({
    'no-jargon': 'warn',
  })
  expect(
    severities({extends: 'policy-lint:recommended', rules: {'no-jargon': 'off', 'review-date': 1}}),
  ).toEqual({
    'review-date': 'warn',
  })
})

test('a severity alone keeps earlier options, options replace them', () => {
  const optionsOf = (...layers: Config[]) => resolveConfig(layers, {rules}).config.rules[0]?.options
  const first: Config = {rules: {'no-jargon': ['warn', {max: 5}]}}
  expect(optionsOf(first, {rules: {'no-jargon': 'error'}})).toEqual({max: 5})
  expect(optionsOf(first, {rules: {'no-jargon': [2]}})).toEqual({max: 5})
  expect(optionsOf(first, {extends: 'policy-lint:all'})).toEqual({max: 5})
  expect(optionsOf(first, {rules: {'no-jargon': ['error', {}]}})).toEqual({max: 3})
})

test('presets add up, what a file says itself replaces', () => {
  const words = {type: 'array', items: {type: 'string'}, default: [], description: 'Words.'} as const
  const own = listOf(testRule('no-jargon', plain, {options: {words, max}}))
  const presets = {
    'policy-lint:one': {'no-jargon': ['warn', {words: ['a', 'b'], max: 1, because: ['§ 1']}] as const},
    'policy-lint:two': {'no-jargon': ['error', {words: ['b', 'c'], max: 2, because: ['§ 2']}] as const},
    'policy-lint:plain': {'no-jargon': 'warn' as const},
  }
  const resolved = (...layers: Config[]) => resolveConfig(layers, {rules: own, presets}).config.rules[0]
  const both = {
    id: 'no-jargon',
    severity: 'error',
    options: {words: ['a', 'b', 'c'], max: 2},
    because: ['§ 1', '§ 2'],
  }
  expect(resolved({extends: ['policy-lint:one', 'policy-lint:two']})).toEqual(both)
  expect(resolved({extends: 'policy-lint:one'}, {extends: 'policy-lint:two'})).toEqual(both)
  expect(resolved({extends: ['policy-lint:one', 'policy-lint:two', 'policy-lint:plain']})).toEqual({
    ...both,
    severity: 'warn',
  })
  const rules = {'no-jargon': ['warn', {words: ['x']}]} as const
  const replaced = {id: 'no-jargon', severity: 'warn', options: {words: ['x'], max: 3}}
  expect(resolved({extends: ['policy-lint:one', 'policy-lint:two'], rules})).toEqual(replaced)
})

test('any rule can say what asks for it', () => {
  const {config, problems} = resolveConfig([{rules: {'no-jargon': ['warn', {because: 'House rule 4'}]}}], {
    rules,
  })
  expect(problems).toEqual([])
  expect(config.rules).toEqual([
    {id: 'no-jargon', severity: 'warn', options: {max: 3}, because: ['House rule 4']},
  ])
})

test('other keys', () => {
  const {config} = resolveConfig(
    [
      {ignores: ['a'], language: 'en', kind: 'charter', settings: {a: 1, b: 1}},
      {ignores: ['b'], language: 'it', settings: {b: 2}},
    ],
    {rules},
  )
  expect(config).toEqual({
    rules: [],
    ignores: ['a', 'b'],
    language: 'it',
    kind: 'charter',
    region: null,
    settings: {a: 1, b: 2},
  })
  expect(structuredClone(config)).toEqual(config)
})

test.each([
  [null, ': Expected an object with the configuration, found null.'],
  [[], ': Expected an object with the configuration, found a list.'],
  [{rulez: {}}, 'rulez: There is no key “rulez”. Did you mean “rules”?'],
  [{constructor: 1}, 'constructor: There is no key “constructor”.'],
  [{rules: []}, 'rules: Expected an object with rules, found a list.'],
  [{rules: {'no-jargn': 'warn'}}, 'rules.no-jargn: There is no rule “no-jargn”. Did you mean “no-jargon”?'],
  [{rules: {toString: 'warn'}}, 'rules.toString: There is no rule “toString”.'],
  [{rules: {'no-jargon': 'warning'}}, 'found “warning” (a string). Did you mean “warn”?'],
  [
    {rules: {'no-jargon': 3}},
    'rules.no-jargon: Expected one of “off”, “warn”, “error” (or 0, 1, 2), found 3.',
  ],
  [{rules: {'no-jargon': {max: 1}}}, 'write ["warn", {…}]'],
  [
    {rules: {'no-jargon': ['warn', {mx: 1}]}},
    'rules.no-jargon[1].mx: There is no option “mx”. Did you mean “max”?',
  ],
  [{rules: {'no-jargon': ['off', {max: 'a'}]}}, 'rules.no-jargon[1].max: Expected a whole number'],
  [
    {rules: {'no-jargon': ['warn', {}, {}]}},
    'rules.no-jargon: Expected a severity and an object with options, found 3 items.',
  ],
  [{rules: {'no-jargon': []}}, 'rules.no-jargon: Expected'],
  [
    {extends: 'policy-lint:recomended'},
    'extends: There is no preset “policy-lint:recomended”. Did you mean “policy-lint:recommended”?',
  ],
  [{extends: ['./own.json', 'policy-lint:x']}, 'extends[1]: There is no preset “policy-lint:x”.'],
  [
    {rules: {'no-jargon': ['warn', {because: 4}]}},
    'rules.no-jargon[1].because: Expected a string or a list of strings, found 4.',
  ],
  [{extends: 1}, 'extends: Expected a string or a list of strings, found 1.'],
  [{ignores: 'a'}, 'ignores: Expected a list of strings'],
  [{language: 'not a tag'}, 'language: Expected a language tag such as “en” or “pt-BR”'],
  [{kind: 'chartr'}, 'Did you mean “charter”?'],
  [{settings: 'a'}, 'settings: Expected an object'],
  [{region: 'Italy'}, 'region: Expected a country’s code of two letters, such as “GB” or “IT”'],
  [{ignores: ['a*b*c*d*e']}, 'ignores[0]: This glob has too many stars'],
  [{ignores: ['**/a/**/b/**']}, 'ignores[0]: This glob has too many stars'],
  [{ignores: ['x'.repeat(501)]}, 'longer than 500 characters'],
  [{ignores: [' ']}, 'ignores[0]: Expected a glob'],
  [{overrides: {}}, 'overrides: Expected a list of objects with “files”, found an object.'],
  [{overrides: ['a']}, 'overrides[0]: Expected an object with “files”'],
  [{overrides: [{rules: {}}]}, 'overrides[0]: The key “files” is missing'],
  [{overrides: [{files: []}]}, 'overrides[0].files: Expected at least one glob'],
  [{overrides: [{files: 'a', excludedFile: 'b'}]}, 'Did you mean “excludedFiles”?'],
  [{overrides: [{files: 'a', ignores: ['b']}]}, 'overrides[0].ignores: There is no key “ignores”.'],
  [{overrides: [{files: 'a', rules: {'no-jargn': 1}}]}, 'overrides[0].rules.no-jargn: There is no rule'],
  [{overrides: [{files: 'a', kind: 'chartr'}]}, 'overrides[0].kind: '],
])('%j is told', (config, message) => {
  const problems = problemsOf(config)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(message)
})

test('the region is named, or comes with the language', () => {
  const regionOf = (...layers: Config[]) => resolveConfig(layers, {rules}).config.region
  expect(regionOf({language: 'en-GB'})).toBe('GB')
  expect(regionOf({region: 'uk'}, {language: 'en-US'})).toBe('GB')
  expect(regionOf({language: 'en'})).toBeNull()
})

test('each value says where it comes from', () => {
  const presets = {
    'policy-lint:one': {'no-jargon': ['warn', {max: 1}] as const},
    'policy-lint:two': {'no-jargon': 'error' as const, 'review-date': 'warn' as const},
  }
  const layers: Config[] = [
    {extends: ['policy-lint:one', 'policy-lint:two'], language: 'en-GB', settings: {a: 1}},
    {rules: {'review-date': 'off'}, kind: 'charter', ignores: ['x']},
  ]
  const two = {layer: 0, path: 'extends[1]', preset: 'policy-lint:two'}
  expect(resolveConfig(layers, {rules, presets}).origins).toEqual({
    rules: {
      'no-jargon': {
        severity: two,
        options: {max: [{layer: 0, path: 'extends[0]', preset: 'policy-lint:one'}]},
      },
      'review-date': {severity: {layer: 1, path: 'rules.review-date'}, options: {}},
    },
    ignores: [{layer: 1, path: 'ignores'}],
    language: {layer: 0, path: 'language'},
    region: {layer: 0, path: 'language'},
    kind: {layer: 1, path: 'kind'},
    settings: {a: {layer: 0, path: 'settings.a'}},
  })
})

test('the schema knows every key, and instances of rules', () => {
  const schema = configSchema({rules}) as {properties: Record<string, {patternProperties?: object}>}
  expect(Object.keys(schema.properties)).toEqual(
    expect.arrayContaining(['$schema', 'extends', 'rules', 'overrides', 'ignores', 'region', 'settings']),
  )
  expect(Object.keys(schema.properties.rules?.patternProperties ?? {})).toContain('^no-jargon#')
})

test('what has a problem is left out, the rest holds, and the layer is named', () => {
  const layers = [
    {rules: {'no-jargon': 'warn'}},
    {rules: {'no-jargon': 'loud', 'review-date': 'error'}, ignores: 'x', kind: 'novel', language: '??'},
  ] as unknown as Config[]
  const {config, problems} = resolveConfig(layers, {rules})
  expect(problems.map(({layer, path}) => [layer, path])).toEqual([
    [1, 'rules.no-jargon'],
    [1, 'ignores'],
    [1, 'kind'],
    [1, 'language'],
  ])
  expect(config.rules.map(({id}) => id)).toEqual(['no-jargon', 'review-date'])
  expect(config).toMatchObject({ignores: [], kind: null, language: null})
})

test('nothing reaches a prototype', () => {
  const config = JSON.parse(
    '{"__proto__": {"kind": "charter"}, "rules": {"__proto__": "warn"}, "settings": {"__proto__": {"a": 1}}}',
  )
  const resolved = resolveConfig([config], {rules})
  expect(resolved.problems.map(({path}) => path)).toEqual([
    '__proto__',
    'rules.__proto__',
    'settings.__proto__',
  ])
  expect(resolved.config).toMatchObject({rules: [], kind: null, settings: {}})
  expect(Object.hasOwn(Object.prototype, 'a')).toBe(false)
})
