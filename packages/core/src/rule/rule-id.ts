import type {RegisteredRule, RuleList} from './types.ts'

/** What stands behind `#`: letters, digits, points, underlines and hyphens of any script. */
const name = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u

/**
 * The rule's own id: `no-jargon#house-words` is the rule `no-jargon` once more, under a name of one's own.
 *
 * @example baseId('no-jargon#house-words') // 'no-jargon'
 */
export function baseId(id: string): string {
  const at = id.indexOf('#')
  return at === -1 ? id : id.slice(0, at)
}

/**
 * The name behind `#`, or null for the rule itself.
 *
 * @example instanceName('no-jargon#house-words') // 'house-words'
 */
export function instanceName(id: string): string | null {
  const at = id.indexOf('#')
  return at === -1 ? null : id.slice(at + 1)
}

/** Whether a name can stand behind `#`, so that directives and the command line can say it. */
export function isInstanceName(text: string): boolean {
  return name.test(text)
}

/** The rule that an id speaks of, whether it is the rule itself or an instance of it. */
export function ruleOf(rules: RuleList, id: string): RegisteredRule | undefined {
  const base = baseId(id)
  return Object.hasOwn(rules, base) ? rules[base] : undefined
}
