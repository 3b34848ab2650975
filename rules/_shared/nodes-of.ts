import type {Nodes, Range} from '@policy-lint/model'

/** A node and everything in it, in document order. With a stack of its own: documents may be nested deeper than calls. */
export function* nodesOf(top: Nodes): Generator<Nodes> {
  const open: Nodes[] = [top]
  for (let node = open.pop(); node; node = open.pop()) {
    yield node
    if ('children' in node) {
      for (let index = node.children.length - 1; index >= 0; index--) open.push(node.children[index] as Nodes)
    }
  }
}

/** Where a node stands in the text. */
export function rangeOf({position}: Pick<Nodes, 'position'>): Range {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0]
}

/** The words of a node, without its markup. */
export function textOf(node: Nodes): string {
  return [...nodesOf(node)]
    .map(part => (part.type === 'text' || part.type === 'inlineCode' ? part.value : ''))
    .join('')
}
