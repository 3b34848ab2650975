import type {LanguagePack, Policy, Range, Section} from '@policy-lint/model'
import {Coverage} from './coverage.ts'
import {findPhrases, phrasesOf} from './phrases.ts'
import {touching} from './ranges.ts'

/** A wish with which a sentence opens, and the promise that may stand in its place. */
export interface Wish {
  text: string
  range: Range
  to: string | null
  section: Section | null
  /** The sentence that it opens. */
  sentence: Range
}

const letter = /[\p{L}\p{N}]/u

/** Wishes and beliefs with which sentences open; a wish in the middle of one is its reason. */
export function findWishes(policy: Policy, pack: LanguagePack): Wish[] {
  const {wishes = [], notWishes = []} = pack.expectations ?? {}
  const others = new Coverage(findPhrases(policy, notWishes).map(({range}) => range))
  const promises = wishes.flatMap(({say, to = null}) => [say].flat().map(() => to))
  let end = -1
  return longestFirst(policy.find(phrasesOf(wishes))).flatMap(({phrase, text, range}) => {
    if (range[0] < end || others.touches(range)) return []
    end = range[1]
    const [sentence] = touching(policy.sentences, range)
    if (!sentence || letter.test(policy.text.slice(sentence.range[0], range[0]))) return []
    const to = promises[phrase] ?? null
    return [{text, range, to, section: policy.sectionAt(range[0]), sentence: sentence.range}]
  })
}

/** Of several that start at the same place, the longest comes first. */
const longestFirst = <Found extends {range: Range}>(found: readonly Found[]) =>
  found.toSorted((one, other) => one.range[0] - other.range[0] || other.range[1] - one.range[1])
