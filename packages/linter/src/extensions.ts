import {
  type Plugin,
  type PluginReporter,
  type Presets,
  type RuleList,
  registerPlugin,
} from '@policy-lint/core'
import type {LanguagePack} from '@policy-lint/model'
import {rules} from '@policy-lint/rules'
import {presetsFor} from '@policy-lint/rules/presets'

/** Our own rules, presets and languages, and those of the plugins that were added. */
export class Extensions {
  readonly packs = new Map<string, LanguagePack>()
  readonly reporters = new Map<string, PluginReporter>()
  rules: RuleList = rules
  presets: Presets = presetsFor(rules)

  add(name: string, plugin: Plugin): void {
    const registered = registerPlugin(name, plugin)
    this.rules = {...this.rules, ...registered.rules}
    this.presets = {...this.presets, ...registered.presets}
    for (const [tag, pack] of Object.entries(plugin.languages ?? {})) this.packs.set(tag.toLowerCase(), pack)
    for (const [id, reporter] of Object.entries(plugin.reporters ?? {})) {
      this.reporters.set(`${name}/${id}`, reporter)
    }
  }
}
