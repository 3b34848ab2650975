import type {Commitment, ComplaintPart, Entries, LanguagePack, Policy, Range} from '@policy-lint/model'
import type {ComplaintText} from './complaint-text.ts'
import {Coverage} from './coverage.ts'
import {linksOf} from './links.ts'
import {findPhrases} from './phrases.ts'
import {type Span, spanOf} from './spans.ts'

/** Units in which people wait for an answer. */
const units = ['hour', 'day', 'working-day', 'week', 'month'] as const
const day = 86_400
/** Days of a week that are no working days make a span longer. */
const workingShare = 5 / 7

interface Settings {
  parts: readonly ComplaintPart[]
  /** An answer within so many working days needs no word that the complaint has arrived. */
  quickAnswer: number
}

/** Which of the wanted parts a text on complaints says nothing of, in the order in which they are wanted. */
export function missingParts(
  {inside}: ComplaintText,
  policy: Policy,
  pack: LanguagePack,
  {parts, quickAnswer}: Settings,
): ComplaintPart[] {
  const {complaints: words} = pack
  if (!words) return []
  const isInside = ({range}: {range: Range}) => inside.touches(range)
  const says = (entries: Entries) => findPhrases(policy, entries).some(isInside)
  const promises = policy.commitments.filter(isInside)

  const isSaid: Readonly<Record<ComplaintPart, () => boolean>> = {
    route: () =>
      policy.contacts.some(contact => contact.own && isInside(contact)) ||
      linksOf(policy).some(isInside) ||
      policy.placeholders.some(isInside) ||
      [words.ways, ...waysOf(pack)].some(says),
    acknowledgement: () =>
      says(words.acknowledge) ||
      promises.some(isSameDay) ||
      limitsOf(promises).some(span => isQuick(span, quickAnswer)),
    answer: () =>
      hasTime(promises, policy, words.acknowledge, words.answer) ||
      promises.some(isVague) ||
      isTimed(policy, pack, isInside),
    escalation: () =>
      policy.sections.some(({roles}) => roles.includes('escalation')) ||
      policy.contacts.some(contact => !contact.own && isInside(contact)) ||
      says(pack.contacts.external) ||
      says(words.escalate),
    learning: () => says(words.learn) || isSaidElsewhere(policy, words.learn, words.complaint),
    record: () => says(words.record) || isSaidElsewhere(policy, words.record, words.complaint),
  }
  return parts.filter(part => !isSaid[part]())
}

const waysOf = ({contacts, channels}: LanguagePack): Entries[] => [
  contacts.invitation,
  contacts.phone,
  contacts.email,
  contacts.address,
  contacts.url,
  ...Object.values(channels),
]

const limitsOf = (promises: readonly Commitment[]): Span[] =>
  promises.flatMap(({metrics}) =>
    metrics.flatMap(metric => (metric.comparator === 'at-least' ? [] : (spanOf(metric) ?? []))),
  )

function isQuick({kind, amount}: Span, most: number): boolean {
  if (kind === 'working-day') return amount <= most
  return kind === 'clock' && (amount / day) * workingShare <= most
}

/** “By 5 pm”; opening hours are no such promise. */
const isSameDay = ({metrics}: Commitment) =>
  metrics.some(({value}) => typeof value === 'string' && !value.includes('-'))

/** No number is another rule's finding. */
const isVague = ({vague}: Commitment) => vague.some(({group}) => group === 'speed')

/** Whether a promise has a time for something other than a word of receipt. */
function hasTime(
  promises: readonly Commitment[],
  policy: Policy,
  acknowledge: Entries,
  answer: Entries,
): boolean {
  const receipts = placesOf(policy, acknowledge)
  const answers = placesOf(policy, answer)
  return promises.some(
    one => limitsOf([one]).length > 0 && (answers.touches(one.range) || !receipts.touches(one.range)),
  )
}

/** Times in sentences that were not read as promises, and times that are still to be filled in. */
function isTimed(
  policy: Policy,
  {complaints, metrics}: LanguagePack,
  isInside: (sentence: {range: Range}) => boolean,
): boolean {
  const times = [...units.map(unit => metrics.units[unit]), metrics.fixed].map(entries =>
    placesOf(policy, entries),
  )
  const answers = placesOf(policy, complaints?.answer ?? [])
  return policy.sentences.some(
    sentence =>
      isInside(sentence) &&
      answers.touches(sentence.range) &&
      times.some(places => places.touches(sentence.range)),
  )
}

/** Whether another part of the document says it of complaints, in one sentence. */
function isSaidElsewhere(policy: Policy, what: Entries, complaint: Entries): boolean {
  const said = placesOf(policy, what)
  const complaints = placesOf(policy, complaint)
  return policy.sentences.some(({range}) => said.touches(range) && complaints.touches(range))
}

const placesOf = (policy: Policy, entries: Entries) =>
  new Coverage(findPhrases(policy, entries).map(({range}) => range))
