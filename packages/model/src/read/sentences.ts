import type {LanguagePack} from '../pack/language-pack.ts'
import {fold} from '../words/fold.ts'
import {matcherOf} from '../words/pack-matcher.ts'
import {tokenize} from '../words/tokens.ts'

export type Stretch = readonly [start: number, end: number]

const segmenters = new Map<string, Intl.Segmenter>()
const abbreviations = new WeakMap<LanguagePack, Set<string>>()

function segmenterOf(tag: string): Intl.Segmenter {
  let segmenter = segmenters.get(tag)
  if (!segmenter) {
    segmenter = new Intl.Segmenter(tag, {granularity: 'sentence'})
    segmenters.set(tag, segmenter)
  }
  return segmenter
}

/** Where the sentences of a stretch of a text stand, without the blanks around them. */
export function sentencesIn(
  text: string,
  pack: LanguagePack | null,
  [from, to]: Stretch = [0, text.length],
): Stretch[] {
  const stretches: Stretch[] = []
  let start = -1
  for (const [chunkStart, chunkEnd] of chunksOf(text, from, to)) {
    for (const {segment, index} of segmenterOf(pack?.tag ?? 'en').segment(text.slice(chunkStart, chunkEnd))) {
      const at = chunkStart + index
      if (start < 0) start = at
      const end = at + segment.length
      const isMore = end < to && !segment.endsWith('\u2028')
      if (
        isMore &&
        runsOn(
          text.slice(Math.max(start, end - longestWord), end),
          text.slice(end, end + longestWord),
          start === at,
          pack,
        )
      )
        continue
      for (const [from, until] of beforeNumbers(text, start, end, pack))
        addTrimmed(stretches, text, from, until)
      start = -1
    }
  }
  if (start >= 0) addTrimmed(stretches, text, start, to)
  return stretches
}

const wordBeforeNumber = /(?<!\p{L})(\p{Ll}{4,40}\.) (?=\d)/gu
const nounBeforeNumber = /(?<!\p{L})(\p{L}\p{Ll}{3,40}\.) (?=\d)/gu

/** The segmenter breaks no sentence in front of a number with small letters behind it ("in a week. 2024 saw …"). */
function* beforeNumbers(
  text: string,
  start: number,
  end: number,
  pack: LanguagePack | null,
): Generator<Stretch> {
  let from = start
  const pattern = pack?.capitalNouns ? nounBeforeNumber : wordBeforeNumber
  for (const match of text.slice(start, end).matchAll(pattern)) {
    const at = start + match.index + match[0].length
    if (pack && abbreviationsOf(pack).has(fold(match[1] as string, !pack.foldAccents))) continue
    yield [from, at]
    from = at
  }
  yield [from, end]
}

const chunk = 2_000
const longestChunk = 20_000

/** The platform's segmenter takes time that grows with the square of the text, so it gets a few sentences at once. */
function* chunksOf(text: string, from: number, to: number): Generator<Stretch> {
  let start = from
  while (to - start > chunk) {
    let end = start + chunk
    const limit = Math.min(to, start + longestChunk)
    while (end < limit && !(/[.!?\u2028]/.test(text[end - 2] as string) && text[end - 1] === ' ')) end++
    yield [start, end]
    start = end
  }
  if (start < to) yield [start, to]
}

function addTrimmed(stretches: Stretch[], text: string, start: number, end: number): void {
  let from = start
  let to = end
  while (from < to && /[\s\u2028\ufffc]/.test(text[from] as string)) from++
  while (to > from && /[\s\u2028]/.test(text[to - 1] as string)) to--
  if (to > from) stretches.push([from, to])
}

/** The segmenter knows no abbreviations: a stop after one, or in front of a small letter, ends no sentence. */
function runsOn(segment: string, rest: string, isFirst: boolean, pack: LanguagePack | null): boolean {
  const trimmed = segment.trimEnd()
  if (!trimmed.endsWith('.')) return false
  if (/^\p{Ll}/u.test(rest)) return true
  const last = lastWord(trimmed)
  if (pack && (isSpacedAbbreviation(trimmed, pack) || countsUp(last, rest, pack))) return true
  if (/^[(«"“]?\p{Lu}\.$/u.test(last) || /^\(?\d{1,3}\.$/.test(last)) {
    return /^[\p{L}\p{N}]/u.test(rest) && isFirst && segment.trim() === last
  }
  return pack !== null && abbreviationsOf(pack).has(fold(last.replace(/^[(«"“]+/, ''), !pack.foldAccents))
}

const longestWord = 40

function lastWord(text: string): string {
  const tail = text.slice(-longestWord)
  return tail.slice(tail.search(/\S+$/))
}

/** "z. B. montags", "i. d. R. Montag" */
const isSpacedAbbreviation = (text: string, pack: LanguagePack) =>
  /\p{L}\. \p{L}\.$/u.test(text) &&
  abbreviationsOf(pack).has(
    fold(text.slice(text.lastIndexOf(' ', text.lastIndexOf(' ') - 1) + 1), !pack.foldAccents),
  )

/** "am 3. Werktag", "1. Januar": in front of a unit or a month the stop makes an ordinal. */
function countsUp(last: string, rest: string, pack: LanguagePack): boolean {
  if (!/^\(?\d{1,2}\.$/.test(last)) return false
  const [word = ''] = rest.match(/^\p{L}+/u) ?? []
  return Object.keys(matcherOf(pack).find(tokenize(word))).some(list =>
    /^(?:dates\.months|metrics\.units)\./.test(list),
  )
}

function abbreviationsOf(pack: LanguagePack): Set<string> {
  let set = abbreviations.get(pack)
  if (!set) {
    set = new Set(pack.abbreviations.map(word => fold(word, !pack.foldAccents)))
    abbreviations.set(pack, set)
  }
  return set
}
