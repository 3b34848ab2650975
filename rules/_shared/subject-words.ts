import {fold, type LanguagePack, matcherOf, type Role, type tokenize} from '@policy-lint/model'
import {functionWordsOf} from './function-words.ts'

/** Sections that say nothing of what a promise in them is about. */
export const plainRoles: ReadonlySet<Role> = new Set<Role>([
  'standards',
  'goals',
  'summary',
  'overview',
  'purpose',
  'scope',
  'mission',
  'vision-values',
  'channels',
  'contact',
  'opening-hours',
  'customer-rights',
  'measurement',
  'publication',
  'services',
  'procedures',
  'guidelines',
  'staff-expectations',
])
/** Sections about words, the past, or what does not hold. */
export const otherRoles: ReadonlySet<Role> = new Set<Role>([
  'changelog',
  'definitions',
  'exceptions',
  'legal-basis',
  'review',
  'related-documents',
])
/** Lists of a pack whose words change nothing about what is promised. */
const emptyLists =
  /^(?:cues\.(?:organisation|organisationVerb|commit|will|must|aim|expectation|auxiliary)|metrics\.(?:atMost|exactly|filler|article|measured|outOf|every)|vague\.|absolutes|notAbsolutes|channels\.|activities\.|neutralWords|and$)/
/** Subjects that have a section of their own in some documents and are only named in others. */
export const subjectRoles: ReadonlySet<Role> = new Set<Role>([
  'complaints',
  'compensation',
  'returns',
  'escalation',
  'privacy',
])
const namedSubjects: readonly Role[] = ['complaints', 'compensation', 'returns']
const endings = /(?:e?s|[aeio]|en|n|er|r|ar|or|ων|εσ|ουσ|ου|οσ|ασ|ησ|α|η|ο|ι|σ)$/u

export type Tokens = ReturnType<typeof tokenize>
export type Hits = ReturnType<ReturnType<typeof matcherOf>['find']>

/** The one thing that is done; a “full reply” is not also a “reply”. */
export function onlyActivity(hits: Hits): string | null {
  const found = Object.entries(hits).flatMap(([list, places]) =>
    list.startsWith('activities.') ? places.map(place => ({...place, name: list.slice(11)})) : [],
  )
  const outer = found.filter(
    one =>
      !found.some(other => other.start <= one.start && one.end <= other.end && length(one) < length(other)),
  )
  const names = new Set(outer.map(({name}) => name))
  return names.size === 1 ? ([...names][0] ?? null) : null
}

const length = ({start, end}: {start: number; end: number}) => end - start

/** What the lists of the pack find; of headings every phrase, also those that overlap. */
export function hitsIn(tokens: Tokens, pack: LanguagePack): Hits {
  const matcher = matcherOf(pack)
  const headings = Object.entries(matcher.findAll(tokens)).filter(([list]) => list.startsWith('headings.'))
  return {...matcher.find(tokens), ...Object.fromEntries(headings)}
}

/** Which words say nothing of the subject, and the subjects that have a section of their own in other documents. */
export function cover(hits: Hits, count: number): {isCovered: boolean[]; roles: Set<string>} {
  const isCovered = Array.from({length: count}, () => false)
  const roles = new Set<string>()
  for (const [list, places] of Object.entries(hits)) if (emptyLists.test(list)) mark(places, isCovered)
  for (const role of namedSubjects) {
    const places = hits[`headings.${role}`] ?? []
    // “Refund” is an activity already, and no second subject.
    if (places.some(({start, end}) => isCovered.slice(start, end).includes(false))) roles.add(role)
    mark(places, isCovered)
  }
  // “First” and “second” tell one reply from another, whatever phrase they stand in.
  for (const {start, end} of hits['metrics.ordinals'] ?? []) isCovered.fill(false, start, end)
  return {isCovered, roles}
}

export function mark(places: readonly {start: number; end: number}[], isCovered: boolean[]): void {
  for (const {start, end} of places) isCovered.fill(true, start, end)
}

/** “9 out of 10”, “95 %”: the share is compared on its own. */
export function coverShare(tokens: Tokens, hits: Hits, isCovered: boolean[]): void {
  for (const {start, end} of [...(hits['metrics.outOf'] ?? []), ...(hits['metrics.units.percent'] ?? [])]) {
    for (let at = start - 1; at <= end; at++) isCovered[at] = true
  }
  tokens.starts.forEach((start, index) => {
    if (tokens.text[start] === '%') isCovered[index - 1] = true
  })
}

/** The words that no list explains, without their endings. */
export function restOf(
  {text, starts, ends, kinds}: Tokens,
  isCovered: readonly boolean[],
  pack: LanguagePack,
): string[] {
  const functionWords = functionWordsOf(pack)
  return starts.flatMap((start, index) => {
    if (kinds[index] === 3 || isCovered[index]) return []
    const word = fold(text.slice(start, ends[index]), !pack.foldAccents)
    if (kinds[index] === 1 && functionWords.has(word)) return []
    return word.length > 4 ? word.replace(endings, '') : word
  })
}
