import type {Policy} from '@policy-lint/model'
import type {EnabledRule} from '../config/types.ts'
import {fixer} from '../fix/fixer.ts'
import {mergeFixes} from '../fix/merge-fixes.ts'
import {baseId} from '../rule/rule-id.ts'
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
import {locate, placeWithText, withoutRange} from './locate.ts'

export interface RuleRun {
  registered: RegisteredRule
  enabled: EnabledRule
  policy: Policy
  options: SayOptions & Pick<LintPolicyOptions, 'filePath'>
}

/** What wording a finding takes. */
export type Speaker = Pick<RuleRun, 'registered' | 'enabled'> & {options: SayOptions}

/** How findings are worded. */
export type SayOptions = Pick<LintPolicyOptions, 'docsUrl' | 'translate' | 'labels' | 'strict'>

/** What a rule reported, as a diagnostic: filled in, placed, fixes merged. Throws when the report is not sound. */
export function makeDiagnostic(run: RuleRun, descriptor: ReportDescriptor<string>): Diagnostic {
  const {enabled, policy, options} = run
  const said = saidBy(run, descriptor)
  const safe = fixOf(run, descriptor.fix)
  const isHeldBack = safe !== null && enabled.fix === false
  const fix = isHeldBack ? null : safe
  const asked = isHeldBack ? [{messageId: said.messageId, desc: said.message, fix: safe}] : []
  const suggestions = [...asked, ...suggestionsOf(run, descriptor)]
  const because = [...(descriptor.because ?? []), ...(enabled.because ?? [])]
  const related = descriptor.related?.map(target => ({
    filePath: options.filePath,
    ...withoutRange(placeWithText(policy, target)),
  }))
  return {
    ...said,
    ...(descriptor.severity && {severity: descriptor.severity}),
    ...locate(policy, descriptor),
    ...(fix && {fix}),
    ...(suggestions.length > 0 && {suggestions}),
    ...(related && related.length > 0 && {related}),
    ...(because.length > 0 && {because}),
  }
}

/** The rule's own part of a diagnostic: what it says, how loud, and where to read on. */
export function saidBy(
  run: Speaker,
  {messageId, data}: {messageId: string; data?: Data | undefined},
): Pick<Diagnostic, 'ruleId' | 'messageId' | 'severity' | 'message' | 'parts' | 'data' | 'url'> {
  const {registered, enabled, options} = run
  const parts = ownWords(messageOf(run, messageId, data), enabled, data)
  const {category, plugin, rule} = registered
  const url = plugin === undefined ? options.docsUrl?.(category, baseId(enabled.id)) : rule.meta.url
  return {
    ruleId: enabled.id,
    messageId,
    severity: enabled.severity,
    message: wholeMessage(parts, options.labels?.write),
    parts,
    ...(data && {data: saidData(registered, messageId, data)}),
    ...(url && {url}),
  }
}

/** Only what the rule's own sentence names: examples change with the day. */
function saidData({rule}: RegisteredRule, messageId: string, data: Data): Data {
  const what = rule.meta.messages[messageId]?.what ?? ''
  return Object.fromEntries(Object.entries(data).filter(([key]) => what.includes(`{{${key}}}`)))
}

function messageOf(run: Speaker, messageId: string, data?: Data): Message {
  const {registered, enabled, options} = run
  const {messages} = registered.rule.meta
  const own = Object.hasOwn(messages, messageId) ? messages[messageId] : undefined
  if (!own) throw new Error(`The rule has no message “${messageId}”.`)
  const translated = options.translate?.(baseId(enabled.id), messageId)
  const {parts, unfilled} = fillMessage(translated ? {...own, ...translated} : own, data)
  if (options.strict && unfilled.length > 0) {
    throw new Error(`The message “${messageId}” has no data for {{${unfilled[0]}}}.`)
  }
  return parts
}

/** What a configuration says instead of the rule. The example stays, because it is about this very place. */
function ownWords(parts: Message, {message}: EnabledRule, data?: Data): Message {
  return message === undefined ? parts : {...parts, what: fillMessage({what: message}, data).parts.what}
}

/** All of a message that is plain text: what is wrong, and an example of what to write. */
export function wholeMessage({what, write}: Message, label = 'Write'): string {
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
