/** A document by lines, for drawing parts of it. Line breaks are those of Markdown: LF, CRLF and a lone CR. */
export interface SourceLines {
  /** Index of the line in which an offset stands. */
  indexAt(offset: number): number
  /** Offsets of a line without its line break; null outside the document. */
  line(index: number): {start: number; end: number} | null
  text: string
}

/**
 * Finds the lines of a document once, for many places.
 *
 * @example sourceLines('a\nb').indexAt(2) // 1
 */
export function sourceLines(source: string): SourceLines {
  const text = source.startsWith('\ufeff') ? source.slice(1) : source
  const starts = [0]
  const ends: number[] = []
  for (const match of text.matchAll(/\r\n|\n|\r/g)) {
    // A lone CR stays in its line, so that it is shown: a terminal would hide the text before it.
    ends.push(match.index + (match[0] === '\r' ? 1 : 0))
    starts.push(match.index + match[0].length)
  }
  ends.push(text.length)
  return {
    text,
    indexAt: offset => lastNotAbove(starts, offset),
    line: index => {
      const start = starts[index]
      const end = ends[index]
      return start === undefined || end === undefined ? null : {start, end}
    },
  }
}

function lastNotAbove(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((sorted[middle] ?? 0) <= value) low = middle
    else high = middle - 1
  }
  return low
}
