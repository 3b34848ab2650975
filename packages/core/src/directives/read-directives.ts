import type {Nodes, Policy, Range} from '@policy-lint/model'
import {findComments, isOnlyComments} from './find-comments.ts'
import {parseDirective} from './parse-directive.ts'
import type {Directive} from './types.ts'

const blockParents: ReadonlySet<string> = new Set([
  'root',
  'blockquote',
  'list',
  'listItem',
  'footnoteDefinition',
])

interface Frame {
  children: readonly Nodes[]
  next: number
  /** Where the paragraph, heading or table ends that surrounds the children; null among blocks. */
  textEnd: number | null
}

/**
 * All directives of a document, in order.
 *
 * @example readDirectives(policy)[0]?.rules // ['no-jargon']
 */
export function readDirectives(policy: Policy): Directive[] {
  if (!policy.text.includes('policy-lint-')) return []
  const reader = new Reader(policy.text)
  const stack: Frame[] = [frameOf(policy.tree, null)]
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const node = frame.children[frame.next++]
    if (!node) {
      stack.pop()
      continue
    }
    reader.visit(node, frame.textEnd)
    if ('children' in node) stack.push(frameOf(node, frame.textEnd))
  }
  return reader.directives
}

class Reader {
  readonly directives: Directive[] = []
  readonly #text: string
  /** Directives that wait for the next block; several comments before one block all speak of it. */
  #waiting: Directive[] = []
  #atHead = true
  #lineEnd = -1

  constructor(text: string) {
    this.#text = text
  }

  visit(node: Nodes, textEnd: number | null): void {
    const isComment = node.type === 'html' && isOnlyComments(node.value)
    if (!isComment) this.#meetContent(node)
    if (node.type === 'html') this.#readComments(node.value, rangeOf(node), textEnd)
  }

  #meetContent(node: Nodes): void {
    const type: string = node.type
    if (type !== 'yaml' && type !== 'toml') this.#atHead = false
    for (const directive of this.#waiting) directive.covers = rangeOf(node)
    this.#waiting = []
  }

  #readComments(value: string, [start, end]: Range, textEnd: number | null): void {
    for (const {content, range} of findComments(value, this.#text.slice(start, end), start)) {
      const parsed = parseDirective(content)
      if (!parsed) continue
      const directive: Directive = {...parsed, range, covers: null, atHead: this.#atHead}
      this.directives.push(directive)
      if (parsed.kind !== 'disable-next-line') continue
      if (textEnd === null) this.#waiting.push(directive)
      else directive.covers = this.#nextLine(range[1], textEnd)
    }
  }

  #nextLine(offset: number, textEnd: number): Range | null {
    const start = this.#endOfLine(offset) + 1
    return start < textEnd ? [start, Math.min(lineEnd(this.#text, start), textEnd)] : null
  }

  /** Asked in document order, so one search serves all comments of a line, however long it is. */
  #endOfLine(offset: number): number {
    if (offset > this.#lineEnd) this.#lineEnd = lineEnd(this.#text, offset)
    return this.#lineEnd
  }
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}

function frameOf(node: Nodes, outerTextEnd: number | null): Frame {
  const children = 'children' in node ? node.children : []
  const textEnd = blockParents.has(node.type) ? outerTextEnd : (outerTextEnd ?? rangeOf(node)[1])
  return {children, next: 0, textEnd}
}

function rangeOf(node: Nodes): Range {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
}
