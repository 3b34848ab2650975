import {type Kind, kinds} from '@policy-lint/model'
import {checkOptions} from '../rule/check-options.ts'
import {isUnsafeKey} from '../rule/names.ts'
import {isObject} from '../rule/problems.ts'
import type {RuleList, Severity} from '../rule/types.ts'
import {checkConfig, type KnownNames} from './check-config.ts'
import {isLanguageTag} from './language-tag.ts'
import {mergeOptions} from './merge-options.ts'
import {builtInPresets} from './presets.ts'
import {readSetting, splitBecause} from './rule-setting.ts'
import type {Config, ConfigProblem, EnabledRule, Presets, ResolvedConfig} from './types.ts'

/** What is linted with when there is no configuration at all. */
export const defaultConfig: Config = {extends: 'policy-lint:recommended'}

export interface Resolution {
  config: ResolvedConfig
  problems: ConfigProblem[]
}

interface Setting {
  severity: Severity
  options: unknown
  /** Whether the options come from presets only. */
  isPreset: boolean
}
type Settings = Map<string, Setting>

/**
 * Work out one configuration from several; later ones win, and what has a problem is left out.
 *
 * @example resolveConfig([{extends: 'policy-lint:recommended'}, {rules: {'no-jargon': 'off'}}], {rules})
 */
export function resolveConfig(layers: readonly Config[], known: KnownNames & {rules: RuleList}): Resolution {
  const problems = layers.flatMap((config, layer) =>
    checkConfig(config, known).map(problem => ({...problem, layer})),
  )
  const sound = layers.filter(isObject) as readonly Config[]
  const presets = {...builtInPresets(known.rules), ...known.presets}
  const settings: Settings = new Map()
  for (const layer of sound) applyLayer(layer, settings, known.rules, presets)

  const config = {
    rules: enabledRules(settings, known.rules),
    ignores: sound.flatMap(({ignores}) => onlyStrings(ignores)),
    language: sound.findLast(({language}) => isLanguageTag(language))?.language ?? null,
    kind: sound.findLast(({kind}) => isKind(kind))?.kind ?? null,
    settings: mergeSettings(sound),
  }
  return {config, problems}
}

function applyLayer(layer: Config, settings: Settings, rules: RuleList, presets: Presets): void {
  const names = typeof layer.extends === 'string' ? [layer.extends] : onlyStrings(layer.extends)
  for (const name of names) {
    if (Object.hasOwn(presets, name)) applyRules(presets[name], settings, rules, true)
  }
  applyRules(layer.rules, settings, rules, false)
}

function applyRules(given: unknown, settings: Settings, rules: RuleList, isPreset: boolean): void {
  if (!isObject(given)) return
  for (const [id, setting] of Object.entries(given)) {
    const read = Object.hasOwn(rules, id) ? readSetting(setting) : null
    if (!read) continue
    const before = settings.get(id)
    // As in ESLint: a severity alone keeps the options that were given before, and options replace them. Presets add up.
    if (read.options === undefined && before) settings.set(id, {...before, severity: read.severity})
    else if (isPreset && before?.isPreset) {
      settings.set(id, {...before, ...read, options: mergeOptions(before.options, read.options)})
    } else settings.set(id, {...read, isPreset})
  }
}

function enabledRules(settings: Settings, rules: RuleList): EnabledRule[] {
  return Object.entries(rules).flatMap(([id, {rule}]) => {
    const setting = settings.get(id)
    if (!setting || setting.severity === 'off') return []
    const {options: given, because} = splitBecause(setting.options)
    const {options} = checkOptions(rule.meta.options, given, id)
    return [{id, severity: setting.severity, options, ...(because.length > 0 && {because})}]
  })
}

function mergeSettings(layers: readonly Config[]): Readonly<Record<string, unknown>> {
  const entries = layers.flatMap(({settings}) => (isObject(settings) ? Object.entries(settings) : []))
  return Object.fromEntries(entries.filter(([key]) => !isUnsafeKey(key)))
}

function onlyStrings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : []
}

function isKind(value: unknown): value is Kind {
  return kinds.some(kind => kind === value)
}
