const farthest = 3
const leastPart = 4

/** The name that was most likely meant, or null: `nearestName('no-jargn', ids)` is `'no-jargon'`. */
export function nearestName(name: string, names: Iterable<string>): string | null {
  const allowed = Math.min(farthest, Math.max(1, Math.floor(name.length / 3)))
  let nearest: string | null = null
  let smallest = allowed + 1
  for (const candidate of names) {
    const distance = distanceBelow(smallest, name.toLowerCase(), candidate.toLowerCase())
    if (distance < smallest) {
      smallest = distance
      nearest = candidate
    }
  }
  return nearest
}

/** ` Did you mean “no-jargon”?` with its leading blank, or nothing. */
export function didYouMean(name: string, names: Iterable<string>): string {
  const nearest = nearestName(name, names)
  return nearest === null ? '' : ` Did you mean “${nearest}”?`
}

/** Whether a key could reach a prototype; such keys are refused wherever users name things. */
export function isUnsafeKey(key: string): boolean {
  return key === '__proto__' || key === 'constructor' || key === 'prototype'
}

/** Half a word counts as near: `warning` for `warn`. */
function distanceBelow(limit: number, name: string, candidate: string): number {
  const [shorter, longer] = name.length < candidate.length ? [name, candidate] : [candidate, name]
  if (shorter.length >= leastPart && shorter.length * 2 >= longer.length && longer.startsWith(shorter))
    return 1
  return longer.length - shorter.length < limit ? editDistance(name, candidate) : limit
}

/** Insertions, deletions, replacements and swaps of neighbours that turn one word into another. */
function editDistance(left: string, right: string): number {
  let beforePrevious: number[] = []
  let previous = Array.from({length: right.length + 1}, (_, index) => index)
  for (let row = 1; row <= left.length; row++) {
    const current = [row]
    for (let column = 1; column <= right.length; column++) {
      const isSame = left[row - 1] === right[column - 1]
      let best = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + (isSame ? 0 : 1),
      )
      const isSwapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
      if (row > 1 && column > 1 && isSwapped) best = Math.min(best, at(beforePrevious, column - 2) + 1)
      current.push(best)
    }
    beforePrevious = previous
    previous = current
  }
  return at(previous, right.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY
}
