import type {Entries, Found, PhraseList, Policy} from '@policy-lint/model'

const lists = new WeakMap<Entries, PhraseList>()

/**
 * The phrases of a pack's entries, or of an option, as the list that `policy.find` takes.
 * The same entries always give the same list, so that it is compiled only once.
 */
export function phrasesOf(entries: Entries): PhraseList {
  const known = lists.get(entries)
  if (known) return known
  const phrases = entries.flatMap(entry => (typeof entry === 'string' ? entry : entry.say))
  const list = {phrases}
  lists.set(entries, list)
  return list
}

/** Where phrases stand in a document; without phrases, nothing is looked at. */
export function findPhrases(policy: Policy, entries: Entries): readonly Found[] {
  return entries.length === 0 ? [] : policy.find(phrasesOf(entries))
}
