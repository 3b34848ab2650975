import {escapeControls} from '../sink/escape.ts'
import {displayWidth, isPlain} from './width.ts'

/** What a terminal draws as one: a letter with its marks, an emoji, an expanded tab, an escape. */
export interface Cell {
  text: string
  columns: number
  /** Offset of the first UTF-16 unit in the text given. */
  offset: number
}

const segmenter = new Intl.Segmenter()
const tabSize = 4
const known = new Map<string, number>()
const mostKnown = 5000

/**
 * Takes one line apart into cells, as it will be drawn.
 *
 * @example cells('a\tb').map(cell => cell.columns) // [1, 3, 1]
 */
export function cells(line: string): Cell[] {
  // Segmenting is slow, and most lines need none.
  if (isPlain(line)) return Array.from(line, (text, offset) => ({text, columns: 1, offset}))
  const result: Cell[] = []
  let column = 0
  for (const {segment, index} of segmenter.segment(line)) {
    const text = segment === '\t' ? ' '.repeat(tabSize - (column % tabSize)) : escapeControls(segment)
    const columns = measured(text)
    result.push({text, columns, offset: index})
    column += columns
  }
  return result
}

/**
 * The columns of cells together.
 *
 * @example columnsOf(cells('漢字')) // 4
 */
export function columnsOf(list: readonly Cell[]): number {
  return list.reduce((sum, cell) => sum + cell.columns, 0)
}

/** Measuring one letter takes longer than anything else here, and a document uses the same ones all the time. */
function measured(text: string): number {
  const found = known.get(text)
  if (found !== undefined) return found
  const columns = displayWidth(text)
  if (known.size >= mostKnown) known.clear()
  if (text.length <= 16) known.set(text, columns)
  return columns
}
