import type {Modality} from '../../policy/types.ts'
import type {Hit} from '../../words/matcher.ts'
import type {Reading} from '../reading.ts'

/** How a stretch of words promises something, and on which words that rests. */
export interface Core {
  form: 'active' | 'verb' | 'passive' | 'expectation'
  modality: Modality
  /** Rests on a first-person verb that may as well tell something. */
  isWeak: boolean
  /** A passive about something that no list knows: only a figure makes it a promise. */
  isBare?: true
  party: Hit | null
  /** Tokens of the words that promise. */
  start: number
  end: number
}

type Cue = 'commit' | 'aim' | 'will' | 'must' | 'serves' | 'may' | 'stative'
const cues: readonly Cue[] = ['commit', 'aim', 'must', 'will', 'serves', 'may', 'stative']
const modalities: Readonly<Record<Cue, Modality | null>> = {
  commit: 'will',
  aim: 'aim',
  must: 'must',
  will: 'will',
  serves: 'will',
  may: null,
  stative: null,
}
const longestGap = 3

/**
 * Looks for the words by which somebody promises: "we will", "rispondiamo", "calls are answered", "you can expect".
 *
 * @param main where the main clause starts; a condition in front of it promises nothing
 */
export function coreOf(reading: Reading, start: number, end: number, main: number): Core | null {
  const denial = reading.within('cues.denial', start, end).at(-1)
  if (denial) return coreBehind(reading, denial, end)
  return (
    activeCore(reading, main, end) ??
    expectationCore(reading, main, end) ??
    verbCore(reading, main, end) ??
    unknownCore(reading, main, end) ??
    passiveCore(reading, main, end) ??
    announcedCore(reading, main, end) ??
    openedCore(reading, start, main, end)
  )
}

/** "We do not prorate, but you can have your money back within 30 days": a clause behind the refusal promises by itself. */
function coreBehind(reading: Reading, denial: Hit, end: number): Core | null {
  for (let at = denial.end; at < end; at++) {
    if (reading.isSign(at, ',;:·'))
      return activeCore(reading, at + 1, end) ?? expectationCore(reading, at + 1, end)
  }
  return null
}

function activeCore(reading: Reading, start: number, end: number): Core | null {
  const open = placeholderCore(reading, start, end)
  if (open) return open
  for (const party of reading.within('cues.organisation', start, end)) {
    if (isObject(reading, party, start) || isEmbedded(reading, party, start) || isExternal(reading, party))
      continue
    const inFront = reading.verbFirst ? cueBefore(reading, party.start) : null
    const found =
      inFront && serving.has(inFront.cue) ? inFront : (cueAfter(reading, party.end, end) ?? inFront)
    if (!found || (found.cue === 'serves' && (isUnder(reading, party, start) || isTimed(reading, party))))
      continue
    const modality = modalities[found.cue]
    if (modality) {
      const from = Math.min(party.start, found.hit.start)
      return {
        form: 'active',
        modality,
        isWeak: false,
        party,
        start: from,
        end: Math.max(found.hit.end, party.end),
      }
    }
  }
  return null
}

/** "[Name of the manager] will look at …": whoever stands between the brackets promises. */
function placeholderCore(reading: Reading, start: number, end: number): Core | null {
  for (let at = start + 2; at < end; at++) {
    if (!reading.isSign(at, ']') || reading.tokens.kinds[at - 1] !== 1) continue
    const found = cueAt(reading, at + 1, end)
    if (found && (found.cue === 'will' || found.cue === 'commit'))
      return {form: 'active', modality: 'will', isWeak: false, party: null, start: at, end: found.hit.end}
  }
  return null
}

/** "We keep your data for two years": the organisation tells something, and promises nothing. */
export function states(reading: Reading, start: number, end: number): boolean {
  const [party] = reading.within('cues.organisation', start, end)
  return party !== undefined && cueAfter(reading, party.end, end)?.cue === 'stative'
}

/** "Contact us", "email our team": the organisation is who is called. */
function isObject(reading: Reading, party: Hit, start: number): boolean {
  return ['cues.duty', 'contacts.invitation'].some(list => {
    const hit = reading.covering(list, party.start, party.end)
    return hit !== undefined && hit.start >= start
  })
}

/** The ombudsman's and the regulator's times are not the organisation's. */
const isExternal = (reading: Reading, {start, end}: Hit) => reading.overlaps('contacts.external', start, end)

/** "how quickly we respond", "tells you what we will do", "in case we will be late": said by another clause. */
function isEmbedded(reading: Reading, party: Hit, start: number): boolean {
  return ['cues.embeds', 'cues.condition'].some(list =>
    reading.within(list, start, party.start).some(hit => party.start - hit.end <= 1),
  )
}

