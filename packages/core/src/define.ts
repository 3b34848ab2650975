// What rules and plugins of others need at run time, apart from everything else.
export {definePlugin} from './plugin/define-plugin.ts'
export type {Plugin} from './plugin/types.ts'
export {defineRule} from './rule/define-rule.ts'
export type {AnyRule, Rule, RuleContext} from './rule/types.ts'
