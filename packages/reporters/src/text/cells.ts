import {escapeControls} from '../sink/escape.ts'
import {displayWidth} from './width.ts'

/** What a terminal draws as one: a letter with its marks, an emoji, an expanded tab, an escape. */
export interface Cell {
  text: string
  columns: number
  /** Offset of the first UTF-16 unit in the text given. */
  offset: number
}

const segmenter = new Intl.Segmenter()
const tabSize = 4

/**
 * Takes one line apart into cells, as it will be drawn.
 *
 * @example cells('a\tb').map(cell => cell.columns) // [1, 3, 1]
 */
export function cells(line: string): Cell[] {
  const result: Cell[] = []
  let column = 0
  for (const {segment, index} of segmenter.segment(line)) {
    const text = segment === '\t' ? ' '.repeat(tabSize - (column % tabSize)) : escapeControls(segment)
    const columns = displayWidth(text)
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
