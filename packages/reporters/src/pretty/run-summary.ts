import type {LintResult} from '@policy-lint/core'
import type {Labels} from '../labels/labels.ts'
import {sayLeftOut} from '../labels/left-out.ts'
import {say, sayCount} from '../labels/say.ts'
import type {Line} from '../sink/sink.ts'
import {displayPath} from '../text/display-path.ts'
import {sayFixed} from '../text/say-fixed.ts'
import {sayTally, type Tally, tally} from '../text/tally.ts'
import {wrap} from '../text/wrap.ts'
import type {ReporterContext} from '../types.ts'
import type {View} from './view.ts'

/**
 * The last lines of a run: totals, what was checked and with what, what was left out.
 *
 * @example runSummary(results, {shortened: true}, view)
 */
export function runSummary(results: readonly LintResult[], run: {shortened: boolean}, view: View): Line[] {
  const {labels, context} = view
  const counts = tally(results)
  const found = counts.errors + counts.warnings
  const isClean = found + counts.failures === 0
  const checked = sayChecked(results.length, labels, context)
  const sentences = [
    ...sayFixed(results, labels, labels.fixed),
    ...(isClean && results.length > 0 ? [`${labels.noFindings} ${checked}`] : []),
    ...(!isClean && results.length > 1 ? [`${labels.total} ${sayTally(counts, labels)}`] : []),
    ...(isClean ? saySuppressed(counts, labels) : []),
    ...(!isClean || (results.length === 0 && !context.firstRun) ? [checked] : []),
    ...sayLeftOut(labels, context),
    ...(context.quiet ? [labels.quiet] : []),
    ...(run.shortened ? [labels.examplesOnce] : []),
    ...(found > 0 ? [labels.shorter] : []),
  ]
  return sentences.flatMap(text => wrap([{text}], view.proseWidth))
}

function saySuppressed({suppressed, baselined}: Tally, labels: Labels): string[] {
  return [
    ...(suppressed > 0 ? [`${sayCount(labels, labels.suppressed, suppressed)}.`] : []),
    ...(baselined > 0 ? [`${sayCount(labels, labels.baselined, baselined)}.`] : []),
  ]
}

function sayChecked(count: number, labels: Labels, context: ReporterContext): string {
  if (count === 0) return labels.nothingChecked
  const paths = context.configFiles.map(path => displayPath(path, context.cwd)).join(', ')
  const configuration = paths === '' ? labels.noConfiguration : say(labels.configuration, {paths})
  const files = sayCount(labels, labels.files, count)
  return context.presetName === ''
    ? say(labels.checked, {files, configuration})
    : say(labels.checkedWithPreset, {files, configuration, preset: context.presetName})
}
