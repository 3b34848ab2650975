import type {Range} from '@policy-lint/model'

const open = '<!--'
const close = '-->'

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
  const contents = scan(value).map(([start, end]) => value.slice(start + open.length, end - close.length))
  const ranges = scan(source)
  if (contents.length !== ranges.length) return []
  return ranges.map(([start, end], index) => ({
    content: contents[index] ?? '',
    range: [offset + start, offset + end],
  }))
}

/** Whether an html node holds nothing but comments. */
export function isOnlyComments(value: string): boolean {
  let rest = ''
  let end = 0
  for (const range of scan(value)) {
    rest += value.slice(end, range[0])
    end = range[1]
  }
  return end > 0 && (rest + value.slice(end)).trim() === ''
}

function scan(text: string): Range[] {
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
