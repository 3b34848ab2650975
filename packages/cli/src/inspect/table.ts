import {displayWidth, type Line, padTo, wrap} from '@policy-lint/reporters'

const gap = 2
const narrowestText = 24

/**
 * Rows of cells under a heading, wrapped to fit; the last column gets what room is left. Where that is too little, it
 * stands on lines of its own.
 */
export function table(rows: readonly (readonly string[])[], width: number): Line[] {
  const widest = Math.floor(width / 4)
  const widths = (rows[0] ?? [])
    .slice(0, -1)
    .map((_, column) => Math.min(widest, Math.max(...rows.map(row => displayWidth(row[column] ?? '')))))
  const left = width - widths.reduce((sum, columns) => sum + columns + gap, gap)
  return rows.flatMap(row => (left < narrowestText ? stack(row, width) : align(row, [...widths, left])))
}

function align(row: readonly string[], widths: readonly number[]): Line[] {
  const cells = row.map((cell, column) => wrap([{text: cell}], widths[column] ?? 1))
  const height = Math.max(...cells.map(lines => lines.length))
  return Array.from({length: height}, (_, index) => {
    const texts = cells.map((lines, column) => padTo(textOf(lines[index]), (widths[column] ?? 0) + gap))
    return [{text: ' '.repeat(gap) + texts.join('').trimEnd()}]
  })
}

function stack(row: readonly string[], width: number): Line[] {
  const before = row.slice(0, -1).filter(cell => cell !== '')
  return [
    ...wrap([{text: before.join(', ')}], width - gap).map(line => indented(line, gap)),
    ...wrap([{text: row.at(-1) ?? ''}], width - 2 * gap).map(line => indented(line, 2 * gap)),
  ]
}

function textOf(line: Line | undefined): string {
  return (line ?? []).map(span => span.text).join('')
}

function indented(line: Line, columns: number): Line {
  return [{text: ' '.repeat(columns)}, ...line]
}
