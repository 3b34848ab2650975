import {
  type Commitment,
  type LanguagePack,
  type Metric,
  matcherOf,
  type Policy,
  type Prose,
  type Range,
  type Role,
  type Section,
  tokenize,
} from '@policy-lint/model'
import {firstIndex} from './first-index.ts'
import {type Span, spanOf} from './spans.ts'
import {
  cover,
  coverShare,
  hitsIn,
  mark,
  onlyActivity,
  otherRoles,
  plainRoles,
  restOf,
  subjectRoles,
  type Tokens,
} from './subject-words.ts'

/** A promise of a time of which it is known for certain what it is about. */
export interface Comparable {
  /** Equal for promises of the same subject, channel, activity and conditions, and for no others. */
  subject: string
  activity: string
  span: Span
  /** The share of cases, where one is given. */
  share: number | null
  range: Range
}

const known = new WeakMap<Policy, readonly Comparable[]>()

/** Every promise of one length of time whose subject is certain. Where anything is not, the promise is left out. */
export function comparablePromises(policy: Policy, pack: LanguagePack): readonly Comparable[] {
  let found = known.get(policy)
  if (!found) {
    const reader = new Reader(policy, pack)
    found = policy.commitments.flatMap(commitment => reader.read(commitment) ?? [])
    known.set(policy, found)
  }
  return found
}

/** What a document's title says it is about: equal for documents whose promises can be held against each other. */
export function titleSubject(policy: Policy, pack: LanguagePack): string | null {
  return policy.title && JSON.stringify(new Reader(policy, pack).title(policy.title.text))
}

interface Subject {
  words: readonly string[]
  roles: ReadonlySet<string>
}

const nothing: Subject = {words: [], roles: new Set()}
/** How many blocks an announcement is looked for. */
const farthestIntro = 40
const startOf = ({node}: Prose) => node.position?.start.offset ?? 0

class Reader {
  readonly #policy: Policy
  readonly #pack: LanguagePack
  readonly #sections = new Map<Section, Subject | null>()

  constructor(policy: Policy, pack: LanguagePack) {
    this.#policy = policy
    this.#pack = pack
  }

