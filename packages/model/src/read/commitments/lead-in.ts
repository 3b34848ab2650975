import type {LanguagePack} from '../../pack/language-pack.ts'
import type {Hit} from '../../words/matcher.ts'
import type {Heading} from '../headings.ts'
import type {MetricAt} from '../metrics/metrics.ts'
import {metricsIn} from '../metrics/metrics.ts'
import type {Block} from '../outline.ts'
import type {Reading} from '../reading.ts'
import {clausesOf} from './clauses.ts'
import {type Core, coreOf} from './core.ts'

/** Words that govern the items below them. */
export interface LeadIn {
  kind: 'promise' | 'duty' | 'other'
  core: Core | null
  reading: Reading
  /** Tokens of the lead-in. */
  start: number
  end: number
  metrics: readonly MetricAt[]
}

/** What the last sentence of a block says to the list below it; null where it says nothing to it. */
export function leadInOf(
  reading: Reading,
  start: number,
  end: number,
  pack: LanguagePack,
  hasColon: boolean,
): LeadIn {
  const clauses = clausesOf(reading, start, end)
  const core = coreOf(reading, start, end, clauses.main) ?? conditionalCore(reading, start, end)
  const isDuty =
    reading.within('cues.duty', clauses.main, end).some(hit => !isExpected(hit, core)) &&
    !(core && core.form === 'active' && core.modality !== 'must')
  const metrics = metricsIn(reading, start, end, pack).filter(({unit}) => unit !== 'money')
  const isPromise = core
    ? isOpen(reading, core, end, hasColon)
    : hasColon
      ? namesActor(reading, end) || announces(reading, start, end) || setsLimit(reading, metrics)
      : reading.at('cues.organisation', start)?.end === end
  const kind = isDuty ? 'duty' : isPromise ? 'promise' : 'other'
  return {kind, core, reading, start, end, metrics: kind === 'promise' ? metrics : []}
}

/** "ska du få" is no duty, although "ska du" is. */
const isExpected = (hit: Hit, core: Core | null) =>
  core?.form === 'expectation' && hit.start < core.end && hit.end > core.start

/** "When you call us, we will:" has a comma; "When you call we will:" may have none. */
const conditionalCore = (reading: Reading, start: number, end: number) => coreOf(reading, start, end, start)

/** "Within ten minutes of the report:" – a limit, and what is done by then. */
const setsLimit = (reading: Reading, metrics: readonly MetricAt[]) =>
  metrics.some(({start}) => reading.before('metrics.atMost', start) !== undefined)

/** "The head teacher:" – the items say what she does. */
const namesActor = (reading: Reading, end: number) =>
  reading.before('cues.organisation', lastWord(reading, end)) !== undefined

/** "Every analyst will:" – whoever is no customer, and what the items say. */
function announces(reading: Reading, start: number, end: number): boolean {
  const last = lastWord(reading, end)
  const will = reading.before('cues.will', last)
  return will !== undefined && will.start > start && !reading.has('cues.customer', start, will.start)
}

function lastWord(reading: Reading, end: number): number {
  let last = end
  while (last > 0 && reading.tokens.kinds[last - 1] === 3) last--
  return last
}

/** The words that promise come last: nothing is said yet of what is promised. */
function isOpen(reading: Reading, core: Core, end: number, hasColon: boolean): boolean {
  let rest = 0
  for (let at = core.end; at < end; at++) if (reading.tokens.kinds[at] !== 3) rest++
  return rest <= (hasColon ? 6 : 1)
}

/** "We will", "Ci impegniamo a": a heading that stops where the promise begins; "Services that are provided" does not. */
function isUnfinished({reading, end}: LeadIn, core: Core): boolean {
  const isSaid = ['will', 'commit', 'aim', 'must'].some(cue =>
    reading.has(`cues.${cue}`, core.start, core.end),
  )
  return core.end >= end - 1 && (isSaid || core.form === 'expectation' || reading.isSign(end - 1, ':'))
}

