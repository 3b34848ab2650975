import type {Policy, Range} from '@policy-lint/model'
import {nearestName} from '../rule/names.ts'
import {baseId, ruleOf} from '../rule/rule-id.ts'
import type {Data, Diagnostic, Fix, Severity} from '../rule/types.ts'
import {fillMessage} from '../run/fill-message.ts'
import type {LintPolicyOptions} from '../run/lint-policy.ts'
import {wholeMessage} from '../run/make-diagnostic.ts'
import {canRun} from '../run/needs.ts'
import type {Filtered} from './apply-directives.ts'
import {holdsOn, isDay} from './holds-on.ts'
import {type DirectiveMessage, directiveMessages, directivesId} from './messages.ts'
import {directiveKinds} from './parse-directive.ts'
import {removalOf} from './removal-of.ts'
import {everyRule} from './silence.ts'
import type {Directive, Misspelling, ReadDirectives} from './types.ts'

/** What is wrong with the directives of a document: unknown names, days that are over, and what silences nothing. */
export function judgeDirectives(
  policy: Policy,
  {directives, misspellings}: ReadDirectives,
  used: Filtered['used'],
  options: LintPolicyOptions,
): Diagnostic[] {
  const judge = new Judge(policy, options)
  for (const misspelling of misspellings) judge.misspelling(misspelling)
  for (const directive of directives) {
    judge.names(directive)
    if (!holdsOn(directive, options.today)) judge.day(directive)
    else if (directive.kind !== 'enable') judge.use(directive, used.get(directive) ?? new Set())
  }
  return judge.found
}

interface Finding {
  messageId: DirectiveMessage
  data?: Data
  severity?: Exclude<Severity, 'off'>
  fix?: Fix | null
}

class Judge {
  readonly found: Diagnostic[] = []
  readonly #policy: Policy
  readonly #options: LintPolicyOptions
  /** Rules whose silence tells something: they ran here, and need no other document. */
  readonly #ran: ReadonlySet<string>

  constructor(policy: Policy, options: LintPolicyOptions) {
    this.#policy = policy
    this.#options = options
    const ran = options.enabled.filter(({id}) => {
      const rule = ruleOf(options.rules, id)?.rule
      return rule?.create && !rule.check && canRun(rule, id, policy.pack)
    })
    this.#ran = new Set(ran.flatMap(({id}) => [id, baseId(id)]))
  }

  misspelling({word, form, range}: Misspelling): void {
    const isKey = form === 'front-matter'
    const nearest = nearestName(word, isKey ? ['disable'] : directiveKinds)
    const full = (name: string) => (isKey ? `policy-lint: {${name}: …}` : `policy-lint-${name}`)
    if (nearest === null) this.#report(range, {messageId: 'unknownDirective', data: {name: full(word)}})
    else {
      const data = {name: full(word), nearest: full(nearest)}
      this.#report(range, {messageId: 'unknownDirectiveNear', data})
    }
  }

  names({rules, range}: Directive): void {
    for (const name of new Set(rules)) {
      if (ruleOf(this.#options.rules, name) || this.#isOfAbsentPlugin(name)) continue
      const nearest = nearestName(name, Object.keys(this.#options.rules))
      if (nearest === null) this.#report(range, {messageId: 'unknownRule', data: {name}})
      else this.#report(range, {messageId: 'unknownRuleNear', data: {name, nearest}})
    }
  }

  /** Rules of plugins that were not loaded cannot be known: `acme/no-slang`. */
  #isOfAbsentPlugin(name: string): boolean {
    const at = name.indexOf('/')
    return at > 0 && !Object.keys(this.#options.rules).some(id => id.startsWith(name.slice(0, at + 1)))
  }

  day({until = '', range}: Directive): void {
    this.#report(range, {messageId: isDay(until) ? 'expired' : 'wrongDay', data: {until: until || '?'}})
  }

  use(directive: Directive, used: ReadonlySet<string>): void {
    const severity = this.#options.reportUnused ?? 'warn'
    if (severity === 'off') return
    const {rules, range} = directive
    const unused = rules.filter(name => !used.has(name) && this.#ran.has(name))
    const isIdle = rules.length === 0 ? !used.has(everyRule) : unused.length > 0
    if (!isIdle) return
    const fix = removalOf(this.#policy.text, directive, unused)
    if (rules.length === 0) this.#report(range, {messageId: 'unusedAll', severity, fix})
    else this.#report(range, {messageId: 'unused', data: {names: unused.join(', ')}, severity, fix})
  }

  #report(range: Range, {messageId, data = {}, severity = 'warn', fix}: Finding): void {
    const {translate, directivesUrl, labels} = this.#options
    const own = directiveMessages[messageId]
    const {parts} = fillMessage({...own, ...translate?.(directivesId, messageId)}, data)
    this.found.push({
      ruleId: directivesId,
      messageId,
      severity,
      message: wholeMessage(parts, labels?.write),
      parts,
      data,
      range,
      whole: false,
      ...this.#policy.place(range),
      ...(fix && {fix}),
      ...(directivesUrl !== undefined && {url: directivesUrl}),
    })
  }
}
