import type {JsonSchema} from '../rule/to-json-schema.ts'
import {checkKeys, type KnownNames, schemaOfKeys} from './check-keys.ts'
import {configKeys} from './config-keys.ts'
import type {ConfigProblem} from './types.ts'

/**
 * Everything that is wrong in a configuration, as sentences with the key where it stands.
 *
 * @example checkConfig({rulez: {}}) // [{path: 'rulez', message: 'There is no key “rulez”. Did you mean “rules”?'}]
 */
export function checkConfig(config: unknown, known: KnownNames = {}): ConfigProblem[] {
  return checkKeys(configKeys, config, '', known)
}

/**
 * The JSON Schema of a configuration, for editors.
 *
 * @example JSON.stringify(configSchema({rules}))
 */
export function configSchema(known: KnownNames = {}): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of policy-lint',
    ...schemaOfKeys(configKeys, known),
  }
}
