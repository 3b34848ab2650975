import type {Unit} from '@policy-lint/model'
import {type Span, spanOf} from './spans.ts'

/** A promised number with where it stands in its text. */
export interface Figure {
  unit: Unit
  value: number
  share: number | null
  at: number
}

export interface Translated<One extends Figure> {
  figures: readonly One[]
  /** All numbers of the text with their places, in order. */
  numbers: readonly (readonly [offset: number, value: number])[]
}

export interface Difference<One extends Figure> {
  /** Stands in this text and nowhere in the other. */
  one?: One
  other?: One
}

/**
 * What two translations of one document do not promise alike.
 *
 * Figures are lined up in order. One that has no partner counts only when its number stands nowhere between the same
 * neighbours in the other text: what the reader of a language did not see is no difference. `alike` is the share of figures
 * that have a partner.
 */
export function compareTranslations<One extends Figure>(
  one: Translated<One>,
  other: Translated<One>,
): {differences: Difference<One>[]; alike: number} {
  const pairs = lineUp(one.figures, other.figures)
  const alike = pairs.length / Math.max(1, one.figures.length, other.figures.length)
  if (pairs.length === 0) return {differences: [], alike}
  const moved = movedFigures(one.figures, other.figures, pairs)
  const found: Difference<One>[] = []
  const ends = [...pairs, [one.figures.length, other.figures.length] as const]
  let [a, b] = [-1, -1]
  for (const [nextA, nextB] of ends) {
    const isLost = (figure: One) => saysLess(other, one, figure)
    const isAdded = (figure: One) => saysLess(one, other, figure)
    const lost = surely(one.figures.slice(a + 1, nextA), other, b, nextB, moved).filter(isLost)
    const added = surely(other.figures.slice(b + 1, nextB), one, a, nextA, moved).filter(isAdded)
    const [left] = lost
    const [right] = added
    if (left && right && lost.length === 1 && added.length === 1 && isSameKind(left, right)) {
      found.push({one: left, other: right})
    } else found.push(...lost.map(figure => ({one: figure})), ...added.map(figure => ({other: figure})))
    a = nextA
    b = nextB
  }
  return {differences: found, alike}
}

/** The longest common row of figures, as pairs of indexes. */
function lineUp(one: readonly Figure[], other: readonly Figure[]): (readonly [number, number])[] {
  const width = other.length + 1
  const best = new Uint16Array((one.length + 1) * width)
  for (let a = one.length - 1; a >= 0; a--) {
    for (let b = other.length - 1; b >= 0; b--) {
      const at = a * width + b
      best[at] = isSame(one[a] as Figure, other[b] as Figure)
        ? (best[at + width + 1] as number) + 1
        : Math.max(best[at + width] as number, best[at + 1] as number)
    }
  }
  const pairs: (readonly [number, number])[] = []
  for (let a = 0, b = 0; a < one.length && b < other.length; ) {
    if (isSame(one[a] as Figure, other[b] as Figure)) pairs.push([a++, b++])
    else if ((best[(a + 1) * width + b] as number) >= (best[a * width + b + 1] as number)) a++
    else b++
  }
  return pairs
}

/** Figures without a partner that stand elsewhere in the other text: sections in another order. */
function movedFigures(
  one: readonly Figure[],
  other: readonly Figure[],
  pairs: readonly (readonly [number, number])[],
): ReadonlySet<Figure> {
  const [taken, used] = [new Set(pairs.map(([a]) => a)), new Set(pairs.map(([, b]) => b))]
  const free = other.filter((_, index) => !used.has(index))
  const moved = new Set<Figure>()
  for (const figure of one.filter((_, index) => !taken.has(index))) {
    const partner = free.find(candidate => !moved.has(candidate) && isSame(figure, candidate))
    if (!partner) continue
    moved.add(figure)
    moved.add(partner)
  }
  return moved
}

/** Those figures whose number stands nowhere between two neighbours of the other text. */
function surely<One extends Figure>(
  figures: readonly One[],
  {figures: others, numbers}: Translated<One>,
  before: number,
  after: number,
  moved: ReadonlySet<Figure>,
): One[] {
  if (figures.length === 0) return []
  const from = others[before]?.at ?? 0
  const to = others[after]?.at ?? Number.POSITIVE_INFINITY
  const between = new Set(numbers.filter(([at]) => at > from && at < to).map(([, value]) => value))
  return figures.filter(figure => {
    const values = writtenAs(figure)
    // “A day” and “daily” have no number that could be looked for.
    return !moved.has(figure) && !values.includes(1) && !values.some(value => between.has(value))
  })
}

/** Whether a text has a number less often than another: as often, and some other place was lined up with this one. */
function saysLess(text: Translated<Figure>, than: Translated<Figure>, figure: Figure): boolean {
  const count = ({numbers}: Translated<Figure>) =>
    numbers.filter(([, value]) => value === figure.value).length
  return count(text) < count(than)
}

/** The numbers by which an amount may be written: 48 hours are 2 days. */
function writtenAs(figure: Figure): number[] {
  const span = spanIn(figure)
  if (span?.kind === 'month') return [figure.value, span.amount, span.amount / 12].filter(Number.isInteger)
  if (span?.kind !== 'clock') return [figure.value]
  return [figure.value, ...[1, 60, 3600, 86_400, 604_800].map(unit => span.amount / unit)].filter(
    Number.isInteger,
  )
}

function isSame(one: Figure, other: Figure): boolean {
  if (one.share !== other.share && one.share !== null && other.share !== null) return false
  const [a, b] = [spanIn(one), spanIn(other)]
  if (a && b && a.kind === b.kind) return a.amount === b.amount
  // Days and working days, weeks and months are not told apart in the same way by every language.
  return one.value === other.value && Boolean(a) === Boolean(b)
}

function isSameKind(one: Figure, other: Figure): boolean {
  return spanIn(one)?.kind === spanIn(other)?.kind && (spanIn(one) !== null || one.unit === other.unit)
}

function spanIn({unit, value}: Figure): Span | null {
  return spanOf({unit, value, comparator: 'exactly', range: [0, 0]})
}
