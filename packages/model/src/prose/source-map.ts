import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import type {Range} from '../policy/types.ts'

interface Piece {
  text: number
  source: number
  length: number
  /** Differs from `length` for character references: all of the piece stands for all of its source. */
  sourceLength: number
}

/** Collects the text of a block together with the way back to the source. */
export class ProseBuilder {
  text = ''
  readonly #source: string
  readonly #pieces: Piece[] = []

  constructor(source: string) {
    this.#source = source
  }

  /** Adds text that is not in the source as such (a break, a sign for code). */
  addMark(mark: string, source: number, sourceLength: number): void {
    this.#push({text: this.text.length, source, length: mark.length, sourceLength})
    this.text += mark
  }

  /** Adds the value of a text node that stands somewhere from `start` to `end`. */
  addText(value: string, start: number, end: number): void {
    if (value.length === end - start && this.#source.startsWith(value, start)) {
      this.#push({text: this.text.length, source: start, length: value.length, sourceLength: value.length})
      this.text += value
      return
    }
    this.#align(value, start, end)
  }

  /** Walks value and source side by side: escapes, character references and line prefixes are in the source only. */
  #align(value: string, start: number, end: number): void {
    let at = start
    let index = 0
    while (index < value.length && at < end) {
      const reference = this.#source.charCodeAt(at) === 38 ? referenceAt(this.#source, at, end) : null
      if (reference && value.startsWith(reference.value, index)) {
        this.addMark(reference.value, at, reference.length)
        index += reference.value.length
        at += reference.length
      } else if (this.#source[at] === value[index]) {
        const length = this.#sameRun(value, index, at, end)
        this.#push({text: this.text.length, source: at, length, sourceLength: length})
        this.text += value.slice(index, index + length)
        index += length
        at += length
      } else {
        at++
      }
    }
    if (index < value.length) this.addMark(value.slice(index), at, Math.max(0, end - at))
  }

  #sameRun(value: string, index: number, at: number, end: number): number {
    let length = 1
    while (
      index + length < value.length &&
      at + length < end &&
      this.#source[at + length] === value[index + length] &&
      this.#source.charCodeAt(at + length) !== 38
    ) {
      length++
    }
    return length
  }

  #push(piece: Piece): void {
    if (piece.length > 0) this.#pieces.push(piece)
  }

  /** The collected text; line ends inside a text are blanks, breaks stay. */
  finish(): string {
    return this.text.replace(/[\r\n]/g, ' ')
  }

  /** The finished way back. */
  toSource(fallback: number): (start: number, end: number) => Range {
    const pieces = this.#pieces
    const find = (offset: number) => {
      let low = 0
      let high = pieces.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((pieces[middle] as Piece).text <= offset) low = middle
        else high = middle - 1
      }
      return pieces[low]
    }
    return (start, end) => {
      const first = find(start)
      if (!first) return [fallback, fallback]
      const from = first.source + (first.length === first.sourceLength ? start - first.text : 0)
      if (end <= start) return [from, from]
      const last = find(end - 1) ?? first
      const linear = last.length === last.sourceLength
      return [from, last.source + (linear ? end - last.text : last.sourceLength)]
    }
  }
}

const referencePattern = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{0,30}));/y

function referenceAt(source: string, at: number, end: number): {value: string; length: number} | null {
  referencePattern.lastIndex = at
  const match = referencePattern.exec(source)
  if (!match || at + match[0].length > end) return null
  const [whole, decimal, hex, name] = match
  const value = name
    ? decodeNamedCharacterReference(name)
    : codePoint(Number.parseInt(decimal ?? hex ?? '', decimal ? 10 : 16))
  return value === false ? null : {value, length: whole.length}
}

/** As CommonMark: what is no character becomes U+FFFD. */
function codePoint(code: number): string {
  const invalid = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)
  return invalid ? '\ufffd' : String.fromCodePoint(code)
}
