import {type Kind, kinds, regionCode, regionOfTag} from '@policy-lint/model'
import {isUnsafeKey} from '../rule/names.ts'
import {isObject} from '../rule/problems.ts'
import type {RuleList} from '../rule/types.ts'
import {checkConfig} from './check-config.ts'
import type {KnownNames} from './check-keys.ts'
import {isLanguageTag} from './language-tag.ts'
import {builtInPresets} from './presets.ts'
import {Settings} from './rule-settings.ts'
import type {Config, ConfigProblem, Origin, Origins, Presets, ResolvedConfig} from './types.ts'

/** What is linted with when there is no configuration at all. */
export const defaultConfig: Config = {extends: 'policy-lint:recommended'}

export interface Resolution {
  config: ResolvedConfig
  /** Where each value comes from. */
  origins: Origins
  problems: ConfigProblem[]
}

/** A layer that can be read, and its place among all. */
interface Sound {
  config: Config
  layer: number
}

/**
 * Work out one configuration from several; later ones win, and what has a problem is left out. Which `overrides` hold
 * for a file is the business of whoever knows files: here their form is checked, and no more.
 *
 * @example resolveConfig([{extends: 'policy-lint:recommended'}, {rules: {'no-jargon': 'off'}}], {rules})
 */
export function resolveConfig(layers: readonly Config[], known: KnownNames & {rules: RuleList}): Resolution {
  const problems = layers.flatMap((config, layer) =>
    checkConfig(config, known).map(problem => ({...problem, layer})),
  )
  const sound = layers.flatMap((config, layer): Sound[] => (isObject(config) ? [{config, layer}] : []))
  const presets = {...builtInPresets(known.rules), ...known.presets}
  const settings = new Settings(known.rules)
  for (const one of sound) applyLayer(one, settings, presets)

  const language = last(sound, 'language', value => (isLanguageTag(value) ? value : null))
  const kind = last(sound, 'kind', value => (isKind(value) ? value : null))
  const region = last(sound, 'region', value => (typeof value === 'string' ? regionCode(value) : null))
  const named = last(sound, 'language', value => (isLanguageTag(value) ? regionOfTag(value) : null))
  const values = settingsOf(sound)
  const ignores = sound.filter(({config}) => onlyStrings(config.ignores).length > 0)
  return {
    config: {
      rules: settings.enabled(),
      ignores: ignores.flatMap(({config}) => onlyStrings(config.ignores)),
      language: language?.value ?? null,
      kind: kind?.value ?? null,
      region: region?.value ?? named?.value ?? null,
      settings: Object.fromEntries(values.map(([key, {value}]) => [key, value])),
    },
    origins: {
      rules: settings.origins(),
      ignores: ignores.map(({layer}) => ({layer, path: 'ignores'})),
      language: language?.origin ?? null,
      kind: kind?.origin ?? null,
      region: region?.origin ?? named?.origin ?? null,
      settings: Object.fromEntries(values.map(([key, {origin}]) => [key, origin])),
    },
    problems,
  }
}

function applyLayer({config, layer}: Sound, settings: Settings, presets: Presets): void {
  const isSingle = typeof config.extends === 'string'
  const names = isSingle ? [config.extends as string] : onlyStrings(config.extends)
  for (const [index, name] of names.entries()) {
    const path = isSingle ? 'extends' : `extends[${index}]`
    if (Object.hasOwn(presets, name)) settings.apply(presets[name], () => ({layer, path, preset: name}))
  }
  settings.apply(config.rules, id => ({layer, path: `rules.${id}`}))
}

interface Placed<Value> {
  value: Value
  origin: Origin
}

/** The last value of a key that can be used. */
function last<Value>(
  layers: readonly Sound[],
  key: 'language' | 'kind' | 'region',
  read: (value: unknown) => Value | null,
): Placed<Value> | null {
  const found = layers.flatMap(({config, layer}): Placed<Value>[] => {
    const value = read(config[key])
    return value === null ? [] : [{value, origin: {layer, path: key}}]
  })
  return found.at(-1) ?? null
}

function settingsOf(layers: readonly Sound[]): [key: string, value: Placed<unknown>][] {
  return layers.flatMap(({config: {settings}, layer}) =>
    Object.entries(isObject(settings) ? settings : {})
      .filter(([key]) => !isUnsafeKey(key))
      .map(([key, value]): [string, Placed<unknown>] => [
        key,
        {value, origin: {layer, path: `settings.${key}`}},
      ]),
  )
}

function onlyStrings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : []
}

function isKind(value: unknown): value is Kind {
  return kinds.some(kind => kind === value)
}
