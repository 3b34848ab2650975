import {compile, type Matcher} from '../words/matcher.ts'
import type {PhraseList} from './policy.ts'

const compiledLists = new WeakMap<PhraseList, Map<boolean, Matcher>>()

/** The matcher of a rule's own list; the same object is compiled once. */
export function matcherOfList(list: PhraseList, accents: boolean): Matcher {
  const byAccents = compiledLists.get(list) ?? new Map<boolean, Matcher>()
  compiledLists.set(list, byAccents)
  let matcher = byAccents.get(accents)
  if (!matcher) {
    matcher = compile({list: list.phrases.map(phrase => [phrase])}, accents)
    byAccents.set(accents, matcher)
  }
  return matcher
}
