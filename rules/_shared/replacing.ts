import {
  type Entries,
  type Found,
  type LanguagePack,
  matcherOf,
  type Policy,
  type Range,
  tokenize,
} from '@policy-lint/model'
import {keepsPromises} from './keeps-promises.ts'
import {phrasesOf} from './phrases.ts'
import {touching} from './ranges.ts'

/** By `--fix`, only by a person's choice, or not without rewriting what stands around them. */
export type Replacing = 'safe' | 'doubtful' | 'never'

/** Anything else between words is markup, which a replacement would tear apart. */
const wordsOnly = /^[\p{L}\p{M}\p{N}'’/&\s-]+$/u
/** In a compound or an elision (“l'utenza”) a word is not on its own. */
const joinedBefore = /[\p{L}\p{N}'’-]$/u
const joinedAfter = /^(?:['’]\p{L}|-)/u
const addressBefore = /(?:[/@=]|[\p{L}\p{N}][_.])$/u
const addressAfter = /^(?:[/@=]|[_.][\p{L}\p{N}])/u
/** Nothing but signs since the last sentence or line: a capital letter makes no name here. */
const startOfSentence = /(?:^|[.!?:;…\n|])[\s>*_#"“‘«([\d.)+-]*$/u
const vowel = /^[aeiouαεηιουω]/u
const sight = 24

const promiseCues = [
  'organisation',
  'customer',
  'commit',
  'will',
  'must',
  'aim',
  'may',
  'expectation',
  'denial',
  'negation',
] as const
const promiseWords = new WeakMap<LanguagePack, Entries>()
const metricsOf = new WeakMap<Policy, readonly {range: Range}[]>()

/** Whether words are part of a web address or a file name rather than of a sentence. */
export function isInAddress(text: string, [start, end]: Range): boolean {
  return (
    addressBefore.test(text.slice(Math.max(0, start - 2), start)) ||
    addressAfter.test(text.slice(end, end + 2))
  )
}

/** Whether a place is the start of a sentence, item or cell, where any word has a capital. */
export function startsSentence(text: string, at: number): boolean {
  return startOfSentence.test(text.slice(Math.max(0, at - sight), at))
}

/** How words of a document can be replaced by others that mean the same. */
export function replacing(found: Found, replacement: string, policy: Policy, pack: LanguagePack): Replacing {
  const {text} = policy
  const {range, prose} = found
  const before = text.slice(Math.max(0, range[0] - sight), range[0])
  if (!wordsOnly.test(text.slice(...range))) return 'never'
  if (joinedBefore.test(before) || joinedAfter.test(text.slice(range[1], range[1] + 2))) return 'never'
  const isName = /^\p{Lu}\P{Lu}*$/u.test(found.text) && !startOfSentence.test(before)
  // Links lead to a heading by its words.
  const isDoubtful =
    prose.kind === 'heading' ||
    isName ||
    isPromised(range, policy, pack) ||
    promises(replacement, pack) ||
    breaksArticle(found, replacement, policy, pack) ||
    !keepsPromises(found, replacement, policy, pack)
  return isDoubtful ? 'doubtful' : 'safe'
}

/** Numbers, modal verbs and parties make a promise: only a person may touch them. */
function isPromised(range: Range, policy: Policy, pack: LanguagePack): boolean {
  let metrics = metricsOf.get(policy)
  if (!metrics) {
    metrics = policy.commitments
      .flatMap(commitment => commitment.metrics)
      .sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1])
    metricsOf.set(policy, metrics)
  }
  let words = promiseWords.get(pack)
  if (!words) {
    words = promiseCues.flatMap(cue => pack.cues[cue])
    promiseWords.set(pack, words)
  }
  return touching(metrics, range).length > 0 || touching(policy.find(phrasesOf(words)), range).length > 0
}

function promises(replacement: string, pack: LanguagePack): boolean {
  const hits = matcherOf(pack).find(tokenize(replacement))
  return promiseCues.some(cue => hits[`cues.${cue}`] !== undefined)
}

/** “An endeavour” would become “an try”. */
function breaksArticle(
  {range, text}: Found,
  replacement: string,
  policy: Policy,
  pack: LanguagePack,
): boolean {
  if (vowel.test(folded(text)) === vowel.test(folded(replacement))) return false
  const articles = touching(policy.find(phrasesOf(pack.metrics.article)), [range[0] - 2, range[0]])
  return articles.some(article => policy.text.slice(article.range[1], range[0]).trim() === '')
}

function folded(text: string): string {
  return text.normalize('NFD').toLowerCase()
}
