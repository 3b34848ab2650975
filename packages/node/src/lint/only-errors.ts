import type {ResolvedConfig} from '@policy-lint/core'

/** The same configuration without the rules whose findings are warnings. */
export function onlyErrors(config: ResolvedConfig): ResolvedConfig {
  return {...config, rules: config.rules.filter(rule => rule.severity === 'error')}
}