/** "You can see when we close": in the present tense only a clause of its own promises. */
function isUnder(reading: Reading, party: Hit, start: number): boolean {
  const from = reading.behindSign(',;:·–—(', party.start, start)
  return ['cues.may', 'cues.duty', 'cues.must'].some(list => reading.has(list, from, party.start))
}

/** "10 minutes before we close": when something happens, not that it does. */
const isTimed = (reading: Reading, party: Hit) => reading.before('cues.condition', party.start) !== undefined

/** A verb of these directly in front of "we" is its own: "hämtar vi gratis när vi har …". */
const serving = new Set<Cue>(['serves', 'will', 'commit', 'aim'])

interface FoundCue {
  cue: Cue
  hit: Hit
}

/** The longest cue behind the party, adverbs or an aside between. */
function cueAfter(reading: Reading, after: number, end: number): FoundCue | null {
  const from = behindAside(reading, after, end)
  for (let at = from; at <= from + longestGap && at < end; at++) {
    const best = cueAt(reading, at, end)
    if (best) return afterWill(reading, best, end)
    if (reading.tokens.kinds[at] === 3) return null
  }
  return null
}

const longestAside = 16

/** "The customer desk (ground floor) answers", "The panel, which meets monthly, reads": behind the bracket or comma that closes. */
function behindAside(reading: Reading, from: number, end: number): number {
  let open = from
  while (reading.tokens.kinds[open] === 2) open++
  const close = reading.isSign(open, '(') ? ')' : reading.isSign(open, ',') ? ',' : null
  if (close === null) return from
  for (let at = open + 1; at < Math.min(end, open + longestAside); at++) {
    if (reading.isSign(at, close)) return at + 1
    const isGlued = reading.tokens.ends[at] === reading.tokens.starts[at + 1]
    if (reading.isSign(at, ';:·.!?') && !isGlued) return from
  }
  return from
}

/** "will need", "ska veta": a modal in front of a verb that never promises. */
function afterWill(reading: Reading, found: FoundCue, end: number): FoundCue {
  if (found.cue !== 'will') return found
  const next = cueAt(reading, found.hit.end, end)
  return next?.cue === 'stative' || next?.cue === 'aim' || next?.cue === 'may' ? next : found
}

function cueAt(reading: Reading, at: number, end: number): FoundCue | null {
  let best: FoundCue | null = null
  for (const cue of cues) {
    const hit = reading.at(`cues.${cue}`, at)
    if (hit && hit.end <= end && (best === null || hit.end > best.hit.end)) best = {cue, hit}
  }
  return best
}

/** Verb in front of its subject: "svarar vi", "antworten wir". */
function cueBefore(reading: Reading, token: number): FoundCue | null {
  let best: FoundCue | null = null
  for (const cue of cues) {
    const hit = reading.before(`cues.${cue}`, token)
    if (hit && (best === null || hit.start < best.hit.start)) best = {cue, hit}
  }
  return best
}

function expectationCore(reading: Reading, start: number, end: number): Core | null {
  const hit = reading
    .within('cues.expectation', start, end)
    .find(found => !isEmbedded(reading, found, start) && !namesOthers(reading, found, start, end))
  return hit
    ? {form: 'expectation', modality: 'will', isWeak: false, party: null, start: hit.start, end: hit.end}
    : null
}

const nearOthers = 12

/** "The ombudsman answers you", "you have the right to complain to the ombudsman": another's service. */
function namesOthers(reading: Reading, hit: Hit, start: number, end: number): boolean {
  const from = reading.behindSign(',;:·.', hit.start, start)
  let to = hit.end
  while (to < Math.min(end, hit.end + nearOthers) && !reading.isSign(to, ',;:·.')) to++
  return reading.has('contacts.external', from, to)
}

/** "για να σας εξυπηρετήσουμε", "μπορούμε να σας καλέσουμε": the verb belongs to words that promise nothing. */
const isWithin = (reading: Reading, list: string, {start, end}: Hit) =>
  reading.covering(list, start, end) !== undefined

/** Languages that carry "we" in the verb. */
function verbCore(reading: Reading, start: number, end: number): Core | null {
  let unknown: Core | null = null
  for (const hit of reading.within('cues.organisationVerb', start, end)) {
    if (isWithin(reading, 'cues.notOrganisationVerb', hit)) continue
    const found = cueAt(reading, hit.start, end)
    if (found && modalities[found.cue] === null) continue
    const modality = found ? (modalities[found.cue] ?? 'will') : 'will'
    const core: Core = {
      form: 'verb',
      modality,
      isWeak: found === null,
      party: null,
      start: hit.start,
      end: found?.hit.end ?? hit.end,
    }
    if (found) return core
    unknown ??= core
  }
  return unknown
}

