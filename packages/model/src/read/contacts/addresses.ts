import type {Reading} from '../reading.ts'

type Stretch = readonly [start: number, end: number]

const postcode =
  /(?<![\p{L}\p{N}])(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|\d{3} ?\d{2}|\d{4,5}|[A-Z]\d{2} ?[A-Z\d]{4}|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]\d{4}(?:[A-Z]{3})?)(?![\p{L}\p{N}])/u
/** "Dimokritou 14, 402 03 Athens": a name, a number, a postcode and a town. */
const bare =
  /(?<!\p{L})\p{Lu}[\p{L}.]{2,30}(?: \p{Lu}[\p{L}.΄']{0,30}){0,2} \d{1,4}\p{L}?(?:,| [·–-]|\u2028) ?(?:(?:\d{3} ?\d{2}|\d{4,5}) \p{Lu}\p{L}+|\p{Lu}\p{L}{2,30} \d{3} ?\d{2}(?!\d))/gu
const nearCode = 80

/** Postal addresses: a street or box with its number, beside a postcode or where people are told how to write. */
export function addressesIn(reading: Reading, inReach: boolean): Stretch[] {
  const found: Stretch[] = []
  const {text} = reading.prose
  for (const hit of reading.of('contacts.street')) {
    const stretch = aroundStreet(reading, hit.start, hit.end) ?? namedStreet(reading, hit.start, hit.end)
    if (!stretch) continue
    const [start, end] = stretch
    const code = postcode.exec(text.slice(end, end + nearCode))
    if (!code && !inReach && !reading.has('contacts.address')) continue
    found.push([
      start,
      code && !/[\u2028]{2}/.test(text.slice(end, end + code.index))
        ? end + code.index + code[0].length
        : end,
    ])
  }
  for (const match of text.matchAll(bare)) found.push([match.index, match.index + match[0].length])
  return withoutOverlaps(found)
}

/** The number in front of the street ("12 High Street"), or else behind it ("Via Roma 12"). */
function aroundStreet(reading: Reading, start: number, end: number): Stretch | null {
  const {kinds, starts, ends} = reading.tokens
  for (let gap = 1; gap <= 4; gap++) {
    // "25, rue Principale"
    if (kinds[start - gap] === 3 && !(gap === 1 && reading.isSign(start - 1, ','))) break
    if (kinds[start - gap] === 2) return [starts[start - gap] as number, ends[end - 1] as number]
    if (gap > 1 && kinds[start - 1] === 3) break
  }
  for (let gap = 0; gap <= 2; gap++) {
    if (kinds[end + gap] === 3 && !reading.isSign(end + gap, ',.')) break
    if (kinds[end + gap] === 2) return [starts[start] as number, ends[end + gap] as number]
  }
  return null
}

/** "Priory Lane, Hexley NE49 8QP": a name without a number, with a postcode behind it. */
function namedStreet(reading: Reading, start: number, end: number): Stretch | null {
  const {starts, ends} = reading.tokens
  const isNamed =
    /^\p{Lu}/u.test(reading.word(start)) && (end - start > 1 || /^\p{Lu}/u.test(reading.word(start - 1)))
  const stop = ends[end - 1] as number
  if (!isNamed || !postcode.test(reading.prose.text.slice(stop, stop + nearCode))) return null
  return [starts[end - start > 1 ? start : start - 1] as number, stop]
}

function withoutOverlaps(found: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = []
  for (const stretch of [...found].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (stretch[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(stretch)
  }
  return kept
}
