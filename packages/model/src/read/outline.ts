import type {ListItem, Nodes, Parents, Root, Table, TableRow} from 'mdast'
import type {Prose} from '../policy/types.ts'
import {proseOfBlock, proseOfHtml} from '../prose/block.ts'

/** A block with running text and what it stands in. */
export interface Block {
  prose: Prose
  /** The innermost list item, and whether the block is the first in it. */
  item: ListItem | null
  isItemStart: boolean
  /** How many lists deep. */
  listDepth: number
  ordered: boolean
  /** The only item of a numbered list: often a heading that happens to look like one. */
  isLone: boolean
  row: TableRow | null
  column: number
  isHeaderRow: boolean
  table: Table | null
  /** For headings. */
  depth: number
  /** In a footnote's text. */
  isNote: boolean
}

interface Frame {
  node: Nodes
  item: ListItem | null
  listDepth: number
  ordered: boolean
  isLone: boolean
  quoted: boolean
  isNote: boolean
  table: Table | null
  row: TableRow | null
  column: number
}

/** Every block with text, in document order. Without recursion: documents can be nested very deeply. */
export function outlineOf(tree: Root, text: string): Block[] {
  const blocks: Block[] = []
  const started = new Set<ListItem>()
  const stack: Frame[] = [
    {
      node: tree,
      item: null,
      listDepth: 0,
      ordered: false,
      isLone: false,
      quoted: false,
      isNote: false,
      table: null,
      row: null,
      column: 0,
    },
  ]
  while (stack.length > 0) {
    const frame = stack.pop() as Frame
    const prose = proseIn(frame, text)
    if (prose) {
      const isItemStart = frame.item !== null && !started.has(frame.item)
      if (frame.item) started.add(frame.item)
      const {item, listDepth, ordered, isLone, row, column, table, isNote, node} = frame
      const depth = node.type === 'heading' ? node.depth : 0
      const isHeaderRow = table !== null && row === table.children[0]
      blocks.push({
        prose,
        item,
        isItemStart,
        listDepth,
        ordered,
        isLone,
        row,
        column,
        isHeaderRow,
        table,
        depth,
        isNote,
      })
    } else if ('children' in frame.node) pushChildren(stack, frame, frame.node)
  }
  return blocks
}

function proseIn({node, quoted}: Frame, text: string): Prose | null {
  if (node.type === 'paragraph') return proseOfBlock(node, 'paragraph', text, quoted)
  if (node.type === 'heading') return proseOfBlock(node, 'heading', text, quoted)
  if (node.type === 'tableCell') return proseOfBlock(node, 'cell', text, quoted)
  if (node.type === 'html') return proseOfHtml(node, text, quoted)
  return null
}

function pushChildren(stack: Frame[], frame: Frame, parent: Parents): void {
  for (let index = parent.children.length - 1; index >= 0; index--) {
    const node = parent.children[index] as Nodes
    const next: Frame = {...frame, node, column: index}
    if (node.type === 'listItem') {
      next.item = node
      next.listDepth = frame.listDepth + 1
      next.ordered = parent.type === 'list' && parent.ordered === true
      next.isLone = next.ordered && parent.children.length === 1
    } else if (node.type === 'blockquote') next.quoted = frame.quoted || !isAlert(node)
    else if (node.type === 'footnoteDefinition') next.isNote = true
    else if (node.type === 'table') next.table = node
    else if (node.type === 'tableRow') next.row = node
    stack.push(next)
  }
}

/** A GFM alert (`> [!NOTE]`) looks like a quotation and is the document's own voice. */
function isAlert(node: Extract<Nodes, {type: 'blockquote'}>): boolean {
  const first = node.children[0]
  const text = first?.type === 'paragraph' ? first.children[0] : undefined
  return text?.type === 'text' && /^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]/i.test(text.value)
}
