import type {Policy} from '@policy-lint/model'
import type {EnabledRule} from '../config/types.ts'
import {fixer} from '../fix/fixer.ts'
import {mergeFixes} from '../fix/merge-fixes.ts'
import type {
  Data,
  Diagnostic,
  FixFunction,
  Message,
  RegisteredRule,
  ReportDescriptor,
  Suggestion,
} from '../rule/types.ts'
import {fillMessage} from './fill-message.ts'
import type {LintPolicyOptions} from './lint-policy.ts'
import {locate} from './locate.ts'

export interface RuleRun {
  registered: RegisteredRule
  enabled: EnabledRule
  policy: Policy
  options: LintPolicyOptions
}

/** What a rule reported, as a diagnostic: filled in, placed, fixes merged. Throws when the report is not sound. */
export function makeDiagnostic(run: RuleRun, descriptor: ReportDescriptor<string>): Diagnostic {
  const {registered, enabled, policy, options} = run
  const {messageId, data} = descriptor
  const parts = messageOf(run, messageId, data)
  const url = options.docsUrl?.(registered.category, enabled.id)
  const fix = fixOf(run, descriptor.fix)
  const suggestions = suggestionsOf(run, descriptor)
  const because = [...(descriptor.because ?? []), ...(enabled.because ?? [])]
  return {
    ruleId: enabled.id,
    messageId,
    severity: descriptor.severity ?? enabled.severity,
    message: wholeMessage(parts, options.labels?.write ?? 'Write'),
    parts,
    ...locate(policy, descriptor),
    ...(fix && {fix}),
    ...(suggestions.length > 0 && {suggestions}),
    ...(url && {url}),
    ...(because.length > 0 && {because}),
  }
}

function messageOf(run: RuleRun, messageId: string, data?: Data): Message {
  const {registered, enabled, options} = run
  const {messages} = registered.rule.meta
  const own = Object.hasOwn(messages, messageId) ? messages[messageId] : undefined
  if (!own) throw new Error(`The rule has no message “${messageId}”.`)
  const translated = options.translate?.(enabled.id, messageId)
  const {parts, unfilled} = fillMessage(translated ? {...own, ...translated} : own, data)
  if (options.strict && unfilled.length > 0) {
    throw new Error(`The message “${messageId}” has no data for {{${unfilled[0]}}}.`)
  }
  return parts
}

function wholeMessage({what, write}: Message, label: string): string {
  return write === undefined ? what : `${what} ${label}: “${write}”`
}

function fixOf({registered, policy}: RuleRun, fix: FixFunction | null | undefined) {
  if (!fix) return null
  if (!registered.rule.meta.fixable) throw new Error('The rule reports a fix, but “meta.fixable” is not set.')
  return mergeFixes(fix(fixer), policy.text)
}

function suggestionsOf(run: RuleRun, {suggest = []}: ReportDescriptor<string>): Suggestion[] {
  if (suggest.length > 0 && !run.registered.rule.meta.hasSuggestions) {
    throw new Error('The rule reports suggestions, but “meta.hasSuggestions” is not set.')
  }
  return suggest.flatMap(({messageId, data, fix}) => {
    const merged = mergeFixes(fix(fixer), run.policy.text)
    return merged ? [{messageId, desc: messageOf(run, messageId, data).what, fix: merged}] : []
  })
}
