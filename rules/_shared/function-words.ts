import {fold, type LanguagePack} from '@policy-lint/model'

const known = new WeakMap<LanguagePack, ReadonlySet<string>>()

/** The short words of a language that say nothing by themselves, in the form in which its words are compared. */
export function functionWordsOf(pack: LanguagePack): ReadonlySet<string> {
  let words = known.get(pack)
  if (!words) {
    words = new Set(pack.functionWords.map(word => fold(word, !pack.foldAccents)))
    known.set(pack, words)
  }
  return words
}
