import type {ConfigProblem} from '../config/types.ts'
import {describeSchema, describeValue} from './describe.ts'
import {didYouMean, isUnsafeKey} from './names.ts'
import type {ItemSchema, OptionSchema, OptionsSchema} from './options.ts'
import {phraseProblem} from './phrase-problem.ts'
import {expected, isObject, join, unknownKey} from './problems.ts'

export interface CheckedOptions {
  options: Readonly<Record<string, unknown>>
  problems: ConfigProblem[]
}

/**
 * Check given options and fill in the defaults; an option with a problem falls back to its default.
 *
 * @example checkOptions(rule.meta.options, {max: 5}, 'rules.sentence-length[1]')
 */
export function checkOptions(schema: OptionsSchema, given: unknown, path: string): CheckedOptions {
  const options = new Map(Object.entries(schema).map(([name, option]) => [name, option.default as unknown]))
  const problems: ConfigProblem[] = []
  if (given !== undefined) {
    if (isObject(given)) checkGiven(schema, given, path, options, problems)
    else problems.push(expected('an object with options', given, path))
  }
  return {options: Object.fromEntries(options), problems}
}

function checkGiven(
  schema: OptionsSchema,
  given: Readonly<Record<string, unknown>>,
  path: string,
  options: Map<string, unknown>,
  problems: ConfigProblem[],
): void {
  for (const [name, value] of Object.entries(given)) {
    const option = Object.hasOwn(schema, name) ? schema[name] : undefined
    if (option === undefined) {
      problems.push({path: join(path, name), message: unknownKey('option', name, Object.keys(schema))})
      continue
    }
    const found = checkValue(option, value, join(path, name))
    if (found.length === 0) options.set(name, value)
    problems.push(...found)
  }
}

/** The schema bounds the recursion, never the value. */
function checkValue(schema: OptionSchema | ItemSchema, value: unknown, path: string): ConfigProblem[] {
  if ('anyOf' in schema) {
    const isAccepted = schema.anyOf.some(item => checkValue(item, value, path).length === 0)
    return isAccepted ? [] : [expected(describeSchema(schema), value, path)]
  }
  switch (schema.type) {
    case 'boolean':
      return typeof value === 'boolean' ? [] : [expected(describeSchema(schema), value, path)]
    case 'integer':
      return isWithin(schema, value) ? [] : [expected(describeSchema(schema), value, path)]
    case 'string':
      return checkString(schema, value, path)
    case 'array':
      return checkList(schema, value, path)
    case 'object':
      return checkObject(schema, value, path)
  }
}

function isWithin(bounds: {minimum?: number; maximum?: number}, value: unknown): boolean {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) return false
  return value >= (bounds.minimum ?? value) && value <= (bounds.maximum ?? value)
}

function checkString(
  schema: {type: 'string'; enum?: readonly string[]; format?: 'phrase'},
  value: unknown,
  path: string,
): ConfigProblem[] {
  if (typeof value !== 'string') return [expected(describeSchema(schema), value, path)]
  if (schema.format === 'phrase') return checkPhrase(value, path)
  if (!schema.enum || schema.enum.includes(value)) return []
  const problem = expected(describeSchema(schema), value, path)
  return [{...problem, message: problem.message + didYouMean(value, schema.enum)}]
}

function checkPhrase(phrase: string, path: string): ConfigProblem[] {
  const message = phraseProblem(phrase)
  return message === null ? [] : [{path, message}]
}

function checkList(
  schema: {type: 'array'; items: ItemSchema; uniqueItems?: true},
  value: unknown,
  path: string,
): ConfigProblem[] {
  if (!Array.isArray(value)) return [expected(describeSchema({...schema, type: 'array'}), value, path)]
  const problems = value.flatMap((item, index) => checkValue(schema.items, item, `${path}[${index}]`))
  if (!schema.uniqueItems || problems.length > 0) return problems
  const written = value.map(item => JSON.stringify(item))
  const repeated = written.findIndex((item, index) => written.indexOf(item) !== index)
  if (repeated === -1) return []
  const message = `Expected each item once, found ${describeValue(value[repeated])} twice.`
  return [{path: `${path}[${repeated}]`, message}]
}

function checkObject(
  schema: Extract<OptionSchema | ItemSchema, {type: 'object'}>,
  value: unknown,
  path: string,
): ConfigProblem[] {
  if (!isObject(value)) return [expected(describeSchema(schema), value, path)]
  const problems = Object.entries(value).flatMap(([name, item]) => {
    if (isUnsafeKey(name))
      return [{path: join(path, name), message: `The name “${name}” cannot be used here.`}]
    if (!('properties' in schema)) {
      const problems = 'keys' in schema && schema.keys === 'phrase' ? checkPhrase(name, join(path, name)) : []
      return [...problems, ...checkValue(schema.additionalProperties, item, join(path, name))]
    }
    const property = Object.hasOwn(schema.properties, name) ? schema.properties[name] : undefined
    if (property) return checkValue(property, item, join(path, name))
    return [{path: join(path, name), message: unknownKey('key', name, Object.keys(schema.properties))}]
  })
  const required = 'required' in schema ? (schema.required ?? []) : []
  const missing = required.filter(name => !Object.hasOwn(value, name))
  return [...problems, ...missing.map(name => ({path, message: `The key “${name}” is missing.`}))]
}
