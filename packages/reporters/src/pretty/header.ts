import type {Diagnostic, Failure} from '@policy-lint/core'
import type {Line, Span} from '../sink/sink.ts'
import {displayWidth, padTo} from '../text/width.ts'
import {hanging, type View} from './view.ts'

/**
 * The first line of a finding: severity, place as one token, rule. Parts that find no room go on the next line.
 *
 * @example header(diagnostic, 'policies/charter.md', view)
 */
export function header(diagnostic: Diagnostic, path: string, view: View): Line[] {
  const place = diagnostic.whole ? path : `${path}:${diagnostic.line}:${diagnostic.column}`
  const severity: Span = {
    text: padTo(view.labels[diagnostic.severity], severityColumns(view)),
    style: `${diagnostic.severity}-bold`,
  }
  return joined([severity, {text: place}, {text: diagnostic.ruleId, link: diagnostic.url}], view)
}

/**
 * What is said about a check that did not come to its end.
 *
 * @example failureHeader({filePath, ruleId: 'no-jargon', message: '…'}, view)
 */
export function failureHeader(failure: Failure, view: View): Line[] {
  const lead: Span = {text: padTo(view.labels.failed, severityColumns(view)), style: 'error-bold'}
  const reason = failure.ruleId === null ? failure.message : `${failure.ruleId}: ${failure.message}`
  const whole = joined([lead, {text: view.path(failure)}, {text: reason}], view)
  if (whole.length === 1) return whole
  const first = joined([lead, {text: view.path(failure)}], view)
  return [...first, ...hanging([{text: '   '}], [{text: reason}], 3, view.proseWidth)]
}

function severityColumns(view: View): number {
  const {error, warn, failed} = view.labels
  return Math.max(...[error, warn, failed].map(displayWidth)) + 2
}

function joined(parts: readonly Span[], view: View): Line[] {
  const lines: Span[][] = [[]]
  let used = 0
  for (const [index, part] of parts.entries()) {
    const gap = index === 2 ? '   ' : ''
    const columns = displayWidth(gap + part.text)
    if (used > 0 && used + columns > view.width) {
      lines.push([{text: '   '}, part])
      used = 3 + displayWidth(part.text)
    } else {
      lines.at(-1)?.push({text: gap}, part)
      used += columns
    }
  }
  return lines
}