/** Follows the blocks of a document and tells which lead-in governs each. */
export class LeadIns {
  readonly #pack: LanguagePack
  readonly #readingOf: (block: Block) => Reading
  #current: {leadIn: LeadIn; depth: number; isDirect: boolean; spans?: true} | null = null
  readonly #nested: {leadIn: LeadIn; listDepth: number}[] = []
  #headingDepth = 0
  /** What the latest paragraph opens. */
  opened: LeadIn | null = null
  #sinceHeading = false
  #awaitsList = false
  #above: LeadIn | null = null

  constructor(pack: LanguagePack, readingOf: (block: Block) => Reading) {
    this.#pack = pack
    this.#readingOf = readingOf
  }

  /** To be called for every block in order; `heading` where the block is one. */
  enter(block: Block, heading: Heading | undefined): void {
    this.opened = null
    if (heading && !heading.runsIn) this.#enterHeading(block, heading)
    else if (block.row) return
    else if (block.item) this.#enterItem(block)
    else if (block.prose.kind !== 'html') this.#enterParagraph(block)
  }

  /** The lead-in above the latest block. */
  get above(): LeadIn | null {
    return this.#above
  }

  /** What the latest paragraph or heading says to a list in HTML. */
  get current(): LeadIn | null {
    return this.#current?.leadIn ?? null
  }

  /** The lead-in that governs an item or row. */
  of(block: Block): LeadIn | null {
    if (!block.item && !block.row) return null
    const nested = this.#nested.findLast(({listDepth}) => listDepth < block.listDepth)
    return nested?.leadIn ?? this.#current?.leadIn ?? null
  }

  #enterHeading(block: Block, heading: Heading): void {
    this.#nested.length = 0
    // "We will:" directly above a heading governs the lists below that heading and its sisters.
    if (this.#current && this.#awaitsList) this.#current.spans = true
    this.#awaitsList = false
    const current = this.#current
    if (current && (current.isDirect || (heading.depth <= current.depth && !current.spans)))
      this.#current = null
    this.#headingDepth = heading.depth
    this.#sinceHeading = true
    const leadIn = this.#read(block, heading.text.trimEnd().endsWith(':'))
    const invites = leadIn?.reading.has('contacts.invitation') ?? false
    if (leadIn?.kind === 'duty' && !invites) this.#current = {leadIn, depth: heading.depth, isDirect: false}
    else if (leadIn?.kind === 'promise' && leadIn.core && isUnfinished(leadIn, leadIn.core)) {
      this.#current = {leadIn, depth: heading.depth, isDirect: false}
    }
  }

  #enterParagraph(block: Block): void {
    this.#nested.length = 0
    this.#above = this.#current?.leadIn ?? null
    this.#sinceHeading = false
    const hasColon = /[:：][\^*_]{0,3}$/.test(block.prose.text.trimEnd())
    const leadIn = this.#read(block, hasColon)
    this.#awaitsList = hasColon && leadIn?.kind === 'promise'
    this.#current = leadIn ? {leadIn, depth: this.#headingDepth, isDirect: false} : null
    this.opened = leadIn
  }

  #enterItem(block: Block): void {
    this.#awaitsList = false
    // A list directly below its lead-in uses it up; one below further headings does not.
    if (this.#current && !this.#sinceHeading) this.#current.isDirect = true
    while (this.#nested.length > 0 && (this.#nested.at(-1)?.listDepth ?? 0) >= block.listDepth)
      this.#nested.pop()
    if (!/[:：]$/.test(block.prose.text.trimEnd())) return
    const leadIn = this.#read(block, true)
    if (leadIn && leadIn.kind !== 'other') this.#nested.push({leadIn, listDepth: block.listDepth})
  }

  /** Only the last sentence leads in; a paragraph that ends like any other does not. */
  #read(block: Block, hasColon: boolean): LeadIn | null {
    if (block.prose.quoted) return null
    const reading = this.#readingOf(block)
    const {length} = reading.tokens
    if (length === 0) return null
    const start = reading.behindSign('.!?', length - 1, 0)
    if (!hasColon && reading.isSign(length - 1, '.!?')) return null
    return leadInOf(reading, start, length, this.#pack, hasColon)
  }
}
