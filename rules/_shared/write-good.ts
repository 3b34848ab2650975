/// <reference path="./write-good-module.d.ts" />
import type {Policy, Range} from '@policy-lint/model'
import type writeGood from 'write-good'
import {firstIndex} from './first-index.ts'
import {type RunningSentence, runningSentences} from './running-sentences.ts'

export const writeGoodChecks = [
  'weasel',
  'illusion',
  'so',
  'thereIs',
  'passive',
  'adverb',
  'tooWordy',
  'cliches',
  'eprime',
] as const
/** The library's own names for what it looks for. */
export type WriteGoodCheck = (typeof writeGoodChecks)[number]

export interface WriteGoodFinding {
  check: WriteGoodCheck
  text: string
  range: Range
  sentence: RunningSentence
}

/** Some of the library's expressions take time that grows with the square of a sentence. */
const longestSentence = 2000
/** Ends a sentence for those checks that look for an end, and is a word to none. */
const separator = ' .\n\u00b6\n'

let library: typeof writeGood | null = null

/** Loads the library, which nobody else needs, once. */
export async function loadWriteGood(): Promise<void> {
  library ??= (await import('write-good')).default
}

/** What the library finds in the running text of a document, check by check, with its places in the source. */
export function findWithWriteGood(policy: Policy, checks: readonly WriteGoodCheck[]): WriteGoodFinding[] {
  const sentences = runningSentences(policy).filter(({text}) => text.length <= longestSentence)
  const starts: number[] = []
  let text = ''
  for (const sentence of sentences) {
    starts.push(text.length)
    text += sentence.text + separator
  }
  return checks.flatMap(check =>
    suggestionsOf(text, check).flatMap(([start, end]): WriteGoodFinding[] => {
      const at = firstIndex(starts.length, index => (starts[index] ?? 0) > start) - 1
      const sentence = sentences[at]
      const from = start - (starts[at] ?? 0)
      const to = end - (starts[at] ?? 0)
      if (!sentence || to > sentence.text.length) return []
      const range = sentence.prose.toSource(sentence.start + from, sentence.start + to)
      return [{check, text: sentence.text.slice(from, to), range, sentence}]
    }),
  )
}

function suggestionsOf(text: string, check: WriteGoodCheck): (readonly [start: number, end: number])[] {
  const run = library
  if (!run) throw new Error('The package write-good could not be loaded; install it, or turn this rule off.')
  const only = Object.fromEntries(writeGoodChecks.map(name => [name, name === check]))
  return withMatch(() => run(text, only)).map(({index, offset}) => [index, index + offset] as const)
}

/**
 * Three of the library's parts assign to a variable `match` that they never declare. Bundled as a module that is an error,
 * elsewhere it stays behind as a global variable: here it is there while they run, and what was there comes back.
 */
function withMatch<Result>(run: () => Result): Result {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'match')
  Object.defineProperty(globalThis, 'match', {value: null, writable: true, configurable: true})
  try {
    return run()
  } finally {
    Reflect.deleteProperty(globalThis, 'match')
    if (before) Object.defineProperty(globalThis, 'match', before)
  }
}
