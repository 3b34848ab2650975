import type {Random} from './random.ts'
import {shuffle} from './random.ts'

/** How much a word speaks for or against each class. */
export type Weights = ReadonlyMap<string, ReadonlyMap<number, number>>

export interface Example {
  words: readonly string[]
  label: number
}

const rounds = 12
const margin = 1

/**
 * An averaged perceptron: after each mistake its words speak more for the right class and less for the wrong one; the mean over
 * all steps is what was learned (Collins 2002).
 *
 * @returns weights by word and class, none that is zero
 */
export function learn(examples: readonly Example[], classes: number, random: Random): Weights {
  const weights = new Map<string, Map<number, number>>()
  const sums = new Map<string, Map<number, number>>()
  const order = [...examples]
  const scores = new Float64Array(classes)
  let step = 0
  const add = (word: string, label: number, by: number) => {
    increase(weights, word, label, by)
    increase(sums, word, label, by * step)
  }
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random)
    for (const {words, label} of order) {
      step++
      scores.fill(0)
      for (const word of words)
        for (const [of, weight] of weights.get(word) ?? []) scores[of] = (scores[of] as number) + weight
      const rival = bestBut(scores, label)
      if ((scores[label] as number) - (scores[rival] as number) >= margin) continue
      for (const word of words) {
        add(word, label, 1)
        add(word, rival, -1)
      }
    }
  }
  return averaged(weights, sums, step)
}

function increase(table: Map<string, Map<number, number>>, word: string, label: number, by: number): void {
  const row = table.get(word) ?? new Map<number, number>()
  table.set(word, row)
  row.set(label, (row.get(label) ?? 0) + by)
}

function bestBut(scores: Float64Array, label: number): number {
  let best = label === 0 ? 1 : 0
  for (let at = 0; at < scores.length; at++)
    if (at !== label && (scores[at] as number) > (scores[best] as number)) best = at
  return best
}

function averaged(
  weights: ReadonlyMap<string, ReadonlyMap<number, number>>,
  sums: ReadonlyMap<string, ReadonlyMap<number, number>>,
  steps: number,
): Weights {
  const found = new Map<string, Map<number, number>>()
  for (const [word, row] of weights) {
    const means = [...row]
      .map(([label, weight]) => [label, weight - (sums.get(word)?.get(label) ?? 0) / steps] as const)
      .filter(([, mean]) => mean !== 0)
    if (means.length > 0) found.set(word, new Map(means))
  }
  return found
}
