import type {OptionsSchema} from './options.ts'
import type {Rule} from './types.ts'

/**
 * Define a rule; its options and message ids are inferred from the literal.
 *
 * @example export default defineRule({meta: {id: 'no-tabs', …}, create: context => ({text(node) {…}})})
 */
export function defineRule<const Schema extends OptionsSchema, const MessageIds extends string, Facts>(
  rule: Rule<Schema, MessageIds, Facts>,
): Rule<Schema, MessageIds, Facts> {
  return rule
}
