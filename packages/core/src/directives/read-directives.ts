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
  isBlock: boolean
  end: number
}

/**
 * All directives of a document, in order.
 *
 * @example readDirectives(policy)[0]?.rules // ['no-jargon']
 */
export function readDirectives(policy: Policy): Directive[] {
  const directives: Directive[] = []
  if (!policy.text.includes('policy-lint-')) return directives
  let atHead = true
  const stack: Frame[] = [frameOf(policy.tree)]
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const node = frame.children[frame.next++]
    if (!node) {
      stack.pop()
      continue
    }
    if (node.type === 'html') {
      directives.push(...directivesOf(node.value, rangeOf(node), policy.text, stack, atHead))
    }
    if (!isBeforeContent(node)) atHead = false
    if ('children' in node) stack.push(frameOf(node))
  }
  return directives
}

function directivesOf(
  value: string,
  [start, end]: Range,
  text: string,
  stack: readonly Frame[],
  atHead: boolean,
): Directive[] {
  const comments = findComments(value, text.slice(start, end), start)
  return comments.flatMap(({content, range}) => {
    const parsed = parseDirective(content)
    if (!parsed) return []
    const covers = parsed.kind === 'disable-next-line' ? coveredBy(range, text, stack) : null
    return [{...parsed, range, covers, atHead}]
  })
}

/** In running text the rest of the text's next line; else the next block, also when it follows the item around. */
function coveredBy(comment: Range, text: string, stack: readonly Frame[]): Range | null {
  const innermost = stack.at(-1)
  if (innermost && !innermost.isBlock) return nextLine(text, comment[1], endOfText(stack))
  for (const frame of stack.toReversed()) {
    const next = nextContent(frame)
    if (next) return rangeOf(next)
  }
  return null
}

/** Stacked comments all speak of the block after the last. */
function nextContent({children, next}: Frame): Nodes | undefined {
  for (let index = next; index < children.length; index++) {
    const node = children[index]
    if (node && !(node.type === 'html' && isOnlyComments(node.value))) return node
  }
  return undefined
}

function nextLine(text: string, from: number, end: number): Range | null {
  const start = lineEnd(text, from) + 1
  return start < end ? [start, Math.min(lineEnd(text, start), end)] : null
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}

/** Where the paragraph, heading or cell ends that the comment stands in. */
function endOfText(stack: readonly Frame[]): number {
  return stack.find(frame => !frame.isBlock)?.end ?? 0
}

function isBeforeContent(node: Nodes): boolean {
  const type: string = node.type
  return type === 'yaml' || type === 'toml' || (node.type === 'html' && isOnlyComments(node.value))
}

function frameOf(node: Nodes): Frame {
  const children = 'children' in node ? node.children : []
  return {children, next: 0, isBlock: blockParents.has(node.type), end: rangeOf(node)[1]}
}

function rangeOf(node: Nodes): Range {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
}
