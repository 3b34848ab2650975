import type {Diagnostic, LintResult} from '@policy-lint/core'
import type {Labels} from '../labels/labels.ts'
import {labelsFor} from '../labels/labels-for.ts'
import {sayLeftOut} from '../labels/left-out.ts'
import {say, sayCount} from '../labels/say.ts'
import {escapeControls} from '../sink/escape.ts'
import {type Line, render, type SafeText, type Style} from '../sink/sink.ts'
import {displayPath} from '../text/display-path.ts'
import {sayFixed} from '../text/say-fixed.ts'
import {signsFor} from '../text/signs.ts'
import {type Tally, tally} from '../text/tally.ts'
import {displayWidth, padTo} from '../text/width.ts'
import type {ReporterContext} from '../types.ts'

interface Row {
  line: string
  column: string
  severity: string
  style: Style
  message: string
  ruleId: string
  url: string | undefined
}

/**
 * One line a finding in columns, as ESLint's reporter of this name prints them; nothing when nothing was found.
 *
 * @example stylish(results, context)
 */
export function stylish(results: readonly LintResult[], context: ReporterContext): SafeText {
  const labels = labelsFor(context.locale)
  const lines: Line[] = []
  for (const result of results) {
    const rows = rowsOf(result, labels)
    if (rows.length === 0) continue
    lines.push([{text: displayPath(result.filePath, context.cwd), style: 'underline'}], ...table(rows), [])
  }
  const summary = [
    ...sayFixed(results, labels, labels.fixed),
    ...sayTotals(tally(results), labels, context),
    ...sayLeftOut(labels, context),
  ]
  return render([...lines, ...summary.map((text): Line => [{text}])], context)
}

function rowsOf(result: LintResult, labels: Labels): Row[] {
  return [
    ...result.diagnostics.map(diagnostic => rowOf(diagnostic, labels)),
    ...result.failures.map(({ruleId, message}): Row => {
      const place = {line: '', column: '', url: undefined, ruleId: ruleId ?? ''}
      return {...place, severity: labels.failed, style: 'error', message: inOneLine(message)}
    }),
  ]
}

function rowOf(diagnostic: Diagnostic, labels: Labels): Row {
  const {line, column, severity, parts, ruleId, url} = diagnostic
  return {
    line: String(line),
    column: String(column),
    severity: labels[severity],
    style: severity,
    message: inOneLine(parts.what).replace(/(?<![. ])\.$/, ''),
    ruleId,
    url,
  }
}

function inOneLine(text: string): string {
  return escapeControls(text.replace(/\s+/g, ' ').trim())
}

function table(rows: readonly Row[]): Line[] {
  const widest = (key: 'line' | 'column' | 'severity' | 'message') =>
    rows.reduce((most, row) => Math.max(most, displayWidth(row[key])), 0)
  const [line, column, severity, message] = (['line', 'column', 'severity', 'message'] as const).map(widest)
  return rows.map(row => [
    {
      text: `  ${row.line.padStart(line ?? 0)}${row.line === '' ? ' ' : ':'}${padTo(row.column, column ?? 0)}  `,
    },
    {text: padTo(row.severity, severity ?? 0), style: row.style},
    {text: `  ${padTo(row.message, message ?? 0)}  `},
    {text: row.ruleId, link: row.url},
  ])
}

function sayTotals(counts: Tally, labels: Labels, context: ReporterContext): string[] {
  const found = counts.errors + counts.warnings
  const {cross} = signsFor(context.ascii)
  const failed = counts.failures > 0 ? [sayCount(labels, labels.failures, counts.failures)] : []
  if (found === 0) return failed.map(text => `${cross} ${text}`)
  const errors = sayCount(labels, labels.errors, counts.errors)
  const warnings = sayCount(labels, labels.warnings, counts.warnings)
  const all = sayCount(labels, labels.findings, found)
  const fixableWarnings = counts.fixable - counts.fixableErrors
  const fixable = say(labels.fixableByKind, {
    errors: sayCount(labels, labels.errors, counts.fixableErrors),
    warnings: sayCount(labels, labels.warnings, fixableWarnings),
  })
  return [
    [`${cross} ${all} (${errors}, ${warnings})`, ...failed].join(', '),
    ...(counts.fixable > 0 ? [`  ${fixable}`] : []),
  ]
}
