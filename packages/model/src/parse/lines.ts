import type {Place, Range} from '../policy/types.ts'

/** Lines of a text as micromark counts them: `\n`, `\r\n` and a lone `\r` end a line. */
export class Lines {
  readonly #starts: number[] = [0]
  readonly #length: number

  constructor(text: string) {
    this.#length = text.length
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) this.#starts.push(at + 1)
    }
  }

  /** 1-based line of an offset. */
  lineAt(offset: number): number {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }

  /** Offset at which a 1-based line starts. */
  startOf(line: number): number {
    return this.#starts[line - 1] ?? this.#length
  }

  place([start, end]: Range): Place {
    const line = this.lineAt(start)
    const endLine = this.lineAt(end)
    return {line, column: start - this.startOf(line) + 1, endLine, endColumn: end - this.startOf(endLine) + 1}
  }
}
