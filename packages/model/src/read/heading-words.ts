import type {HeadingWords, LanguagePack} from '../pack/language-pack.ts'
import {type Role, roles} from '../policy/types.ts'
import {fold} from '../words/fold.ts'

/** What is looked at in a heading: its words, their beginnings, and the first one. */
export function headingFeatures(words: readonly string[], pack: LanguagePack): string[] {
  return featuresOf(foldedOf(words), silentOf(pack))
}

const foldedOf = (words: readonly string[]) => words.map(word => fold(word, false))

function featuresOf(folded: readonly string[], silent: ReadonlySet<string>): string[] {
  const found = new Set<string>()
  folded.forEach((word, index) => {
    found.add(word)
    if (word.length >= longStem && !silent.has(word)) found.add(stemOf(word))
    if (index === 0) found.add(`^${word}`)
  })
  return [...found]
}

const longStem = 5
const stemOf = (word: string) => `${word.slice(0, longStem)}*`

const silentWords = new WeakMap<LanguagePack, ReadonlySet<string>>()

/** Function words, whose beginnings say nothing. */
function silentOf(pack: LanguagePack): ReadonlySet<string> {
  let silent = silentWords.get(pack)
  if (!silent) {
    silent = new Set(pack.functionWords)
    silentWords.set(pack, silent)
  }
  return silent
}

type Table = ReadonlyMap<string, readonly (readonly [role: number, weight: number])[]>
const tables = new WeakMap<HeadingWords, Table>()

function tableOf(given: HeadingWords): Table {
  let table = tables.get(given)
  if (!table) {
    table = new Map(given.words.split(' ').map(entryOf))
    tables.set(given, table)
  }
  return table
}

/** `refunds:3+4,11-2` */
function entryOf(entry: string): readonly [string, readonly (readonly [number, number])[]] {
  const [word = '', weights = ''] = entry.split(':')
  return [
    word,
    [...weights.matchAll(/(\d+)([+-]\d+)/g)].map(
      ([, role, weight]) => [Number(role), Number(weight)] as const,
    ),
  ]
}

/** How far the best role must be ahead of the next, and how much further with each word that nothing is known of. */
const surelyAhead = 2.5
const perUnknown = 2

/**
 * The role for which most words of a heading speak, where no phrase names one; null where they speak for none, or for two alike.
 *
 * The weights are learned from labelled headings (docs/decisions/0010-roles-from-words.md).
 */
export function roleFromWords(words: readonly string[], pack: LanguagePack): Role | null {
  const {headingWords} = pack
  if (!headingWords || words.length === 0) return null
  const silent = silentOf(pack)
  const table = tableOf(headingWords)
  const folded = foldedOf(words)
  const content = folded.filter(word => !silent.has(word))
  if (!content.some(word => table.has(word))) return null
  const unknown = content.filter(word => !table.has(word) && !table.has(stemOf(word))).length
  const lead = surelyAhead + perUnknown * unknown
  const scores = headingWords.roles.map(() => 0)
  for (const feature of featuresOf(folded, silent))
    for (const [role, weight] of table.get(feature) ?? []) scores[role] = (scores[role] ?? 0) + weight
  const order = scores.map((score, role) => ({score, role})).sort((a, b) => b.score - a.score)
  const [best, next] = order
  if (!best || best.score <= 0 || best.score - (next?.score ?? 0) < lead * headingWords.scale) return null
  const name = headingWords.roles[best.role]
  return roles.find(role => role === name) ?? null
}
