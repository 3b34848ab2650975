import type {Nodes, Policy, Range} from '@policy-lint/model'
import {
  type Comment,
  findComments,
  findMdxComments,
  isOnlyComments,
  isOnlyDirectives,
} from './find-comments.ts'
import {frontMatterDirectives} from './front-matter-directives.ts'
import {LineCursor} from './line-cursor.ts'
import {misspelledWord, parseDirective} from './parse-directive.ts'
import type {Directive, DirectiveForm, ReadDirectives} from './types.ts'

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
 * All directives of a document in order, and what looks like one and is none.
 *
 * @example readDirectives(policy).directives[0]?.rules // ['no-jargon']
 */
export function readDirectives(policy: Policy): ReadDirectives {
  if (!policy.text.includes('policy-lint')) return {directives: [], misspellings: []}
  const reader = new Reader(policy.text, frontMatterDirectives(policy))
  const stack: Frame[] = [frameOf(policy.tree, null)]
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const node = frame.children[frame.next++]
    if (!node) {
      stack.pop()
      continue
    }
    const isRead = reader.visit(node, frame.textEnd)
    if (!isRead && 'children' in node) stack.push(frameOf(node, frame.textEnd))
  }
  return reader.read
}

class Reader {
  readonly #read: ReadDirectives
  readonly #text: string
  readonly #hasMdx: boolean
  readonly #lines: Readonly<Record<'html' | 'mdx', LineCursor>>
  /** Directives that wait for the next block; several comments before one block all speak of it. */
  #waiting: Directive[] = []
  #atHead = true

  constructor(text: string, read: ReadDirectives) {
    this.#text = text
    this.#read = read
    this.#hasMdx = text.includes('{/*')
    this.#lines = {html: new LineCursor(text), mdx: new LineCursor(text)}
  }

  get read(): ReadDirectives {
    return {...this.#read, directives: this.#read.directives.toSorted((a, b) => a.range[0] - b.range[0])}
  }

  /** True when nothing is left to be looked at inside of the node. */
  visit(node: Nodes, textEnd: number | null): boolean {
    if (this.#hasMdx && hasWords(node)) return this.#visitWords(node, textEnd)
    if (!(node.type === 'html' && isOnlyComments(node.value))) this.#meetContent(node)
    if (node.type === 'html') {
      const [start, end] = rangeOf(node)
      this.#readComments(findComments(node.value, this.#text.slice(start, end), start), 'html', textEnd)
    }
    return false
  }

  #visitWords(node: Nodes, textEnd: number | null): boolean {
    const [start, end] = rangeOf(node)
    const source = this.#text.slice(start, end)
    const comments = findMdxComments(node, source, start)
    const isOnly =
      comments.length > 0 && node.type === 'paragraph' && isOnlyDirectives(source, start, comments)
    if (!isOnly) this.#meetContent(node)
    this.#readComments(comments, 'mdx', isOnly ? textEnd : end)
    return isOnly
  }

  #meetContent(node: Nodes): void {
    const type: string = node.type
    if (type !== 'yaml' && type !== 'toml') this.#atHead = false
    for (const directive of this.#waiting) directive.covers = rangeOf(node)
    this.#waiting = []
  }

  #readComments(
    comments: readonly Comment[],
    form: DirectiveForm & ('html' | 'mdx'),
    textEnd: number | null,
  ) {
    for (const {content, range} of comments) {
      const parsed = parseDirective(content)
      const word = parsed ? null : misspelledWord(content)
      if (word !== null) this.#read.misspellings.push({word, form, range})
      if (!parsed) continue
      const directive: Directive = {...parsed, form, range, covers: null, atHead: this.#atHead}
      this.#read.directives.push(directive)
      const lines = this.#lines[form]
      if (parsed.kind === 'disable-line') directive.covers = [lines.at(range[0])[0], lines.at(range[1])[1]]
      if (parsed.kind !== 'disable-next-line') continue
      if (textEnd === null) this.#waiting.push(directive)
      else directive.covers = within(lines.after(range[1]), textEnd)
    }
  }
}

function within([start, end]: Range, textEnd: number): Range | null {
  return start < textEnd ? [start, Math.min(end, textEnd)] : null
}

function hasWords({type}: Nodes): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tableCell'
}

function frameOf(node: Nodes, outerTextEnd: number | null): Frame {
  const children = 'children' in node ? node.children : []
  const textEnd = blockParents.has(node.type) ? outerTextEnd : (outerTextEnd ?? rangeOf(node)[1])
  return {children, next: 0, textEnd}
}

function rangeOf(node: Nodes): Range {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
}
