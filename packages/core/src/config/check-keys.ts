import {expected, isObject, join, unknownKey} from '../rule/problems.ts'
import type {JsonSchema} from '../rule/to-json-schema.ts'
import type {RuleList} from '../rule/types.ts'
import type {ConfigProblem, Presets} from './types.ts'

/** What a configuration may name. Without `rules` only the form is checked. */
export interface KnownNames {
  rules?: RuleList
  /** In addition to `policy-lint:recommended`, `strict` and `all`. */
  presets?: Presets
  /** Plugins that are not loaded, on purpose: what is named after them is passed over. */
  skippedPlugins?: readonly string[]
}

/** One key of a configuration: what it means, what may stand there, and how editors are told. */
export interface ConfigKey {
  description: string
  check(value: unknown, path: string, known: KnownNames): ConfigProblem[]
  schema(known: KnownNames): JsonSchema
}

export type ConfigKeys = Readonly<Record<string, ConfigKey>>

/** Everything that is wrong in an object with these keys. */
export function checkKeys(
  keys: ConfigKeys,
  value: unknown,
  path: string,
  known: KnownNames,
): ConfigProblem[] {
  if (!isObject(value)) return [expected('an object with the configuration', value, path)]
  return Object.entries(value).flatMap(([name, item]) => {
    if (item === undefined) return []
    const key = Object.hasOwn(keys, name) ? keys[name] : undefined
    if (key) return key.check(item, join(path, name), known)
    return [{path: join(path, name), message: unknownKey('key', name, Object.keys(keys))}]
  })
}

/** The JSON Schema of an object with these keys. */
export function schemaOfKeys(keys: ConfigKeys, known: KnownNames): JsonSchema {
  const properties = Object.entries(keys).map(([name, key]) => [
    name,
    {description: key.description, ...key.schema(known)},
  ])
  return {type: 'object', additionalProperties: false, properties: Object.fromEntries(properties)}
}
