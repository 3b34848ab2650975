import {kinds} from '@policy-lint/model'
import type {JsonSchema} from '../rule/to-json-schema.ts'
import {checkExtends, presetNames} from './check-extends.ts'
import type {ConfigKeys, KnownNames} from './check-keys.ts'
import {checkRules} from './check-rules.ts'
import {checkKind, checkLanguage, checkRegion} from './check-values.ts'
import {rulesSchema} from './rules-schema.ts'

/** The keys that hold for all files, or in an entry of `overrides` for some. */
export const plainKeys = {
  extends: {
    description: 'Presets, or paths of configuration files; later ones win.',
    check: checkExtends,
    schema: known => oneOrMore(presetOrPath(known)),
  },
  rules: {
    description: 'A severity for each rule, or a severity and options.',
    check: checkRules,
    schema: rulesSchema,
  },
  language: {
    description: 'Language of all documents that do not name it themselves, such as `en` or `it`.',
    check: checkLanguage,
    schema: () => ({type: 'string'}),
  },
  kind: {
    description: 'Kind of all documents that do not name it themselves.',
    check: checkKind,
    schema: () => ({enum: [...kinds]}),
  },
  region: {
    description:
      'Country of all documents that do not name it themselves, such as `GB`: whose dates, telephone numbers and laws.',
    check: checkRegion,
    schema: () => ({type: 'string'}),
  },
} satisfies ConfigKeys

function presetOrPath(known: KnownNames): JsonSchema {
  return {type: 'string', examples: presetNames(known)}
}

/** The schema of one thing, or of a list of such things. */
export function oneOrMore(schema: JsonSchema): JsonSchema {
  return {anyOf: [schema, {type: 'array', items: schema}]}
}
