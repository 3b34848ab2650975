import type {LintResult} from '@policy-lint/core'
import type {Labels} from '../labels/labels.ts'
import type {Line, Span} from '../sink/sink.ts'
import type {Signs} from '../text/signs.ts'
import {wrap} from '../text/wrap.ts'
import type {ReporterContext} from '../types.ts'

/** What all parts of the picture share. */
export interface View {
  context: ReporterContext
  labels: Labels
  signs: Signs
  /** Columns for frames; never so few that nothing could be drawn. */
  width: number
  /** Columns for sentences, which nobody reads well over the whole of a wide screen. */
  proseWidth: number
  path(result: Pick<LintResult, 'filePath'>): string
}

/**
 * Spans wrapped behind a label, further lines under the first.
 *
 * @example hanging([{text: 'Write:  '}], [{text: 'We answer …'}], 8, 80)
 */
export function hanging(lead: readonly Span[], body: readonly Span[], indent: number, width: number): Line[] {
  return wrap(body, Math.max(1, width - indent)).map((line, index) =>
    index === 0 ? [...lead, ...line] : [{text: ' '.repeat(indent)}, ...line],
  )
}
