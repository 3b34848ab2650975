import {escapeControls} from '../sink/escape.ts'
import type {Line, Span} from '../sink/sink.ts'
import {cells} from './cells.ts'
import {displayWidth} from './width.ts'

interface Word {
  span: Span
  columns: number
  /** Whether a blank stands before it. */
  apart: boolean
}

/**
 * Breaks spans into lines at blanks. Words longer than a line are broken, addresses never.
 *
 * @example wrap([{text: 'a long sentence'}], 8) // 'a long', 'sentence'
 */
export function wrap(spans: readonly Span[], width: number): Line[] {
  const lines: Span[][] = [[]]
  let used = 0
  for (const word of wordsOf(spans, width)) {
    const blank = word.apart && used > 0 ? 1 : 0
    if (used > 0 && used + blank + word.columns > width) {
      lines.push([])
      used = 0
    } else if (blank) {
      lines.at(-1)?.push({text: ' '})
      used += 1
    }
    lines.at(-1)?.push(word.span)
    used += word.columns
  }
  return lines
}

/**
 * The same for text without styles.
 *
 * @example wrapText('a long sentence', 8) // ['a long', 'sentence']
 */
export function wrapText(text: string, width: number): string[] {
  return wrap([{text}], width).map(line => line.map(span => span.text).join(''))
}

function wordsOf(spans: readonly Span[], width: number): Word[] {
  const words: Word[] = []
  let apart = false
  for (const span of spans) {
    for (const part of escapeControls(span.text).split(/( +)/)) {
      if (part === '') continue
      if (part.startsWith(' ')) {
        apart = true
        continue
      }
      for (const piece of pieces(part, width)) {
        words.push({span: {...span, text: piece}, columns: displayWidth(piece), apart})
        apart = false
      }
    }
  }
  return words
}

function pieces(word: string, width: number): string[] {
  if (displayWidth(word) <= width || /^\(?https?:\/\//.test(word)) return [word]
  const result = ['']
  let used = 0
  for (const cell of cells(word)) {
    if (used > 0 && used + cell.columns > width) {
      result.push('')
      used = 0
    }
    result.push((result.pop() ?? '') + cell.text)
    used += cell.columns
  }
  return result
}
