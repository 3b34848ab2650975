import type {ItemSchema, OptionSchema} from './options.ts'

const shownCharacters = 40

/** A value in a few words for an error message: `“yes” (a string)`. */
export function describeValue(value: unknown): string {
  if (value === null) return 'null'
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'string') return `“${shorten(value)}” (a string)`
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/** What a schema asks for, in words: `a list of strings`. */
export function describeSchema(schema: OptionSchema | ItemSchema): string {
  if ('anyOf' in schema) return schema.anyOf.map(describeSchema).join(', or ')
  switch (schema.type) {
    case 'boolean':
      return 'true or false'
    case 'integer':
      return `a whole number${describeBounds(schema)}`
    case 'string':
      return schema.enum ? `one of ${listNames(schema.enum)}` : 'a string'
    case 'array':
      return `a list, each item ${describeSchema(schema.items)}`
    case 'object':
      return 'properties' in schema
        ? `an object with the keys ${listNames(Object.keys(schema.properties))}`
        : `an object, each value ${describeSchema(schema.additionalProperties)}`
  }
}

/** `“a”, “b”` */
export function listNames(names: readonly string[]): string {
  return names.map(name => `“${name}”`).join(', ')
}

function describeBounds(schema: {minimum?: number; maximum?: number}): string {
  if (schema.minimum !== undefined && schema.maximum !== undefined) {
    return ` from ${schema.minimum} to ${schema.maximum}`
  }
  if (schema.minimum !== undefined) return ` of at least ${schema.minimum}`
  return schema.maximum === undefined ? '' : ` of at most ${schema.maximum}`
}

function shorten(text: string): string {
  return text.length > shownCharacters ? `${text.slice(0, shownCharacters)}…` : text
}
