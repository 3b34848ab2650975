import type {Entries, Found, LanguagePack, Policy, Range} from '@policy-lint/model'
import {phrasesOf} from './phrases.ts'
import {lyingIn} from './ranges.ts'

const shortestStem = 4
const stemShare = 0.7
const wordsOfMatter = new WeakMap<Entries, readonly string[]>()

/** The words of service (answer, refunds, is acknowledged) that stand in a range, in order. */
export function serviceVerbs(policy: Policy, pack: LanguagePack, range: Range): Found[] {
  const {serves, served} = pack.cues
  return [serves, served]
    .flatMap(entries => lyingIn(policy.find(phrasesOf(entries)), range))
    .sort((a, b) => a.range[0] - b.range[0])
}

/**
 * Whether a word of service names something that people wait for: to reply is to give a reply, to refund a refund,
 * while to listen or to treat with respect gives nothing that could be late. Told by the pack's nouns of service
 * (`cues.matter`), with which such a verb shares its stem.
 */
export function takesTime(verb: Found, pack: LanguagePack): boolean {
  const [first = ''] = folded(verb.text).split(/[^\p{L}]+/u)
  if (first.length < shortestStem) return false
  const stem = first.slice(0, Math.max(shortestStem, Math.ceil(first.length * stemShare)))
  return matterWords(pack.cues.matter).some(word => word.startsWith(stem))
}

function matterWords(matter: Entries): readonly string[] {
  const known = wordsOfMatter.get(matter)
  if (known) return known
  const single = phrasesOf(matter).phrases.filter(phrase => !phrase.includes(' '))
  const words = single.flatMap(phrase => phrase.split('|')).map(folded)
  wordsOfMatter.set(matter, words)
  return words
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
