import {fold, type LanguagePack, type Policy, type Range, tokenize, type Unit} from '@policy-lint/model'

/** A number that a document promises. */
export interface Limit {
  unit: Unit
  value: number
  share: number | null
  range: Range
}

/** More than this is no text that somebody translated by hand. */
const mostLimits = 300
const mostNumbers = 3000
const longestWord = 20

/** The numbers that a document promises, in order. */
export function limitsOf(policy: Policy): Limit[] {
  const limits = policy.commitments.flatMap(({metrics, modality}) =>
    modality === 'may'
      ? []
      : metrics.flatMap(({value, unit, percent, range}) =>
          typeof value === 'number' ? [{unit, value, share: percent ?? null, range}] : [],
        ),
  )
  return limits.sort((one, other) => one.range[0] - other.range[0]).slice(0, mostLimits)
}

/** Every number that stands anywhere in a text, in digits or words, with its place: what was not read as a promise, too. */
export function numbersIn(policy: Policy, pack: LanguagePack): [offset: number, value: number][] {
  const {text, starts, ends, kinds} = tokenize(policy.text)
  const words = numberWords(pack)
  const found: [number, number][] = []
  for (const [index, start] of starts.entries()) {
    const word = text.slice(start, ends[index])
    const value = kinds[index] === 2 ? digits(word, pack.decimal) : words.get(fold(word, !pack.foldAccents))
    if (value === undefined) continue
    const before = found.at(-1)
    // “Twenty four”, “dix-sept”: words that follow each other may be one number.
    if (before && kinds[index] === 1 && start - before[0] < longestWord)
      found.push([start, before[1] + value])
    found.push([start, value])
    if (found.length >= mostNumbers) break
  }
  return found
}

function digits(word: string, decimal: string): number {
  const [whole = '', part = ''] = word.split(decimal)
  return Number(`${whole.replace(/\D/g, '')}.${part.replace(/\D/g, '') || '0'}`)
}

/** Single words only: of “twenty four”, both are found. */
function numberWords({metrics, foldAccents}: LanguagePack): ReadonlyMap<string, number> {
  const words = new Map<string, number>()
  const add = (word: string, value: number) => {
    if (!/[\s()]/.test(word)) words.set(fold(word, !foldAccents), value)
  }
  for (const {say, value} of metrics.fixed) {
    for (const phrase of [say].flat()) {
      if (!phrase.includes(' ')) for (const word of phrase.split('|')) add(word, value)
    }
  }
  for (const [word, value] of Object.entries({...metrics.times, ...metrics.ordinals, ...metrics.numbers})) {
    add(word, value)
  }
  return words
}
