import {builtInPresets, type Presets, presetPrefix, type RuleList, type RuleSetting} from '@policy-lint/core'
import {kinds} from '@policy-lint/model'
import {frameworks} from './_frameworks/index.ts'
import {frameworkSettings} from './_frameworks/presets.ts'
import {kindSections, kindSettings} from './_shared/kind-settings.ts'

type Settings = Readonly<Record<string, RuleSetting>>

/** A statement is a paragraph; what needs more words is a charter. */
const paragraph: Settings = {
  'document-length': ['warn', {maxWords: Object.fromEntries(kinds.map(kind => [kind, 150]))}],
}

/**
 * The presets by kind of document and by framework. Each holds the recommended rules, and several add up:
 * `extends: ['policy-lint:charter', 'policy-lint:es-ley-10-2025']`.
 *
 * @example presetsFor(rules)['policy-lint:charter']
 */
export function presetsFor(rules: RuleList): Presets {
  const recommended = builtInPresets(rules)[`${presetPrefix}recommended`] ?? {}
  const own: Record<string, Settings> = {
    ...Object.fromEntries(
      Object.entries(kindSections).map(([name, sections]) => [
        name,
        {'required-sections': kindSettings(sections), ...(name === 'public-statement' && paragraph)},
      ]),
    ),
    ...Object.fromEntries(frameworks.map(framework => [framework.id, frameworkSettings(framework)])),
  }
  const full = Object.entries(own).map(([name, settings]) => [
    presetPrefix + name,
    {...recommended, ...onlyKnown(settings, rules)},
  ])
  return Object.fromEntries(full)
}

/** A rule that is not there cannot be set. */
function onlyKnown(settings: Settings, rules: RuleList): Settings {
  return Object.fromEntries(Object.entries(settings).filter(([id]) => Object.hasOwn(rules, id)))
}
