import {checkOptions} from '../rule/check-options.ts'
import {isObject} from '../rule/problems.ts'
import {baseId, instanceName, isInstanceName, ruleOf} from '../rule/rule-id.ts'
import type {RuleList, Severity} from '../rule/types.ts'
import {mergeOptions} from './merge-options.ts'
import {type ReadSetting, readSetting, splitCommon} from './rule-setting.ts'
import type {EnabledRule, Origin, RuleOrigins} from './types.ts'

interface Setting {
  severity: Severity
  options: unknown
  /** Whether the options come from presets only. */
  isPreset: boolean
  origins: RuleOrigins
}

/** The settings of all rules, layer after layer, each with where it comes from. */
export class Settings {
  readonly #rules: RuleList
  readonly #byId = new Map<string, Setting>()

  constructor(rules: RuleList) {
    this.#rules = rules
  }

  /** Settings that come later; what cannot be read is left out. `origin` says where they stand. */
  apply(given: unknown, origin: (id: string) => Origin): void {
    if (!isObject(given)) return
    for (const [id, setting] of Object.entries(given)) {
      const read = this.#isKnown(id) ? readSetting(setting) : null
      if (read) this.#byId.set(id, merged(this.#byId.get(id), read, origin(id)))
    }
  }

  /** The rules that are on, in the order of the list, each followed by its instances. */
  enabled(): EnabledRule[] {
    return this.#ordered().flatMap(([id, {severity, options}]) => {
      if (severity === 'off') return []
      const {options: own, because, message, fix} = splitCommon(options)
      const checked = checkOptions(ruleOf(this.#rules, id)?.rule.meta.options ?? {}, own, id)
      return [
        {
          id,
          severity,
          options: checked.options,
          ...(because.length > 0 && {because}),
          ...(message !== null && {message}),
          ...(!fix && {fix}),
        },
      ]
    })
  }

  /** Where each setting comes from, rules that are off included. */
  origins(): Record<string, RuleOrigins> {
    return Object.fromEntries(this.#ordered().map(([id, {origins}]) => [id, origins]))
  }

  #isKnown(id: string): boolean {
    const instance = instanceName(id)
    return (instance === null || isInstanceName(instance)) && ruleOf(this.#rules, id) !== undefined
  }

  #ordered(): [id: string, setting: Setting][] {
    const places = new Map(Object.keys(this.#rules).map((id, index) => [id, index]))
    const placeOf = (id: string) => places.get(baseId(id)) ?? 0
    return [...this.#byId].sort(([a], [b]) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1))
  }
}

/** As in ESLint: a severity alone keeps the options that were given before, and options replace them. Presets add up. */
function merged(before: Setting | undefined, {severity, options}: ReadSetting, origin: Origin): Setting {
  const isPreset = origin.preset !== undefined
  if (options === undefined && before) {
    return {...before, severity, origins: {...before.origins, severity: origin}}
  }
  const keys = isObject(options) ? Object.keys(options) : []
  const isSum = isPreset && before?.isPreset === true
  const earlier = isSum ? before.origins.options : {}
  const own = keys.map(key => {
    const isAdded = isSum && addsUp(before.options, options, key)
    return [key, [...(isAdded ? (earlier[key] ?? []) : []), origin]] as const
  })
  return {
    severity,
    options: isSum ? mergeOptions(before.options, options) : options,
    isPreset,
    origins: {severity: origin, options: {...earlier, ...Object.fromEntries(own)}},
  }
}

/** Lists and objects are joined, other values replaced. */
function addsUp(before: unknown, later: unknown, key: string): boolean {
  return isObject(before) && isObject(later) && typeof later[key] === 'object'
}
