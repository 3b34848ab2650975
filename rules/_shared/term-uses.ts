import {
  type Found,
  fold,
  type LanguagePack,
  type PhraseList,
  type Policy,
  type SynonymGroup,
} from '@policy-lint/model'
import {isQuoted} from './is-quoted.ts'
import {findPhrases} from './phrases.ts'
import {touching, within} from './ranges.ts'
import {startsSentence} from './replacing.ts'

/** A word of a group where it is used for what the group is about. */
export interface TermUse extends Found {
  /** Index of the word in its group, and of the form in the word. */
  word: number
  form: number
  /** Something is promised to them here. */
  isPromised: boolean
}

export interface GroupUses {
  group: SynonymGroup
  uses: readonly TermUse[]
  /** Pairs of words, as `1 2`, that one sentence or a heading tells apart. */
  apart: ReadonlySet<string>
  /** Words that a section of definitions explains. */
  defined: ReadonlySet<number>
}

const lists = new WeakMap<SynonymGroup, {list: PhraseList; places: readonly {word: number; form: number}[]}>()
/** Parts of compounds (“client-side”) and choices (“client/customer”). */
const joined = /[-/‐‑]/
/** How far into a line the word stands that it explains. */
const opening = 6

/** Where the words of a group stand, what a document tells apart, and what it defines. */
export function usesOf(group: SynonymGroup, policy: Policy, pack: LanguagePack): GroupUses {
  const {list, places} = listOf(group)
  const apart = new Set<string>()
  const defined = new Set<number>()
  const others = findPhrases(policy, group.not ?? [])
  const uses: TermUse[] = []
  const all = policy
    .find(list)
    .map(found => ({...found, ...(places[found.phrase] as {word: number; form: number})}))
  tellApart(all, policy, apart)
  for (const found of all) {
    const {range, prose, word} = found
    const section = policy.sectionAt(range[0])
    if (section?.roles.includes('definitions')) {
      if (range[0] - prose.toSource(0, 1)[0] <= opening) defined.add(word)
      continue
    }
    if (prose.kind === 'heading') {
      markApart(word, group, apart, section?.heading ?? '', policy)
      continue
    }
    if (touching(others, range).some(other => within(range, other.range))) continue
    if (group.measured ? !isMeasured(found, policy) : !isPlainUse(found, policy, pack)) continue
    uses.push({...found, isPromised: isPromised(found, policy)})
  }
  return {group, uses, apart, defined}
}

function listOf(group: SynonymGroup) {
  let known = lists.get(group)
  if (!known) {
    const places = group.words.flatMap(({forms}, word) => forms.map((_, form) => ({word, form})))
    known = {list: {phrases: group.words.flatMap(({forms}) => forms)}, places}
    lists.set(group, known)
  }
  return known
}

export const pairOf = (one: number, other: number) => `${Math.min(one, other)} ${Math.max(one, other)}`

/** Who writes “customers and patients” means two. */
function tellApart(
  all: readonly {range: Found['range']; word: number}[],
  policy: Policy,
  apart: Set<string>,
) {
  for (const {range} of policy.sentences) {
    const words = [...new Set(touching(all, range).map(({word}) => word))]
    for (const one of words) for (const other of words) if (one < other) apart.add(pairOf(one, other))
  }
}

/** A section of their own makes them others; the title only says what the document is called. */
function markApart(word: number, {words}: SynonymGroup, apart: Set<string>, heading: string, policy: Policy) {
  if (heading === '' || policy.title?.text === heading) return
  for (let other = 0; other < words.length; other++) apart.add(pairOf(word, other))
}

function isPlainUse(found: Found, {text}: Policy, {capitalNouns}: LanguagePack): boolean {
  const [start, end] = found.range
  if (joined.test(text[start - 1] ?? '') || joined.test(text[end] ?? '')) return false
  const isName = /^\p{Lu}/u.test(found.text) && !capitalNouns && !startsSentence(text, start)
  return !isName && !isQuoted(found, text)
}

function isPromised({range, text}: Found, {commitments, pack}: Policy): boolean {
  const accents = !(pack?.foldAccents ?? true)
  return touching(commitments, range).some(
    ({beneficiary}) => beneficiary !== null && fold(beneficiary, accents).includes(fold(text, accents)),
  )
}

function isMeasured({range}: Found, {commitments}: Policy): boolean {
  return touching(commitments, range).some(({metrics}) =>
    metrics.some(metric => typeof metric.value === 'number' && within(range, metric.range)),
  )
}
