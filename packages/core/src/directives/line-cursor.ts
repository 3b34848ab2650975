import type {Range} from '@policy-lint/model'

/** The lines of a text, asked for in the order of their offsets, so that long lines are searched once. */
export class LineCursor {
  readonly #text: string
  #start = 0
  #end = -1

  constructor(text: string) {
    this.#text = text
  }

  /** The line around an offset, without its end. */
  at(offset: number): Range {
    while (this.#end < offset && this.#end < this.#text.length) {
      this.#start = this.#end + 1
      this.#end = this.#lineEnd(this.#start)
    }
    return [this.#start, this.#end]
  }

  /** The line behind the one around an offset. */
  after(offset: number): Range {
    const start = this.at(offset)[1] + 1
    return [start, this.#lineEnd(start)]
  }

  #lineEnd(from: number): number {
    const end = this.#text.indexOf('\n', from)
    return end === -1 ? this.#text.length : end
  }
}
