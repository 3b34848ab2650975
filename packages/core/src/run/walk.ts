import type {Nodes, Policy, Range} from '@policy-lint/model'
import {comparePlaces, type PlacedElement, type PlacedKind, placedElements} from './elements.ts'

export interface Walker {
  isHeard(key: string): boolean
  emit(key: string, subject: unknown): void
}

/** One walk over a document: mdast nodes and elements of the model, in document order. */
export function walk(policy: Policy, walker: Walker): void {
  const isHeard = (kind: PlacedKind) => walker.isHeard(kind) || walker.isHeard(`${kind}:exit`)
  const elements = new ElementQueue(placedElements(policy, isHeard), walker)
  walker.emit('policy', policy)
  walkTree(policy.tree, elements, walker)
  walker.emit('policy:exit', policy)
}

interface Frame {
  node: Nodes
  range: Range | null
  next: number
}

/** Documents can be 10,000 levels deep, so the stack is our own. */
function walkTree(root: Nodes, elements: ElementQueue, walker: Walker): void {
  const stack: Frame[] = [enter(root, elements, walker)]
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const child = 'children' in frame.node ? frame.node.children[frame.next++] : undefined
    if (child) {
      stack.push(enter(child, elements, walker))
      continue
    }
    stack.pop()
    if (stack.length === 0) elements.flush()
    else if (frame.range) elements.emitUpTo(frame.range[1])
    walker.emit(`${frame.node.type}:exit`, frame.node)
  }
}

function enter(node: Nodes, elements: ElementQueue, walker: Walker): Frame {
  const range = rangeOrNull(node)
  if (range && node.type !== 'root') elements.emitBefore(range)
  walker.emit(node.type, node)
  return {node, range, next: 0}
}

function rangeOrNull(node: Nodes): Range | null {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  return start === undefined || end === undefined ? null : [start, end]
}

/** Hands out the elements in step with the nodes. A section is left where its range ends, others at once. */
class ElementQueue {
  readonly #elements: readonly PlacedElement[]
  readonly #walker: Walker
  readonly #openSections: PlacedElement[] = []
  #next = 0

  constructor(elements: readonly PlacedElement[], walker: Walker) {
    this.#elements = elements
    this.#walker = walker
  }

  /** Everything that starts before a node, or at its start and is larger. */
  emitBefore(range: Range): void {
    this.#emitWhile(element => comparePlaces(element.range, range) < 0)
    this.#leaveSections(range[0])
  }

  /** Everything that starts within a node that is left. */
  emitUpTo(end: number): void {
    this.#emitWhile(element => element.range[0] < end)
  }

  flush(): void {
    this.#emitWhile(() => true)
    this.#leaveSections(Number.POSITIVE_INFINITY)
  }

  #emitWhile(isDue: (element: PlacedElement) => boolean): void {
    for (let due = this.#elements[this.#next]; due && isDue(due); due = this.#elements[this.#next]) {
      this.#next++
      this.#leaveSections(due.range[0])
      this.#walker.emit(due.kind, due.element)
      if (due.kind === 'section') this.#openSections.push(due)
      else this.#walker.emit(`${due.kind}:exit`, due.element)
    }
  }

  #leaveSections(offset: number): void {
    for (
      let open = this.#openSections.at(-1);
      open && open.range[1] <= offset;
      open = this.#openSections.at(-1)
    ) {
      this.#openSections.pop()
      this.#walker.emit('section:exit', open.element)
    }
  }
}