  read(commitment: Commitment): Comparable | null {
    const {metrics, modality, form, section, hedges, channel} = commitment
    const metric = onlySpan(metrics)
    const span = metric && spanOf(metric)
    if (!metric || !span || modality === 'may' || form === 'row' || !this.#isOwn(commitment)) return null
    const around = section ? this.#around(section) : nothing
    const said = around && this.#subjectOf(this.#words(commitment, metric), commitment)
    if (!around || !said) return null
    const roles = [...new Set([...around.roles, ...said.roles])].sort()
    const words = [...new Set(said.words)].sort()
    if (channel === null && roles.length === 0 && words.length === 0 && said.activity !== 'refund')
      return null
    const subject = [
      channel,
      said.activity,
      modality === 'aim',
      hedges.length > 0,
      roles,
      words,
      [...new Set([...around.words, ...this.#intro(commitment)])].sort(),
    ]
    return {
      subject: JSON.stringify(subject),
      activity: said.activity,
      span,
      share: metric.percent ?? null,
      range: metric.range,
    }
  }

  /** The matters and the words of a title that are not those of every policy. */
  title(text: string): unknown {
    const tokens = tokenize(text)
    const hits = hitsIn(tokens, this.#pack)
    const {isCovered} = cover(hits, tokens.length)
    const roles: string[] = []
    for (const [list, places] of Object.entries(hits)) {
      const role = list.startsWith('headings.') ? (list.slice(9) as Role) : null
      if (list.startsWith('kinds.') || (role && plainRoles.has(role))) mark(places, isCovered)
      else if (role && subjectRoles.has(role)) {
        roles.push(role)
        mark(places, isCovered)
      }
    }
    return [[...new Set(roles)].sort(), [...new Set(this.#rest(tokens, isCovered))].sort()]
  }

  /** Somebody else's promise is another promise. */
  #isOwn({party}: Commitment): boolean {
    if (party === null) return true
    const hits = matcherOf(this.#pack).find(tokenize(party))
    return Boolean(hits['cues.organisation'] ?? hits['cues.organisationVerb'])
  }

  /** The promise with its lead-in, without its number, the start of its clock, and hedges. */
  #words({leadIn, range, trigger, hedges}: Commitment, metric: Metric): string {
    const cut = [metric.range, ...(trigger ? [trigger.range] : []), ...hedges.map(hedge => hedge.range)]
    const parts: string[] = leadIn ? [leadIn.text] : []
    let at = range[0]
    for (const [start, end] of cut.toSorted((one, other) => one[0] - other[0])) {
      if (start >= at && end <= range[1]) {
        parts.push(this.#policy.text.slice(at, start))
        at = end
      }
    }
    // Addresses of links are not said.
    return [...parts, this.#policy.text.slice(at, range[1])].join(' ').replace(/\]\([^()\s]{0,500}\)/g, '] ')
  }

  #subjectOf(text: string, {metrics, channel}: Commitment): (Subject & {activity: string}) | null {
    const tokens = tokenize(text)
    const hits = hitsIn(tokens, this.#pack)
    if (hits['cues.negation'] || hits['cues.denial']) return null
    const others = Object.keys(hits).filter(
      list => list.startsWith('channels.') && list !== `channels.${channel}`,
    )
    if (others.length > 0) return null
    const activity = onlyActivity(hits)
    if (activity === null) return null
    const {isCovered, roles} = cover(hits, tokens.length)
    const share = metrics.find(({percent}) => percent !== undefined)
    if (share) coverShare(tokens, hits, isCovered)
    return {words: this.#rest(tokens, isCovered), roles, activity}
  }

  /** The words of the nearest line that announces something (“For members:”), unless it is the promise's own. */
  #intro({range, leadIn, section}: Commitment): string[] {
    const {prose} = this.#policy
    const behind = firstIndex(prose.length, index => startOf(prose[index] as Prose) > range[0])
    const from = section?.range[0] ?? 0
    for (let at = behind - 2; at >= Math.max(0, behind - farthestIntro); at--) {
      const block = prose[at] as Prose
      if (startOf(block) < from || block.kind === 'heading') return []
      if (!block.text.trimEnd().endsWith(':')) continue
      return startOf(block) === leadIn?.range[0] ? [] : this.#wordsOf(block.text)
    }
    return []
  }

  #wordsOf(text: string): string[] {
    const tokens = tokenize(text)
    return this.#rest(tokens, cover(hitsIn(tokens, this.#pack), tokens.length).isCovered)
  }

  /** What the headings around a promise say it is about; null where nothing in them can be compared. */
  #around(section: Section): Subject | null {
    const told = this.#sections.get(section)
    if (told !== undefined) return told
    const own = this.#heading(section)
    const outer = section.parent ? this.#around(section.parent) : nothing
    const both = own &&
      outer && {
        words: [...outer.words, ...own.words],
        roles: new Set([...outer.roles, ...own.roles]),
      }
    this.#sections.set(section, both)
    return both
  }

  #heading({heading, roles, headingRange}: Section): Subject | null {
    if (roles.some(role => otherRoles.has(role))) return null
    const subjects = new Set<string>(roles.filter(role => !plainRoles.has(role)))
    const {title} = this.#policy
    if (title && title.range[0] === headingRange[0]) return {words: [], roles: subjects}
    const tokens = tokenize(heading.replace(/^\s*[\d.)]+\s/, ''))
    const hits = hitsIn(tokens, this.#pack)
    const {isCovered} = cover(hits, tokens.length)
    for (const role of roles) mark(hits[`headings.${role}`] ?? [], isCovered)
    return {words: this.#rest(tokens, isCovered), roles: subjects}
  }

  #rest(tokens: Tokens, isCovered: readonly boolean[]): string[] {
    return restOf(tokens, isCovered, this.#pack)
  }
}

/** One length of time, at most or exactly, and nothing else that could be counted. */
function onlySpan(metrics: readonly Metric[]): Metric | null {
  const [metric, ...others] = metrics
  const isLimit = metric?.comparator === 'at-most' || metric?.comparator === 'exactly'
  return metric && others.length === 0 && isLimit ? metric : null
}
