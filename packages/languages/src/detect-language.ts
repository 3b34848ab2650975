import {detection} from './detection.ts'
import {relatives} from './relatives.ts'
import {isGreek, wordsIn} from './running-words.ts'

const mostWords = 6_000
const fewestWords = 10
/** Below this share of function words a text is in another language, or no running text at all. */
const leastShare = 0.16
/** Another language's own function words make up this part of the best one's: the text is mixed, or in that language. */
const greatestRival = 0.25

/** Very short words stand in a great many languages: a text shows this many different ones of three letters or more. */
const fewestLongWords = 2

interface Candidate {
  tag: string
  own: ReadonlySet<string>
  foreign: ReadonlySet<string>
  terms: ReadonlySet<string>
  isSupported: boolean
}

let candidates: readonly Candidate[] | undefined

/**
 * The tag of the language in which a text is written, or null where it is in none that is supported.
 *
 * Counts function words of each pack in the first words of the text; loads no pack.
 *
 * @example detectLanguage('We answer every letter within ten working days of receiving it.') // 'en'
 */
export function detectLanguage(text: string): string | null {
  const words = wordsIn(text, mostWords)
  if (words.length < fewestTerms) return null
  const greek = words.filter(isGreek).length / words.length
  if (greek > 0.65) return 'el' in detection ? 'el' : null
  if (greek > 0.35) return null
  return bestOf(words)
}

function bestOf(words: readonly string[]): string | null {
  candidates ??= buildCandidates()
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const scored = candidates.map(candidate => ({candidate, score: scoreOf(candidate, counts)}))
  scored.sort((a, b) => b.score - a.score)
  const best = scored[0]
  if (words.length < fewestWords) return byTerms(scored, counts)
  if (!best?.candidate.isSupported || best.score < leastShare * words.length) return byTerms(scored, counts)
  if (longWords(best.candidate, counts) < fewestLongWords) return byTerms(scored, counts)
  const isRivalled = scored.some(
    ({candidate}) =>
      candidate !== best.candidate && alone(candidate, best.candidate, counts) > greatestRival * best.score,
  )
  return isRivalled ? null : best.candidate.tag
}

function scoreOf({own, foreign}: Candidate, counts: ReadonlyMap<string, number>): number {
  let score = 0
  for (const [word, count] of counts) {
    if (own.has(word)) score += count
    else if (foreign.has(word)) score -= count
  }
  return score
}

const longWords = ({own}: Candidate, counts: ReadonlyMap<string, number>) =>
  [...counts.keys()].filter(word => word.length >= 3 && own.has(word)).length

/** Different words of such documents that a text without sentences shows, and how many times more than in any other language. */
const fewestTerms = 4
const leastLead = 3

/** Tables and headings alone hold few function words; what they speak of tells the language as well. */
function byTerms(
  scored: readonly {candidate: Candidate; score: number}[],
  counts: ReadonlyMap<string, number>,
): string | null {
  const shown = scored
    .map(({candidate, score}) => ({
      candidate,
      score,
      terms: [...candidate.terms].filter(term => counts.has(term)).length,
    }))
    .sort((a, b) => b.terms - a.terms)
  const [best, next] = shown
  if (!best || best.terms < fewestTerms || best.terms < leastLead * (next?.terms ?? 0)) return null
  return shown.some(({score}) => score > best.score) ? null : best.candidate.tag
}

/** How many words a rival knows and the best language does not. */
function alone(rival: Candidate, best: Candidate, counts: ReadonlyMap<string, number>): number {
  let known = 0
  for (const [word, count] of counts) if (rival.own.has(word) && !best.own.has(word)) known += count
  return known
}

function buildCandidates(): readonly Candidate[] {
  const setOf = (words: string) => new Set(words.split(' '))
  const supported = Object.entries(detection)
    .filter(([tag]) => tag !== 'el')
    .map(([tag, {own, foreign, terms}]) => ({
      tag,
      own: setOf(own),
      foreign: setOf(foreign),
      terms: setOf(terms),
      isSupported: true,
    }))
  const others = Object.entries(relatives)
    .filter(([tag]) => !(tag in detection))
    .map(([tag, own]) => ({
      tag,
      own: setOf(own),
      foreign: new Set<string>(),
      terms: new Set<string>(),
      isSupported: false,
    }))
  return [...supported, ...others]
}
