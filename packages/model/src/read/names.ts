import type {LanguagePack} from '../pack/language-pack.ts'
import type {FrontMatter} from '../policy/policy.ts'
import type {Title} from '../policy/types.ts'
import {fold} from '../words/fold.ts'
import type {Name} from '../words/name-hits.ts'
import {Reading} from './reading.ts'

const ownerKeys = new Set(['organisation', 'organization', 'company', 'org', 'provider', 'brand'])
const longestName = 4
const mostNames = 8
/** Of the words of a title; a longer one names nobody. */
const mostTried = 40
const domains = /[@/.]([a-z0-9][a-z0-9-]{2,30})\.[a-z]{2,10}(?![a-z0-9.-]{0,64}@)/gi
const farthestWord = 200_000

/**
 * By which names the organisation speaks of itself ("Tidepool answers within an hour"): proper names in the title and in front
 * matter, and the names of its own domains.
 *
 * @returns words as they are compared; a text counts only where it writes them with a capital
 */
export function namesOf(
  text: string,
  title: {place: Title; reading: Reading} | null,
  frontMatter: FrontMatter | null,
  pack: LanguagePack,
): readonly Name[] {
  const inTitle = title && !pack.capitalNouns ? runsIn(title.reading, pack).slice(0, mostTried) : []
  const isWrittenAmong = capitalsAmong(text.slice(title?.place.range[1]))
  const told = frontMatter?.entries.filter(({key}) => ownerKeys.has(key)).map(({value}) => value) ?? []
  const found = [
    ...inTitle.filter(([word = '', ...others]) => others.length > 0 || isWrittenAmong(word)),
    ...told.flatMap(value => runsIn(Reading.ofText(value, pack), pack)),
    ...domainsIn(text),
  ]
  const known = new Map(found.map(name => [name.join(' '), name]))
  return [...known.values()].slice(0, mostNames)
}

/** Words with a capital that no list of the language knows; their first word alone names as well. */
function runsIn(reading: Reading, pack: LanguagePack): Name[] {
  if (!/\p{Ll}/u.test(reading.prose.text)) return []
  const names: string[][] = []
  let run: string[] = []
  const close = () => {
    if (run.length > 0 && run.length <= longestName)
      names.push(run, ...(run.length > 1 ? [run.slice(0, 1)] : []))
    run = []
  }
  for (let at = 0; at < reading.tokens.length; at++) {
    const word = reading.word(at)
    if (/^\p{Lu}[\p{L}&]{2,}/u.test(word) && !isKnown(reading, at, pack)) run.push(fold(word, false))
    else close()
  }
  close()
  return names
}

/** A capital in the middle of a sentence tells "Tidepool" from the first word of "Winter sales". */
function capitalsAmong(text: string): (name: string) => boolean {
  const body = text.slice(0, farthestWord)
  let folded: string | undefined
  return name => {
    folded ??= fold(body, false)
    if (folded.length !== body.length) return false
    for (let at = folded.indexOf(` ${name}`); at >= 0; at = folded.indexOf(` ${name}`, at + 1)) {
      if (/^\p{Ll} \p{Lu}/u.test(body.slice(at - 1, at + 2))) return true
    }
    return false
  }
}

function isKnown(reading: Reading, at: number, pack: LanguagePack): boolean {
  const word = reading.word(at).toLowerCase()
  if (pack.functionWords.includes(word) || (pack.neutralWords?.includes(word) ?? false)) return true
  return Object.keys(reading.hits).some(
    list => list !== 'cues.organisation' && reading.overlaps(list, at, at + 1),
  )
}

const common = new Set([
  'www',
  'mail',
  'info',
  'example',
  'com',
  'org',
  'net',
  'gov',
  'github',
  'gmail',
  'outlook',
])

/** `help@tidepool.example`, `https://www.tidepool.example`: the word in front of the last point. */
function domainsIn(text: string): Name[] {
  const found = new Set<string>()
  for (const [, label = ''] of text.slice(0, farthestWord).matchAll(domains)) {
    const name = label.toLowerCase()
    if (!common.has(name) && /^\p{L}+$/u.test(name)) found.add(name)
    if (found.size >= mostNames) break
  }
  return [...found].map(name => [name])
}
