import type {Diagnostic} from '@policy-lint/core'
import {dedentPicture} from './dedent.ts'

interface Mark {
  start: number
  end: number
  what: string
}

/**
 * Draws diagnostics under the lines they stand in. What goes over several lines is marked in its first, with the
 * message, and in its last.
 */
export function drawPicture(text: string, diagnostics: readonly Diagnostic[]): string {
  const whole = diagnostics.filter(diagnostic => diagnostic.whole)
  const placed = diagnostics.filter(diagnostic => !diagnostic.whole)
  const lines = text.split(/\r\n|\n|\r/)
  const marks = marksByLine(placed, lines)
  const drawn = lines.flatMap((line, index) => {
    const found = marks.get(index + 1)
    return found ? [line, ...found.map(mark => drawMark(line, mark))] : []
  })
  return dedentPicture([...whole.map(({parts}) => `(document) ${oneLine(parts.what)}`), ...drawn].join('\n'))
}

function marksByLine(diagnostics: readonly Diagnostic[], lines: readonly string[]): Map<number, Mark[]> {
  const marks = new Map<number, Mark[]>()
  const add = (line: number, mark: Mark) => marks.set(line, [...(marks.get(line) ?? []), mark])
  for (const {line, column, endLine, endColumn, parts} of diagnostics) {
    const what = oneLine(parts.what)
    if (line === endLine) {
      add(line, {start: column - 1, end: endColumn - 1, what})
      continue
    }
    add(line, {start: column - 1, end: lines[line - 1]?.length ?? 0, what})
    if (endColumn > 1) add(endLine, {start: 0, end: endColumn - 1, what: ''})
  }
  return marks
}

/** Tabs of the line stay tabs, so that marks stand under their words. */
function drawMark(line: string, {start, end, what}: Mark): string {
  const before = line.slice(0, start).replace(/[^\t]/g, ' ')
  const under = end > start ? '~'.repeat(end - start) : '^'
  return `${before}${under} ${what}`.trimEnd()
}

function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ')
}
