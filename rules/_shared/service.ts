import type {
  Commitment,
  Entries,
  Found,
  LanguagePack,
  Policy,
  Range,
  Role,
  VagueTerm,
} from '@policy-lint/model'
import {phrasesOf} from './phrases.ts'
import {lyingIn, overlap} from './ranges.ts'
import {rolesAround} from './section-roles.ts'

const shortestStem = 4
const stemShare = 0.7
/** How far behind a word of amount the thing may stand whose amount it is: “most of your letters”. */
const reach = 24
const serviceSections = new Set<Role>(['standards', 'complaints'])
const wordsOfMatter = new WeakMap<Entries, readonly string[]>()

/** A word of service with the phrase by which it was found: `answer|answers`. */
interface ServiceVerb extends Found {
  say: string
}

/** The words of service (answer, refunds, is acknowledged) that stand in a range, in order. */
export function serviceVerbs(policy: Policy, pack: LanguagePack, range: Range): ServiceVerb[] {
  const {serves, served} = pack.cues
  return [serves, served]
    .map(phrasesOf)
    .flatMap(list =>
      lyingIn(policy.find(list), range).map(found => ({...found, say: list.phrases[found.phrase] ?? ''})),
    )
    .sort((a, b) => a.range[0] - b.range[0])
}

/** Whether a promise is about something that people wait for: to answer a letter, to refund an order. */
export function isWaitedFor(commitment: Commitment, policy: Policy, pack: LanguagePack): boolean {
  const {range, conditions, trigger} = commitment
  const aside = [...conditions, ...(trigger ? [trigger] : [])]
  const isMain = (found: Found) => !aside.some(part => overlap(found.range, part.range))
  const matters = lyingIn(policy.find(phrasesOf(pack.cues.matter)), range).filter(isMain)
  for (const verb of serviceVerbs(policy, pack, range).filter(isMain)) {
    if (!takesTime(verb, pack)) return false
    // “Emails” and “answer” may be verb or noun: one of them must be the other.
    if (matters.some(matter => !overlap(matter.range, verb.range))) return true
  }
  return false
}

/**
 * To reply is to give a reply, and a reply can be late; to listen or to treat with respect gives nothing to wait for.
 * Told by the pack's nouns of service, with which such a verb shares its stem: risponde, rispondiamo; risposta.
 */
function takesTime({say}: ServiceVerb, pack: LanguagePack): boolean {
  const [verb = ''] = say.split(' ')
  const stem = commonStart(verb.split('|').map(form => folded(form.replace('*', ''))))
  if (stem.length < shortestStem) return false
  const start = stem.slice(0, Math.max(shortestStem, Math.ceil(stem.length * stemShare)))
  return matterWords(pack.cues.matter).some(word => word.startsWith(start))
}

function commonStart([first = '', ...others]: readonly string[]): string {
  let length = first.length
  while (length > 0 && !others.every(other => other.startsWith(first.slice(0, length)))) length--
  return first.slice(0, length)
}

/** Whether a word of amount says how much service there is (“short queues”), rather than describing a thing (“a significant outage”). */
export function isAmountOfService(
  {range: [, end]}: VagueTerm,
  commitment: Commitment,
  policy: Policy,
  pack: LanguagePack,
): boolean {
  if (rolesAround(commitment.section).some(role => serviceSections.has(role))) return true
  const near: Range = [end, Math.min(commitment.range[1], end + reach)]
  return lyingIn(policy.find(phrasesOf(pack.cues.matter)), near).length > 0
}

function matterWords(matter: Entries): readonly string[] {
  const known = wordsOfMatter.get(matter)
  if (known) return known
  const withoutOptional = phrasesOf(matter).phrases.map(phrase => phrase.replace(/\([^)]*\)/gu, '').trim())
  const words = withoutOptional
    .filter(phrase => !phrase.includes(' '))
    .flatMap(phrase => phrase.split('|'))
    .map(folded)
  wordsOfMatter.set(matter, words)
  return words
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
