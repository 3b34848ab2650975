import type {EnabledRule} from '../config/types.ts'
import type {AnyRule, RuleContext, RuleList, RuleMeta, Visitors} from '../rule/types.ts'
import {type Linted, type LintPolicyOptions, lintPolicy} from '../run/lint-policy.ts'
import {testPolicy} from './test-policy.ts'

/** A rule with one message, `{{word}}`, around the visitors of a test. */
export function testRule(
  id: string,
  create: (context: RuleContext) => Visitors,
  meta: Partial<RuleMeta> = {},
): AnyRule {
  const own = {
    id,
    description: 'Require something.',
    severity: 'warn',
    presets: [],
    type: 'problem',
    needs: [],
    options: {},
    messages: {found: {what: 'Found {{word}}.'}, replace: {what: 'Replace {{word}}.'}},
  } as const
  return {meta: {...own, ...meta}, create}
}

/** Reports every occurrence of a word in the text, as `text` nodes hold them. */
export function wordRule(id: string, word: string, meta: Partial<RuleMeta> = {}): AnyRule {
  return testRule(
    id,
    context => ({
      root() {
        for (let at = context.text.indexOf(word); at !== -1; at = context.text.indexOf(word, at + 1)) {
          context.report({range: [at, at + word.length], messageId: 'found', data: {word}})
        }
      },
    }),
    meta,
  )
}

export function listOf(...rules: AnyRule[]): RuleList {
  return Object.fromEntries(rules.map(rule => [rule.meta.id, {category: 'wording', rule}]))
}

export function enabledIn(rules: RuleList): EnabledRule[] {
  return Object.keys(rules).map(id => ({id, severity: 'warn', options: {}}))
}

/** Lint a text with rules that are all on. */
export function lint(text: string, rules: AnyRule[], options: Partial<LintPolicyOptions> = {}): Linted {
  const list = listOf(...rules)
  const own = {rules: list, enabled: enabledIn(list), today: '2026-11-22', filePath: 'test.md'}
  return lintPolicy(testPolicy(text), {...own, ...options})
}
