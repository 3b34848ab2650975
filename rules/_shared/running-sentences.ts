import type {Policy, Prose, Range} from '@policy-lint/model'
import {firstIndex} from './first-index.ts'

/** A sentence that is read as one: no heading, no table, no quotation. */
export interface RunningSentence {
  /** As it stands in the block, without markup; breaks that the writer set end a sentence. */
  text: string
  /** Where it starts in the text of its block. */
  start: number
  prose: Prose
  range: Range
}

const known = new WeakMap<Policy, readonly RunningSentence[]>()
/** Between the cells of a table in HTML. */
const cellEnd = ' | '

/** The sentences of a document's paragraphs and lists, in order. */
export function runningSentences(policy: Policy): readonly RunningSentence[] {
  let sentences = known.get(policy)
  if (!sentences) {
    sentences = read(policy)
    known.set(policy, sentences)
  }
  return sentences
}

function read({prose: blocks, sentences}: Policy): RunningSentence[] {
  const found: RunningSentence[] = []
  let at = 0
  for (const prose of blocks) {
    const [, end] = prose.toSource(0, prose.text.length)
    const isRead = isRunning(prose)
    let from = 0
    for (; at < sentences.length && (sentences[at]?.range[0] ?? 0) < end; at++) {
      const range = sentences[at]?.range as Range
      if (!isRead) continue
      const start = offsetIn(prose, range[0], from)
      from = offsetIn(prose, range[1], start)
      const text = prose.text.slice(start, from).trimEnd()
      if (!text.includes(cellEnd)) found.push({text, start, prose, range})
    }
  }
  return found
}

const isRunning = ({kind, quoted}: Prose) => !quoted && (kind === 'paragraph' || kind === 'html')

/** The first place of a block's text at or after an offset of the source. */
function offsetIn({text, toSource}: Prose, offset: number, from: number): number {
  return from + firstIndex(text.length - from, at => toSource(from + at, from + at + 1)[0] >= offset)
}
