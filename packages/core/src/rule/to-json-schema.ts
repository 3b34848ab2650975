import type {ItemSchema, OptionSchema, OptionsSchema} from './options.ts'

export type JsonSchema = Readonly<Record<string, unknown>>

/**
 * The JSON Schema of a rule's options, for editors and other linters.
 *
 * @example toJsonSchema({max: {type: 'integer', default: 3, description: 'How many.'}})
 */
export function toJsonSchema(schema: OptionsSchema): JsonSchema {
  const properties = Object.entries(schema).map(([name, option]) => [name, optionToJson(option)])
  return {type: 'object', properties: Object.fromEntries(properties), additionalProperties: false}
}

function optionToJson(option: OptionSchema): JsonSchema {
  const {description, ...rest} = option
  if (option.type === 'array') return {description, ...rest, items: itemToJson(option.items)}
  if (option.type === 'object') {
    return {description, ...plain(rest), additionalProperties: itemToJson(option.additionalProperties)}
  }
  return {description, ...plain(rest)}
}

/** Without what only this linter knows. */
function plain<Schema extends object>(schema: Schema): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== 'format' && key !== 'keys'))
}

function itemToJson(item: ItemSchema): JsonSchema {
  if ('anyOf' in item) return {anyOf: item.anyOf.map(itemToJson)}
  if (item.type === 'array') return {...item, items: itemToJson(item.items)}
  if (item.type !== 'object') return plain(item)
  const properties = Object.entries(item.properties).map(([name, value]) => [name, itemToJson(value)])
  return {...item, properties: Object.fromEntries(properties), additionalProperties: false}
}
