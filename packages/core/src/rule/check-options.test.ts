import {expect, test} from 'vitest'
import {checkOptions} from './check-options.ts'
import type {OptionsSchema} from './options.ts'
import {toJsonSchema} from './to-json-schema.ts'

const schema = {
  max: {type: 'integer', default: 3, minimum: 1, maximum: 9, description: 'How many.'},
  strict: {type: 'boolean', default: false, description: 'All of it.'},
  style: {type: 'string', enum: ['short', 'long'], default: 'short', description: 'Which.'},
  allow: {type: 'array', items: {type: 'string'}, uniqueItems: true, default: [], description: 'Terms.'},
  words: {
    type: 'object',
    additionalProperties: {anyOf: [{type: 'string'}, {type: 'array', items: {type: 'string'}}]},
    default: {},
    description: 'Words by word.',
  },
  sections: {
    type: 'array',
    items: {
      type: 'object',
      properties: {role: {type: 'string'}, least: {type: 'integer'}},
      required: ['role'],
    },
    default: [],
    description: 'Sections.',
  },
} as const satisfies OptionsSchema

const defaults = {max: 3, strict: false, style: 'short', allow: [], words: {}, sections: []}

test('fills in defaults', () => {
  expect(checkOptions(schema, undefined, 'rules.x[1]')).toEqual({options: defaults, problems: []})
  const given = {max: 5, allow: ['soon'], words: {a: 'b', c: ['d']}, sections: [{role: 'scope'}]}
  expect(checkOptions(schema, given, 'rules.x[1]')).toEqual({options: {...defaults, ...given}, problems: []})
})

test.each([
  [{max: '5'}, 'rules.x[1].max', 'Expected a whole number from 1 to 9, found “5” (a string).'],
  [{max: 10}, 'rules.x[1].max', 'Expected a whole number from 1 to 9, found 10.'],
  [{max: 1.5}, 'rules.x[1].max', 'Expected a whole number from 1 to 9, found 1.5.'],
  [{strict: null}, 'rules.x[1].strict', 'Expected true or false, found null.'],
  [
    {style: 'shrot'},
    'rules.x[1].style',
    'Expected one of “short”, “long”, found “shrot” (a string). Did you mean “short”?',
  ],
  [{alow: []}, 'rules.x[1].alow', 'There is no option “alow”. Did you mean “allow”?'],
  [{allow: 'soon'}, 'rules.x[1].allow', 'Expected a list, each item a string, found “soon” (a string).'],
  [{allow: ['a', 1]}, 'rules.x[1].allow[1]', 'Expected a string, found 1.'],
  [{allow: ['a', 'a']}, 'rules.x[1].allow[1]', 'Expected each item once, found “a” (a string) twice.'],
  [{words: {a: 1}}, 'rules.x[1].words.a', 'Expected a string, or a list, each item a string, found 1.'],
  [{sections: [{rolle: 'a', role: 'b'}]}, 'rules.x[1].sections[0].rolle', 'Did you mean “role”?'],
  [{sections: [{}]}, 'rules.x[1].sections[0]', 'The key “role” is missing.'],
  [['a'], 'rules.x[1]', 'Expected an object with options, found a list.'],
  [
    {entirelyOther: 1},
    'rules.x[1].entirelyOther',
    'Known: “max”, “strict”, “style”, “allow”, “words”, “sections”.',
  ],
])('says what is wrong with %j and keeps the default', (given, path, message) => {
  const {options, problems} = checkOptions(schema, given, 'rules.x[1]')
  expect(problems).toHaveLength(1)
  expect(problems[0]?.path).toBe(path)
  expect(problems[0]?.message).toContain(message)
  expect(options).toEqual(defaults)
})

test('refuses names that reach a prototype', () => {
  const given = JSON.parse('{"words": {"__proto__": "a", "constructor": "b"}, "__proto__": {"max": 5}}')
  const {options, problems} = checkOptions(schema, given, 'rules.x[1]')
  expect(problems.map(({path}) => path)).toEqual([
    'rules.x[1].words.__proto__',
    'rules.x[1].words.constructor',
    'rules.x[1].__proto__',
  ])
  expect(options).toEqual(defaults)
  expect(Object.getPrototypeOf(options)).toBe(Object.prototype)
})

test('a rule without options says so', () => {
  expect(checkOptions({}, {max: 1}, 'rules.x[1]').problems[0]?.message).toBe(
    'There is no option “max”; none can be set here.',
  )
})

test('makes a JSON Schema', () => {
  const {max, sections, words} = schema
  expect(toJsonSchema({max, sections, words})).toEqual({
    type: 'object',
    additionalProperties: false,
    properties: {
      max: {type: 'integer', default: 3, minimum: 1, maximum: 9, description: 'How many.'},
      sections: {
        type: 'array',
        description: 'Sections.',
        default: [],
        items: {
          type: 'object',
          properties: {role: {type: 'string'}, least: {type: 'integer'}},
          required: ['role'],
          additionalProperties: false,
        },
      },
      words: {
        type: 'object',
        description: 'Words by word.',
        default: {},
        additionalProperties: {anyOf: [{type: 'string'}, {type: 'array', items: {type: 'string'}}]},
      },
    },
  })
})
