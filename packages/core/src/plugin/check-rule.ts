import type {ConfigProblem} from '../config/types.ts'
import {expected, isObject, join} from '../rule/problems.ts'

const functions = ['create', 'collect', 'check', 'load'] as const

/** Everything that is wrong in a rule that somebody else wrote, perhaps without types. */
export function checkRule(id: string, rule: unknown, path: string): ConfigProblem[] {
  if (!isObject(rule)) return [expected('a rule, as defineRule returns it', rule, path)]
  if (!isObject(rule.meta))
    return [expected('an object with “id” and “messages”', rule.meta, join(path, 'meta'))]
  const strange = functions.filter(name => rule[name] !== undefined && typeof rule[name] !== 'function')
  const problems = strange.map(name => expected('a function', rule[name], join(path, name)))
  if (rule.create === undefined && (rule.collect === undefined || rule.check === undefined)) {
    problems.push({path, message: 'It needs “create”, or both “collect” and “check”.'})
  }
  return [...problems, ...checkMeta(id, rule.meta, join(path, 'meta'))]
}

function checkMeta(id: string, meta: Readonly<Record<string, unknown>>, path: string): ConfigProblem[] {
  const problems: ConfigProblem[] = []
  const hold = (isRight: boolean, what: string, key: string) => {
    if (!isRight) problems.push(expected(what, meta[key], join(path, key)))
  }
  hold(meta.id === id, `the name under which the plugin exports it, “${id}”`, 'id')
  hold(
    meta.severity === undefined || isOneOf(meta.severity, ['warn', 'error']),
    '“warn” or “error”',
    'severity',
  )
  hold(meta.needs === undefined || Array.isArray(meta.needs), 'a list of parts of language packs', 'needs')
  hold(meta.presets === undefined || Array.isArray(meta.presets), 'a list of presets', 'presets')
  hold(isObject(meta.messages), 'an object with messages', 'messages')
  for (const [name, message] of Object.entries(isObject(meta.messages) ? meta.messages : {})) {
    if (isObject(message) && typeof message.what === 'string') continue
    problems.push(expected('an object with “what”', message, `${path}.messages.${name}`))
  }
  hold(meta.options === undefined || isObject(meta.options), 'an object with options', 'options')
  for (const [name, option] of Object.entries(isObject(meta.options) ? meta.options : {})) {
    if (isOption(option)) continue
    problems.push(expected('an object with “type” and “default”', option, `${path}.options.${name}`))
  }
  return problems
}

function isOption(option: unknown): boolean {
  if (!isObject(option) || option.default === undefined) return false
  if (option.type === 'array') return isObject(option.items)
  if (option.type === 'object') return isObject(option.additionalProperties)
  return isOneOf(option.type, ['boolean', 'integer', 'string'])
}

function isOneOf(value: unknown, all: readonly string[]): boolean {
  return all.some(one => one === value)
}
