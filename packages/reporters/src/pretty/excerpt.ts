import {type Cell, cells, columnsOf} from '../text/cells.ts'
import {displayWidth} from '../text/width.ts'

/** A part of one line of a document, as it is drawn. */
export interface Excerpt {
  text: string
  /** Columns in front of the mark. */
  before: number
  /** Columns of the mark that can be seen, at least 1. */
  marked: number
  /** Whether the mark goes on where the excerpt ends. */
  goesOn: boolean
}

interface Bounds {
  start: number
  end: number
}

/**
 * Cuts a line to a number of columns so that the mark is seen, with some words on both sides.
 *
 * @example excerpt(text, {start: 0, end: 600}, {start: 300, end: 310}, 72, '…')
 */
export function excerpt(
  text: string,
  line: Bounds,
  mark: Bounds,
  columns: number,
  ellipsis: string,
): Excerpt {
  const near = nearMark(text, line, mark.start, columns)
  const list = cells(text.slice(near.start, near.end))
  const start = mark.start - near.start
  const end = mark.end - near.start
  // The mark may start inside a cell, on a combining letter.
  const from = list.findIndex((_, index) => (list[index + 1]?.offset ?? near.end - near.start) > start)
  // A mark behind the last letter needs a column to stand in.
  if (from === -1) list.push({text: '', columns: 1, offset: near.end - near.start})
  const first = from === -1 ? list.length - 1 : from
  const after = list.findIndex(cell => cell.offset >= Math.max(end, start + 1))
  const last = after === -1 ? list.length : after
  const cut = {start: near.start > line.start, end: near.end < line.end}
  const seen = visibleCells(list, {first, last}, columns, displayWidth(ellipsis), cut)
  const lead = seen.cutStart ? ellipsis : ''
  const marked = list.slice(Math.max(first, seen.from), Math.min(last, seen.to))
  return {
    text: lead + textOf(list.slice(seen.from, seen.to)) + (seen.cutEnd ? ellipsis : ''),
    before: displayWidth(lead) + columnsOf(list.slice(seen.from, first)),
    marked: Math.max(1, columnsOf(marked)),
    goesOn: last > seen.to,
  }
}

/** A bounded neighbourhood, so that a line of a megabyte costs no more than a short one. */
function nearMark(text: string, line: Bounds, offset: number, columns: number): Bounds {
  const start = Math.max(line.start, offset - columns * 2)
  const end = Math.min(line.end, offset + columns * 4)
  return {
    start: start > line.start && isLowSurrogate(text, start) ? start + 1 : start,
    end: end < line.end && isLowSurrogate(text, end) ? end - 1 : end,
  }
}

function visibleCells(
  list: readonly Cell[],
  mark: {first: number; last: number},
  columns: number,
  ellipsis: number,
  cut: {start: boolean; end: boolean},
): {from: number; to: number; cutStart: boolean; cutEnd: boolean} {
  const total = columnsOf(list)
  if (!cut.start && !cut.end && total <= columns) {
    return {from: 0, to: list.length, cutStart: false, cutEnd: false}
  }
  const markColumns = columnsOf(list.slice(mark.first, mark.last))
  const beforeMark = columnsOf(list.slice(0, mark.first))
  const fitsFromStart = !cut.start && beforeMark + markColumns + ellipsis <= columns
  const from = fitsFromStart ? 0 : firstSeen(list, mark, columns, ellipsis, cut.end)
  const cutStart = from > 0 || cut.start
  const room = columns - (cutStart ? ellipsis : 0)
  if (!cut.end && columnsOf(list.slice(from)) <= room) return {from, to: list.length, cutStart, cutEnd: false}
  let used = 0
  let to = from
  for (const cell of list.slice(from)) {
    if (used + cell.columns > room - ellipsis) break
    used += cell.columns
    to += 1
  }
  return {from, to, cutStart, cutEnd: true}
}

function firstSeen(
  list: readonly Cell[],
  mark: {first: number; last: number},
  columns: number,
  ellipsis: number,
  cutEnd: boolean,
): number {
  const free = columns - 2 * ellipsis - columnsOf(list.slice(mark.first, mark.last))
  const behind = columnsOf(list.slice(mark.last))
  const spare = cutEnd ? 0 : columns - ellipsis - columnsOf(list.slice(mark.first))
  const half = Math.max(Math.floor(free / 2), Math.min(12, Math.floor(columns / 4)))
  const lead = behind < half ? Math.max(half, spare) : half
  let used = 0
  let from = mark.first
  while (from > 0 && used + (list[from - 1]?.columns ?? 0) <= lead) {
    from -= 1
    used += list[from]?.columns ?? 0
  }
  return atWordStart(list, from, mark.first)
}

/** Leaves out the rest of a word that would be cut, unless that were long. */
function atWordStart(list: readonly Cell[], from: number, until: number): number {
  const blank = list.slice(from, Math.min(until, from + 12)).findIndex(cell => cell.text === ' ')
  return from === 0 || blank === -1 ? from : from + blank + 1
}

function textOf(list: readonly Cell[]): string {
  return list.map(cell => cell.text).join('')
}

function isLowSurrogate(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code >= 0xdc00 && code <= 0xdfff
}
