import type {Diagnostic} from '@policy-lint/core'
import type {Line, Style} from '../sink/sink.ts'
import type {Signs} from '../text/signs.ts'
import type {SourceLines} from '../text/source-lines.ts'
import {displayWidth} from '../text/width.ts'
import {wrapText} from '../text/wrap.ts'
import {excerpt} from './excerpt.ts'

/** What a frame needs to know of its surroundings. */
export interface FrameView {
  lines: SourceLines
  width: number
  signs: Signs
}

/**
 * Draws the marked line with what leads up to it, carets under the mark, and the label beside them.
 *
 * @example frame(diagnostic, {lines: sourceLines(source), width: 80, signs: signsFor(false)})
 */
export function frame(diagnostic: Diagnostic, view: FrameView): Line[] {
  const {lines} = view
  const start = clamp(diagnostic.range[0], lines.text.length)
  const index = lines.indexAt(start)
  const line = lines.line(index) ?? {start: 0, end: 0}
  const marked = markInLine(lines, line, start, clamp(diagnostic.range[1], lines.text.length))
  const gutter = Math.max(5, String(diagnostic.line).length)
  const columns = view.width - gutter - 3
  const empty = `${' '.repeat(gutter)} |`
  const numbered = (delta: number, text: string): Line => [
    {text: `${String(diagnostic.line - delta).padStart(gutter)} | ${text}`},
  ]
  const seen = excerpt(lines.text, line, marked, columns, view.signs.ellipsis)
  const goesOn = marked.goesOn || seen.goesOn
  const carets = caretRow(seen.marked, goesOn, columns - seen.before, view.signs.ellipsis)
  return [
    [{text: empty}],
    ...contextOf(lines, index).map(delta => numbered(delta, textOf(lines, index - delta, columns, view))),
    numbered(0, seen.text),
    ...labelled(carets, seen.before, diagnostic, columns).map(row => [
      {text: `${empty} ${' '.repeat(row.indent)}`},
      {text: row.text, style: styleOf(diagnostic)},
    ]),
    [{text: empty}],
  ]
}

function styleOf(diagnostic: Diagnostic): Style {
  return diagnostic.severity
}

function markInLine(
  lines: SourceLines,
  line: {start: number; end: number},
  start: number,
  end: number,
): {start: number; end: number; goesOn: boolean} {
  const within = lines.text.slice(start, Math.min(end, line.end))
  // A range that ends in the line break itself marks nothing of the next line.
  const goesOn = end > line.end && lines.text.slice(line.end, end).trim() !== ''
  return {start, end: start + within.trimEnd().length, goesOn}
}

/** Distances of the lines in front that belong to the marked one: its paragraph, or the heading just above. */
function contextOf(lines: SourceLines, index: number): number[] {
  const before = beginning(lines, index - 1)
  const earlier = beginning(lines, index - 2)
  if (before !== '') return earlier === '' ? [1] : [2, 1]
  return earlier.startsWith('#') ? [2, 1] : []
}

function beginning(lines: SourceLines, index: number): string {
  const line = lines.line(index)
  return line ? lines.text.slice(line.start, Math.min(line.end, line.start + 200)).trim() : ''
}

function textOf(lines: SourceLines, index: number, columns: number, view: FrameView): string {
  const line = lines.line(index)
  if (!line) return ''
  const start = {start: line.start, end: line.start}
  return excerpt(lines.text, line, start, columns, view.signs.ellipsis).text
}

function caretRow(marked: number, goesOn: boolean, room: number, ellipsis: string): string {
  if (!goesOn) return '^'.repeat(marked)
  return '^'.repeat(Math.max(1, Math.min(marked, room - displayWidth(ellipsis)))) + ellipsis
}

function labelled(
  carets: string,
  before: number,
  diagnostic: Diagnostic,
  columns: number,
): {indent: number; text: string}[] {
  const label = (diagnostic.parts.label ?? '').replace(/\s+/g, ' ').trim()
  if (label === '') return [{indent: before, text: carets}]
  if (before + displayWidth(carets) + 1 + displayWidth(label) <= columns) {
    return [{indent: before, text: `${carets} ${label}`}]
  }
  const rows = wrapText(label, columns)
  const longest = Math.max(...rows.map(displayWidth))
  const indent = Math.max(0, Math.min(before, columns - longest))
  return [{indent: before, text: carets}, ...rows.map(text => ({indent, text}))]
}

function clamp(offset: number, length: number): number {
  return Math.max(0, Math.min(Number.isFinite(offset) ? offset : 0, length))
}
