import type {Failure, LintResult} from '@policy-lint/core'
import {labelsFor} from '../labels/labels-for.ts'
import {type Line, render, type SafeText} from '../sink/sink.ts'
import {displayPath} from '../text/display-path.ts'
import {signsFor} from '../text/signs.ts'
import {type SourceLines, sourceLines} from '../text/source-lines.ts'
import type {ReporterContext} from '../types.ts'
import {explanation} from './explanation.ts'
import {fileSummary} from './file-summary.ts'
import {frame} from './frame.ts'
import {failureHeader, header} from './header.ts'
import {runSummary} from './run-summary.ts'
import type {View} from './view.ts'

const narrowest = 30
const widestProse = 100

/**
 * Draws every finding with the lines it stands on, and sums up.
 *
 * @example pretty(results, context)
 */
export function pretty(results: readonly LintResult[], context: ReporterContext): SafeText {
  const view = viewOf(context)
  const explained = new Set<string>()
  const lines: Line[] = []
  let shortened = false
  for (const result of results) {
    const source = lazily(() => sourceLines(result.source))
    for (const diagnostic of result.diagnostics) {
      const isNew = context.verbose || !explained.has(diagnostic.ruleId)
      const {write, todo} = diagnostic.parts
      shortened ||= !isNew && Boolean(write ?? todo)
      explained.add(diagnostic.ruleId)
      lines.push(...header(diagnostic, view.path(result), view))
      if (!diagnostic.whole) lines.push(...frame(diagnostic, {...view, lines: source()}))
      lines.push(...explanation(diagnostic, source().text, isNew, view), [])
    }
    lines.push(...failures(result.failures, view))
    if (isWorthASummary(result, view)) lines.push(...fileSummary(result, view), [])
  }
  return render([...lines, ...runSummary(results, {shortened}, view)], context)
}

function viewOf(context: ReporterContext): View {
  const width = Math.max(narrowest, Math.floor(context.width) || 80)
  return {
    context,
    labels: labelsFor(context.locale),
    signs: signsFor(context.ascii),
    width,
    proseWidth: Math.min(width, widestProse),
    path: result => displayPath(result.filePath, context.cwd),
  }
}

function failures(list: readonly Failure[], view: View): Line[] {
  return list.flatMap(failure => [...failureHeader(failure, view), []])
}

function isWorthASummary(result: LintResult, view: View): boolean {
  return view.context.verbose || result.diagnostics.length + result.failures.length > 0
}

function lazily(make: () => SourceLines): () => SourceLines {
  let made: SourceLines | null = null
  return () => {
    made ??= make()
    return made
  }
}
