import {checkOptions} from '../rule/check-options.ts'
import {listNames} from '../rule/describe.ts'
import {didYouMean, isUnsafeKey} from '../rule/names.ts'
import {expected, isObject, join} from '../rule/problems.ts'
import {baseId, instanceName, isInstanceName, ruleOf} from '../rule/rule-id.ts'
import type {RuleList} from '../rule/types.ts'
import type {KnownNames} from './check-keys.ts'
import {readSetting, splitCommon} from './rule-setting.ts'
import type {ConfigProblem} from './types.ts'

const severities = ['off', 'warn', 'error'] as const

export function checkRules(value: unknown, path: string, known: KnownNames): ConfigProblem[] {
  if (!isObject(value)) return [expected('an object with rules', value, path)]
  return Object.entries(value).flatMap(([id, setting]) => {
    if (isUnsafeKey(id)) return [{path: join(path, id), message: `The name “${id}” cannot be used here.`}]
    return checkRule(id, setting, join(path, id), known)
  })
}

function checkRule(
  id: string,
  setting: unknown,
  path: string,
  {rules, skippedPlugins = []}: KnownNames,
): ConfigProblem[] {
  const plugin = pluginOf(id)
  if (plugin !== null && skippedPlugins.includes(plugin)) return []
  const registered = rules && ruleOf(rules, id)
  if (rules && !registered) return [{path, message: unknownRule(baseId(id), rules)}]
  const instance = instanceName(id)
  if (instance !== null && !isInstanceName(instance)) {
    const message = `The name behind “#” has letters, digits and hyphens only, as in “${baseId(id)}#house-words”.`
    return [{path, message}]
  }
  const read = readSetting(setting)
  if (!read) return [wrongSetting(setting, path)]
  const {options, problems} = splitCommon(read.options, `${path}[1]`)
  if (!registered || problems.length > 0) return problems
  return checkOptions(registered.rule.meta.options, options, `${path}[1]`).problems
}

function unknownRule(id: string, rules: RuleList): string {
  const plugin = pluginOf(id)
  if (plugin !== null && !Object.values(rules).some(rule => rule.plugin === plugin)) {
    return `There is no rule “${id}”: no plugin “${plugin}” is named under “plugins”, or it has no rules.`
  }
  return `There is no rule “${id}”.${didYouMean(id, Object.keys(rules))}`
}

/** `mine/no-shouting` is a rule of the plugin `mine`. */
function pluginOf(id: string): string | null {
  const at = id.indexOf('/')
  return at === -1 ? null : id.slice(0, at)
}

function wrongSetting(setting: unknown, path: string): ConfigProblem {
  if (Array.isArray(setting) && setting.length > 2) {
    const message = `Expected a severity and an object with options, found ${setting.length} items.`
    return {path, message}
  }
  const severity: unknown = Array.isArray(setting) ? setting[0] : setting
  const problem = expected(`one of ${listNames(severities)} (or 0, 1, 2)`, severity, path)
  if (isObject(setting)) return {path, message: `${problem.message} To set options, write ["warn", {…}].`}
  const nearest = typeof severity === 'string' ? didYouMean(severity, severities) : ''
  return {path, message: problem.message + nearest}
}
