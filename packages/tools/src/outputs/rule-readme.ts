import {
  builtInPresets,
  meetsNeeds,
  type OptionSchema,
  type OptionsSchema,
  type Presets,
  type RegisteredRule,
} from '@policy-lint/core'
import type {LanguagePack} from '@policy-lint/model'
import {between} from './between.ts'
import {table} from './table.ts'

/** A rule's README with its generated parts made anew from `meta`; the prose stays. */
export function ruleReadme(
  readme: string,
  {category, rule}: RegisteredRule,
  packs: readonly LanguagePack[],
  named: Presets = {},
): string {
  const path = `rules/${category}/${rule.meta.id}/README.md`
  const withHeader = between(readme, 'header', header({category, rule}, packs, named), path)
  return between(withHeader, 'options', options(rule.meta.options), path)
}

function header({category, rule}: RegisteredRule, packs: readonly LanguagePack[], named: Presets): string {
  const {meta} = rule
  const rows = [
    ['Severity', meta.severity === 'warn' ? 'warning' : 'error'],
    ['Category', category],
    ['Presets', presets({category, rule}, named)],
    ['Fix', fixes(rule)],
    ['Languages', languages(rule, packs)],
  ]
  return `# ${meta.id}\n\n${meta.description}\n\n${table(['', ''], rows)}`
}

function presets(registered: RegisteredRule, named: Presets): string {
  const {id, presets} = registered.rule.meta
  // Those by kind and framework hold every recommended rule; naming them would tell nothing.
  const others = presets.includes('recommended') ? {} : named
  const all = Object.entries({...builtInPresets({[id]: registered}), ...others})
  const holding = all.filter(([, settings]) => Object.hasOwn(settings, id))
  return holding.map(([name]) => `\`${name}\``).join(', ')
}

function fixes({meta}: RegisteredRule['rule']): string {
  if (meta.fixable && meta.hasSuggestions) return '`--fix`, where that is safe; suggestions elsewhere'
  if (meta.fixable) return '`--fix`'
  return meta.hasSuggestions ? 'suggestions, to be looked at by a person' : 'none; only a person can do it'
}

function languages(rule: RegisteredRule['rule'], packs: readonly LanguagePack[]): string {
  if (rule.meta.needs.length === 0) return 'all'
  const known = packs.filter(pack => meetsNeeds(rule, pack)).map(({name}) => name.en)
  return known.length === 0 ? 'none yet' : known.join(', ')
}

function options(schema: OptionsSchema): string {
  const rows = Object.entries(schema).map(([name, option]) => [
    `\`${name}\``,
    typeOf(option),
    `\`${JSON.stringify(option.default)}\``,
    option.description,
  ])
  return rows.length === 0
    ? 'This rule has no options.'
    : table(['Option', 'Type', 'Default', 'What it does'], rows)
}

function typeOf(option: OptionSchema): string {
  switch (option.type) {
    case 'string':
      return option.enum ? option.enum.map(word => `\`"${word}"\``).join(', ') : 'text'
    case 'integer':
      return `whole number${option.minimum === undefined ? '' : `, at least ${option.minimum}`}${
        option.maximum === undefined ? '' : `, at most ${option.maximum}`
      }`
    case 'boolean':
      return '`true` or `false`'
    case 'array':
      return 'list'
    case 'object':
      return 'object'
  }
}