const nearOpening = 3

function opensClause(reading: Reading, at: number, start: number): boolean {
  for (let token = at; token >= start && at - token <= nearOpening; token--) {
    if (token === start || reading.isSign(token - 1, ',;:·–—') || reading.before('and', token)) return true
  }
  return false
}

/** "We" in front of a verb that no list knows: a promise only where promises stand. */
function unknownCore(reading: Reading, start: number, end: number): Core | null {
  for (const party of reading.within('cues.organisation', start, end)) {
    const isPronoun =
      party.end - party.start === 1 && !isObject(reading, party, start) && !isEmbedded(reading, party, start)
    const at = party.end
    if (
      !isPronoun ||
      !opensClause(reading, party.start, start) ||
      at >= end ||
      !isVerbLike(reading, at) ||
      isUnder(reading, party, start)
    )
      continue
    if (cueAfter(reading, at, end) || isTimed(reading, party)) continue
    return {form: 'verb', modality: 'will', isWeak: true, party, start: party.start, end: at + 1}
  }
  return null
}

/** Neither a name nor a preposition. */
const isVerbLike = (reading: Reading, at: number) =>
  reading.tokens.kinds[at] === 1 && /^\p{Ll}/u.test(reading.word(at)) && !reading.isFunctionWord(at)

/** "När du larmar | svarar en person": behind a condition the main clause opens with its verb. */
function openedCore(reading: Reading, start: number, main: number, end: number): Core | null {
  const verb = reading.verbFirst && main > start ? reading.at('cues.serves', main) : undefined
  if (!verb || reading.at('cues.customer', verb.end)) return null
  const core = {form: 'verb', modality: 'will', isWeak: true, isBare: true, party: null} as const
  return verb.end <= end ? {...core, start: verb.start, end: verb.end} : null
}

/** "A surveyor will call within a week": whoever is neither customer nor outsider; only a figure makes it a promise. */
function announcedCore(reading: Reading, start: number, end: number): Core | null {
  for (const hit of reading.within('cues.will', start, end)) {
    const verb = [0, 1, 2].map(gap => reading.at('cues.serves', hit.end + gap)).find(found => found)
    const from = reading.behindSign(',;:·–—', hit.start, start)
    const isOthers = ['cues.customer', 'contacts.external', 'cues.duty'].some(list =>
      reading.has(list, from, hit.start),
    )
    const isDenied = verb && reading.has('cues.negation', hit.end, verb.start)
    if (!verb || verb.end > end || from === hit.start || isOthers || isDenied) continue
    return {
      form: 'verb',
      modality: 'will',
      isWeak: true,
      isBare: true,
      party: null,
      start: hit.start,
      end: verb.end,
    }
  }
  return null
}

const farthestWord = 8

/** "how a case is handled", "avant qu'un remboursement ne soit affiché": a clause that another word opens. */
function isSaidElsewhere(reading: Reading, hit: Hit, start: number): boolean {
  const from = Math.max(reading.behindSign(',;:·–—', hit.start, start), hit.start - farthestWord)
  const condition = reading.within('cues.condition', from, hit.start)[0]
  const embed = reading.within('cues.embeds', from, hit.start).at(-1)
  // A relative clause in front has a verb of its own: "Sums that were charged | are credited".
  const isOver =
    embed !== undefined &&
    ['cues.served', 'cues.past', 'cues.serves', 'cues.stative', 'cues.auxiliary'].some(list =>
      reading.has(list, embed.end, hit.start - 1),
    )
  return (
    (from > start && embed !== undefined && !isOver) ||
    (condition !== undefined && condition.start > start + 1 && hit.start - condition.end <= nearCondition)
  )
}

const nearCondition = 5

function passiveCore(reading: Reading, start: number, end: number): Core | null {
  let bare: Core | null = null
  for (const hit of reading.within('cues.served', start, end)) {
    if (isSaidElsewhere(reading, hit, start)) continue
    const isMay = reading.has('cues.may', Math.max(start, hit.start - 4), hit.end)
    const isPast = reading.has('cues.past', start, end)
    if (isMay || isPast) continue
    if (
      reading.knows('cues.auxiliary') &&
      !reading.has('cues.auxiliary', Math.max(start, hit.start - 3), hit.start)
    )
      continue
    const isAbout = reading.has('cues.matter', start, end) || reading.has('cues.customer', start, hit.start)
    const must = reading.has('cues.must', start, hit.end)
    const core: Core = {
      form: 'passive',
      modality: must ? 'must' : 'will',
      isWeak: true,
      ...(isAbout ? {} : {isBare: true as const}),
      party: null,
      start: hit.start,
      end: hit.end,
    }
    if (isAbout) return core
    bare ??= core
  }
  return bare
}
