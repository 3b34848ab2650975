import type {Nodes, Range} from '@policy-lint/model'
import {parseDirective} from './parse-directive.ts'

interface Marks {
  open: string
  close: string
}
const html: Marks = {open: '<!--', close: '-->'}
const mdx: Marks = {open: '{/*', close: '*/}'}

export interface Comment {
  /** What stands between the marks. */
  content: string
  range: Range
}

/**
 * The comments of one html node. Their words are read from the node's value, their places from the source, where
 * lines may start with the marks of quotations and lists.
 */
export function findComments(value: string, source: string, offset: number): Comment[] {
  const contents = scan(value, html).map(range => contentOf(value, range, html))
  const ranges = scan(source, html)
  if (contents.length !== ranges.length) return []
  return ranges.map(([start, end], index) => ({
    content: contents[index] ?? '',
    range: [offset + start, offset + end],
  }))
}

/** The comments of MDX in a paragraph, a heading or a cell, outside of code. To Markdown they are plain words. */
export function findMdxComments(node: Nodes, source: string, offset: number): Comment[] {
  const ranges = scan(source, mdx)
  if (ranges.length === 0) return []
  const codes = codeRanges(node)
  return ranges.flatMap(range => {
    const start = offset + range[0]
    if (codes.some(([from, to]) => from <= start && start < to)) return []
    return [{content: contentOf(source, range, mdx), range: [start, offset + range[1]] as const}]
  })
}

/** Whether a paragraph holds nothing but directives of MDX. */
export function isOnlyDirectives(source: string, offset: number, comments: readonly Comment[]): boolean {
  let rest = source.slice(0, (comments[0]?.range[0] ?? offset) - offset)
  for (const [index, {range}] of comments.entries()) {
    rest += source.slice(
      range[1] - offset,
      (comments[index + 1]?.range[0] ?? offset + source.length) - offset,
    )
  }
  return rest.trim() === '' && comments.every(({content}) => parseDirective(content))
}

/** Whether an html node holds nothing but comments. */
export function isOnlyComments(value: string): boolean {
  let rest = ''
  let end = 0
  for (const range of scan(value, html)) {
    rest += value.slice(end, range[0])
    end = range[1]
  }
  return end > 0 && (rest + value.slice(end)).trim() === ''
}

function codeRanges(node: Nodes): Range[] {
  const ranges: Range[] = []
  const stack: Nodes[] = [node]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const {position} = next
    if (next.type === 'inlineCode' || next.type === 'html') {
      ranges.push([position?.start.offset ?? 0, position?.end.offset ?? 0])
    }
    if ('children' in next) stack.push(...next.children)
  }
  return ranges
}

function contentOf(text: string, [start, end]: Range, {open, close}: Marks): string {
  return text.slice(start + open.length, end - close.length)
}

function scan(text: string, {open, close}: Marks): Range[] {
  const ranges: Range[] = []
  for (let start = text.indexOf(open); start !== -1; ) {
    const closing = text.indexOf(close, start + open.length)
    if (closing === -1) break
    const end = closing + close.length
    ranges.push([start, end])
    start = text.indexOf(open, end)
  }
  return ranges
}
