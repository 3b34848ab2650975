import type {Block} from './outline.ts'

interface TableBlocks {
  header: readonly Block[]
  body: readonly Block[]
}

const tables = new WeakMap<object, TableBlocks>()
const rows = new WeakMap<object, readonly Block[]>()

/** The cells of the table that a block stands in, looked for once a table; none outside of tables. */
export function tableAround(blocks: readonly Block[], index: number): TableBlocks {
  const table = blocks[index]?.table
  if (!table) return {header: [], body: []}
  let found = tables.get(table)
  if (!found) {
    const inTable = stretchAround(blocks, index, block => block.table === table)
    found = {
      header: inTable.filter(({isHeaderRow}) => isHeaderRow),
      body: inTable.filter(({isHeaderRow}) => !isHeaderRow),
    }
    tables.set(table, found)
  }
  return found
}

/** The cells of the row that a block stands in, looked for once a row; the block alone outside of tables. */
export function rowAround(blocks: readonly Block[], index: number): readonly Block[] {
  const block = blocks[index] as Block
  const {row} = block
  if (!row) return [block]
  let found = rows.get(row)
  if (!found) {
    found = stretchAround(blocks, index, other => other.row === row)
    rows.set(row, found)
  }
  return found
}

function stretchAround(
  blocks: readonly Block[],
  index: number,
  isIn: (block: Block) => boolean,
): readonly Block[] {
  let start = index
  while (start > 0 && isIn(blocks[start - 1] as Block)) start--
  let end = index + 1
  while (end < blocks.length && isIn(blocks[end] as Block)) end++
  return blocks.slice(start, end)
}
