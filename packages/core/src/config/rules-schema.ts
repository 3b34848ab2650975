import type {OptionsSchema} from '../rule/options.ts'
import {type JsonSchema, toJsonSchema} from '../rule/to-json-schema.ts'
import type {KnownNames} from './check-keys.ts'

const severity = {enum: ['off', 'warn', 'error', 0, 1, 2]}

/** The JSON Schema of the settings of all rules, instances included. */
export function rulesSchema({rules = {}}: KnownNames): JsonSchema {
  const schemas = Object.entries(rules).map(([id, {rule}]) => {
    const {description, options} = rule.meta
    return [id, {description, anyOf: [severity, withOptions(options)]}] as const
  })
  return {
    type: 'object',
    properties: Object.fromEntries(schemas),
    patternProperties: Object.fromEntries(
      schemas.map(([id]) => [`^${escaped(id)}#`, {$ref: `#/properties/rules/properties/${pointer(id)}`}]),
    ),
    additionalProperties: false,
  }
}

function withOptions(options: OptionsSchema): JsonSchema {
  return {type: 'array', items: [severity, optionsSchema(options)], minItems: 1, additionalItems: false}
}

/** A rule's own options, and what every rule has. */
function optionsSchema(options: OptionsSchema): JsonSchema {
  const schema = toJsonSchema(options)
  return {...schema, properties: {...(schema.properties as JsonSchema), because, message, fix}}
}

const because = {
  description: 'What asks for this, such as a clause or a rule of the house; every finding carries it.',
  anyOf: [{type: 'string'}, {type: 'array', items: {type: 'string'}}],
}

const message = {
  description:
    'What every finding says, instead of the words of the rule; {{term}} and the like are filled in.',
  type: 'string',
}

const fix = {
  description: 'Whether --fix may apply the fixes of this rule; without, they are suggestions.',
  type: 'boolean',
}

const escaped = (id: string) => id.replace(/[^a-z\d-]/gi, character => `\\${character}`)
const pointer = (id: string) => id.replaceAll('~', '~0').replaceAll('/', '~1')
