import type {RegisteredRule, RuleList} from '../rule/types.ts'
import type {Presets, RuleSetting} from './types.ts'

/** What the names of our own presets start with; those of a plugin start with its name. */
export const presetPrefix = 'policy-lint:'

/** Whether an entry of `extends` names a preset; others are paths. A single letter is a Windows drive. */
export function isPresetName(entry: string): boolean {
  return /^[a-z][a-z\d-]+:/i.test(entry)
}

/**
 * The presets that follow from the rules' own `meta.presets`.
 *
 * @example builtInPresets(rules)['policy-lint:recommended'] // {'no-jargon': 'warn', …}
 */
export function builtInPresets(rules: RuleList): Presets {
  return {
    'policy-lint:recommended': select(rules, ({rule}) => rule.meta.presets.includes('recommended')),
    'policy-lint:strict': select(rules, ({rule}) => rule.meta.presets.length > 0),
    'policy-lint:all': select(rules, () => true),
  }
}

function select(
  rules: RuleList,
  isIncluded: (registered: RegisteredRule) => boolean,
): Readonly<Record<string, RuleSetting>> {
  const own = Object.entries(rules).filter(([, {plugin}]) => plugin === undefined)
  const chosen = own.filter(([, registered]) => isIncluded(registered))
  return Object.fromEntries(chosen.map(([id, {rule}]) => [id, rule.meta.severity]))
}
