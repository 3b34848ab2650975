import type {LanguagePack} from '@policy-lint/model'
import type {RuleSettings} from '../config/types.ts'
import type {AnyRule} from '../rule/types.ts'
import type {LintResult} from '../run/result.ts'

/** Turns results into text; `context` is what reporters of our own get, see `ReporterContext`. */
export type PluginReporter = (results: readonly LintResult[], context: unknown) => string

/**
 * What somebody else adds: rules, and what goes with them. A configuration gives the plugin a name, under which its rules
 * are `name/rule-id`, its presets `name:preset` and its reporters `name/reporter`.
 */
export interface Plugin {
  meta?: {name?: string; version?: string}
  /** By the ids that their `meta` says. */
  rules?: Readonly<Record<string, AnyRule>>
  /** In these, rules of the plugin itself are named without the plugin's name. */
  presets?: Readonly<Record<string, RuleSettings>>
  /** Language packs by their tags. */
  languages?: Readonly<Record<string, LanguagePack>>
  reporters?: Readonly<Record<string, PluginReporter>>
}
