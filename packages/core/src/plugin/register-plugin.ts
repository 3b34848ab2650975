import type {Presets, RuleSetting} from '../config/types.ts'
import {baseId} from '../rule/rule-id.ts'
import type {AnyRule, RegisteredRule, RuleList, RuleMeta} from '../rule/types.ts'
import type {Plugin} from './types.ts'

/** A plugin under the name that a configuration gives it. */
export interface RegisteredPlugin {
  rules: RuleList
  presets: Presets
}

/** What the meta of a rule may leave out. */
const usual = {
  description: '',
  severity: 'warn',
  presets: [],
  type: 'problem',
  needs: [],
  options: {},
} as const satisfies Partial<RuleMeta>

/**
 * The rules and presets of a plugin with their full names.
 *
 * @example registerPlugin('mine', plugin).rules['mine/no-shouting']
 */
export function registerPlugin(name: string, plugin: Plugin): RegisteredPlugin {
  const own = Object.entries(plugin.rules ?? {})
  const rules = own.map(([id, rule]): [string, RegisteredRule] => [
    `${name}/${id}`,
    {category: name, plugin: name, rule: completed(rule)},
  ])
  const named = Object.entries(plugin.presets ?? {}).map(([preset, settings]) => [
    `${name}:${preset}`,
    fullNames(name, plugin, settings),
  ])
  return {
    rules: Object.fromEntries(rules),
    presets: {...presetsOfMeta(name, rules), ...Object.fromEntries(named)},
  }
}

function completed(rule: AnyRule): AnyRule {
  return {...rule, meta: {...usual, ...rule.meta}}
}

function fullNames(
  name: string,
  plugin: Plugin,
  settings: Readonly<Record<string, RuleSetting>>,
): Record<string, RuleSetting> {
  const isOwn = (id: string) => Object.hasOwn(plugin.rules ?? {}, baseId(id))
  return Object.fromEntries(
    Object.entries(settings).map(([id, setting]) => [isOwn(id) ? `${name}/${id}` : id, setting]),
  )
}

/** As our own: `recommended` and `all`, whether the plugin names them or not. */
function presetsOfMeta(name: string, rules: readonly [string, RegisteredRule][]): Presets {
  const settingsOf = (list: readonly [string, RegisteredRule][]) =>
    Object.fromEntries(list.map(([id, {rule}]) => [id, rule.meta.severity]))
  const recommended = rules.filter(([, {rule}]) => rule.meta.presets.includes('recommended'))
  return {[`${name}:recommended`]: settingsOf(recommended), [`${name}:all`]: settingsOf(rules)}
}
