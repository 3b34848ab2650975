import {expected, isObject} from '../rule/problems.ts'
import {type ConfigKey, checkKeys, type KnownNames, schemaOfKeys} from './check-keys.ts'
import {checkPlugins} from './check-plugins.ts'
import {checkGlobOrGlobs, checkIgnores, checkSettings, checkString} from './check-values.ts'
import {oneOrMore, plainKeys} from './plain-keys.ts'
import type {Config, ConfigOverride, ConfigProblem} from './types.ts'

/** Every key of an entry of `overrides`. */
const overrideKeys: {readonly [Key in keyof Required<ConfigOverride>]: ConfigKey} = {
  files: {
    description:
      'Globs of the files, relative to this file; without a slash they match a name in any folder.',
    check: checkGlobOrGlobs,
    schema: () => oneOrMore({type: 'string'}),
  },
  excludedFiles: {
    description: 'Globs of files that are left out again.',
    check: checkGlobOrGlobs,
    schema: () => oneOrMore({type: 'string'}),
  },
  ...plainKeys,
}

/** The schema of all rules is long; once is enough. */
const sameRules: ConfigKey = {...plainKeys.rules, schema: () => ({$ref: '#/properties/rules'})}

/** Every key of a configuration: the checks, the JSON Schema and the types all hang on this table. */
export const configKeys: {readonly [Key in keyof Required<Config>]: ConfigKey} = {
  $schema: {
    description: 'Where this schema is, for editors.',
    check: checkString,
    schema: () => ({type: 'string'}),
  },
  ...plainKeys,
  plugins: {
    description:
      'Rules and more of somebody else: by a name of your own, the path of a file (`./plug.mjs`) or the name of a package.',
    check: checkPlugins,
    schema: () => ({type: 'object', additionalProperties: {type: 'string'}}),
  },
  overrides: {
    description: 'What holds for some files only; later ones win.',
    check: checkOverrides,
    schema: known => ({
      type: 'array',
      items: {...schemaOfKeys({...overrideKeys, rules: sameRules}, known), required: ['files']},
    }),
  },
  ignores: {
    description: 'Globs of files that are never linted, relative to this file.',
    check: checkIgnores,
    schema: () => ({type: 'array', items: {type: 'string'}}),
  },
  settings: {
    description: 'Values for rules of your own.',
    check: checkSettings,
    schema: () => ({type: 'object'}),
  },
}

function checkOverrides(value: unknown, path: string, known: KnownNames): ConfigProblem[] {
  if (!Array.isArray(value)) return [expected('a list of objects with “files”', value, path)]
  return value.flatMap((entry: unknown, index) => {
    const at = `${path}[${index}]`
    if (!isObject(entry)) return [expected('an object with “files”', entry, at)]
    const missing = 'The key “files” is missing: say which files this is about.'
    const problems: ConfigProblem[] = Object.hasOwn(entry, 'files') ? [] : [{path: at, message: missing}]
    return [...problems, ...checkKeys(overrideKeys, entry, at, known)]
  })
}
