import {displayWidth, type Line, padTo, wrap} from '@policy-lint/reporters'

const gap = 2
const narrowestText = 24

/**
 * Rows of cells under a heading, the last cell wrapped in what room is left. Where that is too little, it stands on
 * lines of its own.
 */
export function table(rows: readonly (readonly string[])[], width: number): Line[] {
  const count = rows[0]?.length ?? 0
  const widths = Array.from({length: count - 1}, (_, column) =>
    Math.max(...rows.map(row => displayWidth(row[column] ?? ''))),
  )
  const indent = gap + widths.reduce((sum, columns) => sum + columns + gap, 0)
  const isStacked = width - indent < narrowestText
  return rows.flatMap(row => (isStacked ? stack(row, width) : align(row, widths, indent, width)))
}

function align(row: readonly string[], widths: readonly number[], indent: number, width: number): Line[] {
  const before = widths.map((columns, column) => padTo(row[column] ?? '', columns + gap)).join('')
  const [first = [], ...rest] = wrap([{text: row.at(-1) ?? ''}], width - indent)
  return [[{text: ' '.repeat(gap) + before}, ...first], ...rest.map(line => indented(line, indent))]
}

function stack(row: readonly string[], width: number): Line[] {
  const before = row.slice(0, -1).filter(cell => cell !== '')
  return [
    ...wrap([{text: before.join(', ')}], width - gap).map(line => indented(line, gap)),
    ...wrap([{text: row.at(-1) ?? ''}], width - 2 * gap).map(line => indented(line, 2 * gap)),
  ]
}

function indented(line: Line, columns: number): Line {
  return [{text: ' '.repeat(columns)}, ...line]
}
