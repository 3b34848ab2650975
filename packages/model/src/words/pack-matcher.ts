import type {Entries, Entry, LanguagePack} from '../pack/language-pack.ts'
import {fold} from './fold.ts'
import {compile, type Matcher} from './matcher.ts'

const compiled = new WeakMap<LanguagePack, Matcher>()

/** The one matcher of a pack; compiled when first asked for, and once. */
export function matcherOf(pack: LanguagePack): Matcher {
  let matcher = compiled.get(pack)
  if (!matcher) {
    matcher = compile(listsOf(pack), !pack.foldAccents, numberTest(pack))
    compiled.set(pack, matcher)
  }
  return matcher
}

/** Tells the number words of a pack, single words only, in folded form. */
export function numberTest(pack: LanguagePack): (word: string) => boolean {
  const words = new Set<string>()
  for (const word of Object.keys(pack.metrics.numbers)) {
    if (!/\s/.test(word)) words.add(fold(word, !pack.foldAccents))
  }
  return word => words.has(word)
}

/** Every list of a pack under the path of its key, such as `cues.will` or `headings.scope`. */
export function listsOf(pack: LanguagePack): Record<string, readonly (readonly string[])[]> {
  const lists: Record<string, readonly (readonly string[])[]> = {}
  const add = (name: string, entries: Entries | undefined) => {
    if (entries && entries.length > 0) lists[name] = entries.map(phrasesOf)
  }
  const addAll = (name: string, group: Readonly<Record<string, Entries | undefined>>) => {
    for (const key of Object.keys(group)) add(`${name}.${key}`, group[key])
  }
  const {attributes, ...cues} = pack.cues
  addAll('cues', cues)
  addAll('cues.attributes', attributes)
  const {numbers, ordinals, units, fixed, times, ...words} = pack.metrics
  addAll('metrics', words)
  addAll('metrics.units', units)
  add('metrics.fixed', fixed)
  for (const [name, table] of Object.entries({numbers, ordinals, times}))
    add(`metrics.${name}`, Object.keys(table))
  addAll('vague', pack.vague)
  add('notVague', pack.notVague)
  add('absolutes', pack.absolutes)
  add('notAbsolutes', pack.notAbsolutes)
  addAll('channels', pack.channels)
  addAll('headings', pack.headings)
  add('and', pack.and)
  addAll('kinds', pack.kinds)
  pack.dates.months.forEach((month, index) => {
    add(`dates.months.${index + 1}`, month)
  })
  addAll('dates.labels', pack.dates.labels)
  add('dates.joiner', pack.dates.joiner)
  add('dates.adopted', pack.dates.adopted)
  add('dates.foreign', pack.dates.foreign)
  addAll('owners', {...pack.owners})
  addAll('contacts', {...pack.contacts})
  addAll('placeholders', {...pack.placeholders})
  addAll('activities', {...pack.activities})
  addAll('privacy', {...pack.privacy})
  const {parts: _parts, ...complaints} = pack.complaints ?? {}
  addAll('complaints', complaints)
  const {sentence: _sentence, ...expectations} = pack.expectations ?? {}
  addAll('expectations', expectations)
  addAll('replies', {...pack.replies})
  return lists
}

export function phrasesOf(entry: string | Entry): readonly string[] {
  if (typeof entry === 'string') return [entry]
  return typeof entry.say === 'string' ? [entry.say] : entry.say
}
