import {basename} from 'node:path'
import {escapeControls} from '@policy-lint/reporters'
import type {Io} from './io.ts'

const patience = 1_000
const pause = 100

/** A line on standard error while a run takes long, erased at its end. Nothing where that is no terminal. */
export class Progress {
  readonly #io: Io
  readonly #start = performance.now()
  #last = 0
  #shown = false

  constructor(io: Io) {
    this.#io = io
  }

  show(done: number, total: number, filePath: string): void {
    const now = performance.now()
    if (!this.#io.stderr.isTTY || now - this.#start < patience || now - this.#last < pause) return
    this.#last = now
    this.#shown = true
    const text = escapeControls(`Checked ${done} of ${total} files, now ${basename(filePath)}`)
    const width = (this.#io.stderr.columns ?? 80) - 1
    this.#io.stderr.write(`\r\x1b[K${Array.from(text).slice(0, width).join('')}`)
  }

  erase(): void {
    if (this.#shown) this.#io.stderr.write('\r\x1b[K')
    this.#shown = false
  }
}
