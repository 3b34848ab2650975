import type {Nodes, Parents, PhrasingContent} from 'mdast'
import type {Prose, Range} from '../policy/types.ts'
import {htmlText} from './html.ts'
import {lineBreak, opaque} from './mask.ts'
import {ProseBuilder} from './source-map.ts'

/** A node's range, or null where the parser gave none. */
export function rangeOf(node: Nodes): Range | null {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  return start === undefined || end === undefined ? null : [start, end]
}

/** The running text of a paragraph, heading or table cell. */
export function proseOfBlock(node: Parents, kind: Prose['kind'], source: string, quoted: boolean): Prose {
  const [start, end] = rangeOf(node) ?? [0, 0]
  const builder = new ProseBuilder(source)
  let cursor = start
  const stack: PhrasingContent[] = [...(node.children as PhrasingContent[])].reverse()
  while (stack.length > 0) {
    const child = stack.pop() as PhrasingContent
    const range = rangeOf(child)
    if (child.type === 'text') {
      // Nodes that a plugin made have no place of their own: they follow the one before.
      const [from, to] = range ?? [cursor, end]
      builder.addText(child.value, from, to)
      cursor = range ? to : Math.min(end, cursor + child.value.length)
    } else {
      const [from, to] = range ?? [cursor, cursor]
      addOther(builder, child, from, to, stack)
      if (range && !('children' in child)) cursor = to
    }
  }
  return {text: builder.finish(), node, kind, quoted, toSource: builder.toSource(start)}
}

function addOther(
  builder: ProseBuilder,
  node: Exclude<PhrasingContent, {type: 'text'}>,
  start: number,
  end: number,
  stack: PhrasingContent[],
): void {
  switch (node.type) {
    case 'break':
      builder.addMark(lineBreak, start, end - start)
      return
    case 'inlineCode':
      builder.addMark(opaque, start, end - start)
      return
    case 'html':
      if (/^<\/?(?:br|p|div|li|tr|td|h\d)(?![a-z])/i.test(node.value))
        builder.addMark(lineBreak, start, end - start)
      return
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
      return
    default:
      for (let index = node.children.length - 1; index >= 0; index--) {
        stack.push(node.children[index] as PhrasingContent)
      }
  }
}

/** The text of an HTML block, tags and comments left out; null where there is none. */
export function proseOfHtml(node: Nodes & {type: 'html'}, source: string, quoted: boolean): Prose | null {
  const range = rangeOf(node)
  if (!range) return null
  const builder = new ProseBuilder(source)
  htmlText(source, range, builder)
  if (builder.text.trim() === '') return null
  return {text: builder.finish(), node, kind: 'html', quoted, toSource: builder.toSource(range[0])}
}
