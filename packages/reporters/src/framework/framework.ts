import type {BothTexts, ClauseSummary, Failure, FrameworkSummary, LintResult} from '@policy-lint/core'
import {labelsFor} from '../labels/labels-for.ts'
import {sayLeftOut} from '../labels/left-out.ts'
import {say} from '../labels/say.ts'
import {type Line, render, type SafeText, type Style} from '../sink/sink.ts'
import {displayPath} from '../text/display-path.ts'
import {displayWidth, padTo} from '../text/width.ts'
import {wrap} from '../text/wrap.ts'
import type {ReporterContext} from '../types.ts'
import {type FrameworkWords, wordsFor} from './words.ts'

const narrowest = 40
const widest = 100

interface View {
  words: FrameworkWords
  context: ReporterContext
  width: number
}

/**
 * Each clause of the frameworks in the configuration: whether it is met, and where; else what is missing.
 *
 * @example framework(results, context)
 */
export function framework(results: readonly LintResult[], context: ReporterContext): SafeText {
  const width = Math.min(widest, Math.max(narrowest, Math.floor(context.width) || 80))
  const view: View = {words: wordsFor(context.locale), context, width}
  const lines = results.flatMap(result => [
    ...(result.summary?.frameworks ?? []).flatMap(summary => section(summary, result, view)),
    ...result.failures.flatMap(failure => failed(failure, view)),
  ])
  const isAsked = results.some(({summary}) => (summary?.frameworks ?? []).length > 0)
  const isNothing = results.length > 0 && results.every(({summary}) => summary === null)
  const last = [
    ...(isAsked || isNothing ? [] : sayNone(view)),
    ...sayLeftOut(labelsFor(context.locale), context),
  ]
  return render([...lines, ...last.flatMap(text => wrap([{text}], width))], context)
}

function sayNone({words, context}: View): string[] {
  const option = context.rules['framework-clauses']?.rule.meta.options.frameworks
  const names = option?.type === 'array' && 'enum' in option.items ? (option.items.enum ?? []) : []
  if (names.length === 0) return [words.none]
  return [words.none, say(words.choose, {first: names[0] ?? '', all: names.join(', ')})]
}

function section(summary: FrameworkSummary, result: LintResult, view: View): Line[] {
  const {words, context, width} = view
  const path = displayPath(result.filePath, context.cwd)
  const kind = labelsFor(context.locale).kinds[result.summary?.kind ?? ''] ?? result.summary?.kind ?? ''
  const reason = summary.notFor === 'kind' ? words.otherKind : words.otherLanguage
  return [
    [{text: path, style: 'underline'}],
    ...wrap([{text: textIn(summary.title, summary, view), style: 'bold'}], width),
    ...wrap([{text: textIn(summary.applies, summary, view)}], width),
    ...wrap([{text: summary.notFor ? say(reason, {kind}) : words.checklist}], width),
    [],
    ...summary.clauses.flatMap(clause => row(clause, summary, {...view, path, result})),
    ...(summary.notFor ? [] : [...totals(summary, view), []]),
  ]
}

function row(
  clause: ClauseSummary,
  summary: FrameworkSummary,
  view: View & {path: string; result: LintResult},
): Line[] {
  const columns = statusColumns(view.words)
  const room = view.width - columns - 2
  const status = {text: `  ${padTo(view.words.status[clause.status], columns)}`, style: styles[clause.status]}
  const details = [clause.cite, ...where(clause, view)]
  const [first = [], ...rest] = [
    ...wrap([{text: textIn(clause.text, summary, view)}], room),
    ...details.flatMap(text => wrap([{text}], room)),
  ]
  const blank = {text: ' '.repeat(columns + 2)}
  return [[status, ...first], ...rest.map((line): Line => [blank, ...line])]
}

/** The place that meets a clause, or the rules that look at it with what they found. */
function where(
  {status, heading, line, rules}: ClauseSummary,
  view: View & {path: string; result: LintResult},
): string[] {
  const {words, path, result} = view
  if (status === 'rules') {
    const n = result.diagnostics.filter(({ruleId}) => rules.includes(ruleId)).length
    return [`${say(words.lookedAtBy, {rules: rules.join(', ')})}; ${say(words.findings, {n})}`]
  }
  if (status !== 'met' && status !== 'short') return []
  const place = line === null ? [] : [`${path}:${line}`]
  const parts = [...place, ...(heading === null ? [] : [heading])]
  return parts.length === 0 ? [] : [parts.join('  ')]
}

function totals({clauses}: FrameworkSummary, {words, width}: View): Line[] {
  const statuses = Object.keys(words.status) as ClauseSummary['status'][]
  const counts = statuses.flatMap(status => {
    const n = clauses.filter(clause => clause.status === status).length
    return n === 0 ? [] : [`${words.status[status]} ${n}`]
  })
  return [[], ...wrap([{text: `${counts.join(', ')} / ${clauses.length}`}], width)]
}

function failed({filePath, message}: Failure, {context, width}: View): Line[] {
  const {failed: label} = labelsFor(context.locale)
  return wrap(
    [{text: label, style: 'error-bold'}, {text: ` ${displayPath(filePath, context.cwd)}: ${message}`}],
    width,
  )
}

/** In the framework's own language for readers of it, else in English. */
function textIn(texts: BothTexts, {language}: FrameworkSummary, {words}: View): string {
  return words.tag === language ? texts.own : texts.en
}

const styles: Readonly<Record<ClauseSummary['status'], Style | undefined>> = {
  met: 'fix',
  missing: 'error-bold',
  short: 'warn-bold',
  rules: undefined,
  reader: undefined,
  skipped: undefined,
}

function statusColumns({status}: FrameworkWords): number {
  return Math.max(...Object.values(status).map(displayWidth)) + 2
}
