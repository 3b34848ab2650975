import {kinds} from '@policy-lint/model'
import {checkOptions} from '../rule/check-options.ts'
import {listNames} from '../rule/describe.ts'
import {didYouMean, isUnsafeKey} from '../rule/names.ts'
import {expected, isObject, join, unknownKey} from '../rule/problems.ts'
import type {RuleList} from '../rule/types.ts'
import {isLanguageTag} from './language-tag.ts'
import {builtInPresets, presetPrefix} from './presets.ts'
import {readSetting, splitBecause} from './rule-setting.ts'
import type {ConfigProblem, Presets} from './types.ts'

/** What a configuration may name. Without `rules` only the form is checked. */
export interface KnownNames {
  rules?: RuleList
  /** In addition to `policy-lint:recommended`, `strict` and `all`. */
  presets?: Presets
}

const severities = ['off', 'warn', 'error'] as const

type Check = (value: unknown, path: string, known: KnownNames) => ConfigProblem[]

const checks: Readonly<Record<string, Check>> = {
  $schema: checkString,
  extends: checkExtends,
  rules: checkRules,
  ignores: checkStrings,
  language: checkLanguage,
  kind: checkKind,
  settings: checkSettings,
}

/**
 * Everything that is wrong in a configuration, as sentences with the key where it stands.
 *
 * @example checkConfig({rulez: {}}) // [{path: 'rulez', message: 'There is no key “rulez”. Did you mean “rules”?'}]
 */
export function checkConfig(config: unknown, known: KnownNames = {}): ConfigProblem[] {
  if (!isObject(config)) return [expected('an object with the configuration', config, '')]
  return Object.entries(config).flatMap(([key, value]) => {
    if (value === undefined) return []
    const check = Object.hasOwn(checks, key) ? checks[key] : undefined
    if (check) return check(value, key, known)
    return [{path: key, message: unknownKey('key', key, Object.keys(checks))}]
  })
}

function checkString(value: unknown, path: string): ConfigProblem[] {
  return typeof value === 'string' ? [] : [expected('a string', value, path)]
}

function checkStrings(value: unknown, path: string): ConfigProblem[] {
  if (!Array.isArray(value)) return [expected('a list of strings', value, path)]
  return value.flatMap((item, index) => checkString(item, `${path}[${index}]`))
}

function checkExtends(value: unknown, path: string, known: KnownNames): ConfigProblem[] {
  if (typeof value === 'string') return checkPreset(value, path, known)
  if (!Array.isArray(value)) return [expected('a string or a list of strings', value, path)]
  return value.flatMap((item, index) => {
    const itemPath = `${path}[${index}]`
    return typeof item === 'string' ? checkPreset(item, itemPath, known) : checkString(item, itemPath)
  })
}

/** Paths are the business of whoever reads files. */
function checkPreset(name: string, path: string, {rules, presets}: KnownNames): ConfigProblem[] {
  if (!name.startsWith(presetPrefix)) return []
  const names = Object.keys({...builtInPresets(rules ?? {}), ...presets})
  return names.includes(name) ? [] : [{path, message: unknownKey('preset', name, names)}]
}

function checkRules(value: unknown, path: string, known: KnownNames): ConfigProblem[] {
  if (!isObject(value)) return [expected('an object with rules', value, path)]
  return Object.entries(value).flatMap(([id, setting]) => {
    if (isUnsafeKey(id)) return [{path: join(path, id), message: `The name “${id}” cannot be used here.`}]
    return checkRule(id, setting, join(path, id), known)
  })
}

function checkRule(id: string, setting: unknown, path: string, {rules}: KnownNames): ConfigProblem[] {
  const registered = rules && Object.hasOwn(rules, id) ? rules[id] : undefined
  if (rules && !registered) {
    const nearest = didYouMean(id, Object.keys(rules))
    return [{path, message: nearest ? `There is no rule “${id}”.${nearest}` : `There is no rule “${id}”.`}]
  }
  const read = readSetting(setting)
  if (!read) return [wrongSetting(setting, path)]
  const {options, problems} = splitBecause(read.options, `${path}[1]`)
  if (!registered || problems.length > 0) return problems
  return checkOptions(registered.rule.meta.options, options, `${path}[1]`).problems
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

function checkLanguage(value: unknown, path: string): ConfigProblem[] {
  return isLanguageTag(value) ? [] : [expected('a language tag such as “en” or “pt-BR”', value, path)]
}

function checkKind(value: unknown, path: string): ConfigProblem[] {
  if (kinds.some(kind => kind === value)) return []
  const problem = expected(`one of ${listNames(kinds)}`, value, path)
  const nearest = typeof value === 'string' ? didYouMean(value, kinds) : ''
  return [{...problem, message: problem.message + nearest}]
}

function checkSettings(value: unknown, path: string): ConfigProblem[] {
  if (!isObject(value)) return [expected('an object', value, path)]
  return Object.keys(value)
    .filter(isUnsafeKey)
    .map(key => ({path: join(path, key), message: `The name “${key}” cannot be used here.`}))
}
