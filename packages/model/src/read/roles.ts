import type {LanguagePack} from '../pack/language-pack.ts'
import {type Role, roles} from '../policy/types.ts'
import {roleFromWords} from './heading-words.ts'
import {numberingWord} from './numbering.ts'
import type {Reading} from './reading.ts'

const functionWords = new WeakMap<LanguagePack, Set<string>>()

/** In tokens. */
const longestHeading = 60

/**
 * The roles that the words of a heading name: the whole heading, or whole parts of it joined by "and" or a sign.
 *
 * @param guesses whether a heading that no phrase covers is read by its single words
 */
export function rolesOfHeading(
  reading: Reading,
  start: number,
  end: number,
  pack: LanguagePack,
  guesses = true,
): Role[] {
  if (end - start > longestHeading) return []
  const from = skipNumbering(reading, start, end)
  const [whole] = rolesOfPart(reading, from, end, pack)
  const pieces = parts(reading, from, end)
  const found: Role[] = []
  let named = 0
  for (const [partStart, partEnd] of pieces) {
    const [role] = rolesOfPart(reading, partStart, partEnd, pack)
    if (role) named++
    if (role && !found.includes(role)) found.push(role)
  }
  if (!whole && found.length === 0 && guesses) {
    const role = roleFromWords(wordsOf(reading, from, end), pack)
    return role ? [role] : []
  }
  if (!whole) return found
  // "Complaints and suggestions" as a whole is about complaints; both of its parts say more.
  return named === pieces.length && found.includes(whole) ? found : [whole]
}

function wordsOf(reading: Reading, start: number, end: number): string[] {
  const words: string[] = []
  for (let at = start; at < end; at++) if (reading.tokens.kinds[at] === 1) words.push(reading.word(at))
  return words
}

/** Numbers, "Art. 5", "§ 4", "II.1" in front of the words. */
function skipNumbering(reading: Reading, start: number, end: number): number {
  const {kinds} = reading.tokens
  let at = start
  let isNumbered = false
  while (at < end) {
    const word = reading.word(at)
    const next = at + 1 < end ? reading.word(at + 1) : ''
    const isRoman = /^(?:[IVX]{1,5}|[A-Z]|[Α-Ω]{1,2}|[α-ω]{1,2})$/.test(word) && /^[.)΄'ʹ´’–—:-]$/.test(next)
    if (kinds[at] === 2 || isRoman) isNumbered = true
    else if (kinds[at] === 3 && ('§'.includes(word) || isNumbered || '#*•-–—.)΄ʹ´'.includes(word))) {
      // Signs between and after the numbers.
    } else if (numberingWord.test(word) && /^[\d.IVX]/.test(next)) {
      isNumbered = true
    } else break
    at++
  }
  return at < end ? at : start
}

/** Stretches between signs and words that join. */
function parts(reading: Reading, start: number, end: number): (readonly [number, number])[] {
  const cuts: (readonly [number, number])[] = []
  for (let at = start; at < end; at++) if (reading.tokens.kinds[at] === 3) cuts.push([at, at + 1])
  for (const hit of reading.within('and', start, end)) cuts.push([hit.start, hit.end])
  cuts.sort((a, b) => a[0] - b[0])
  const found: (readonly [number, number])[] = []
  let at = start
  for (const [cutStart, cutEnd] of [...cuts, [end, end] as const]) {
    if (cutStart > at) found.push([at, cutStart])
    at = Math.max(at, cutEnd)
  }
  return found
}

/** Roles whose entry covers all words that say something; the longest entry first. */
function rolesOfPart(reading: Reading, start: number, end: number, pack: LanguagePack): Role[] {
  const found: {role: Role; length: number}[] = []
  for (const role of roles) {
    for (const hit of reading.allOf(`headings.${role}`)) {
      if (hit.start < start || hit.end > end) continue
      if (saysNothing(reading, start, hit.start, pack) && saysNothing(reading, hit.end, end, pack)) {
        found.push({role, length: hit.end - hit.start})
      }
    }
  }
  return found.sort((a, b) => b.length - a.length).map(({role}) => role)
}

function saysNothing(reading: Reading, start: number, end: number, pack: LanguagePack): boolean {
  const words = functionWordsOf(pack, reading)
  for (let at = start; at < end; at++) {
    // Signs, and numbers: "Our goals for 2027".
    const isSign = reading.tokens.kinds[at] !== 1
    const inCue =
      reading.within('cues.customer', at, at + 1).length +
        reading.within('cues.organisation', at, at + 1).length >
      0
    if (!isSign && !inCue && !words.has(reading.matcher?.fold(reading.word(at)) ?? '')) return false
  }
  return true
}

function functionWordsOf(pack: LanguagePack, reading: Reading): Set<string> {
  let words = functionWords.get(pack)
  if (!words) {
    words = new Set(
      [...pack.functionWords, ...(pack.neutralWords ?? [])].map(word => reading.matcher?.fold(word) ?? word),
    )
    functionWords.set(pack, words)
  }
  return words
}
