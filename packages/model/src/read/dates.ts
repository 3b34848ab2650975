import type {LanguagePack} from '../pack/language-pack.ts'
import type {FrontMatter, FrontMatterEntry} from '../policy/policy.ts'
import type {DateRole, PolicyDate, Section, Unit} from '../policy/types.ts'
import {compile, type Matcher} from '../words/matcher.ts'
import {phrasesOf} from '../words/pack-matcher.ts'
import {tokenize} from '../words/tokens.ts'
import {addMonths, type Calendar, dateAt, readWritten} from './date-forms.ts'
import type {Heading} from './headings.ts'
import {unitAt} from './metrics/metrics.ts'
import {numbersIn} from './metrics/numbers.ts'
import type {Block} from './outline.ts'
import {Reading} from './reading.ts'
import {tableAround} from './tables.ts'

export interface DateInput {
  blocks: readonly Block[]
  headings: readonly Heading[]
  frontMatter: FrontMatter | null
  pack: LanguagePack | null
  source: string
  readingOf(block: Block): Reading
  sectionAt(offset: number): Section | null
}

const keys: Readonly<Record<string, DateRole>> = {
  reviewed: 'reviewed',
  reviewedon: 'reviewed',
  reviewedat: 'reviewed',
  lastreviewed: 'reviewed',
  lastreviewedon: 'reviewed',
  lastreviewedat: 'reviewed',
  lastreview: 'reviewed',
  reviewdate: 'reviewed',
  updated: 'reviewed',
  updatedon: 'reviewed',
  updatedat: 'reviewed',
  lastupdated: 'reviewed',
  lastupdatedon: 'reviewed',
  lastupdate: 'reviewed',
  lastmodified: 'reviewed',
  lastmodifiedat: 'reviewed',
  lastmod: 'reviewed',
  modified: 'reviewed',
  revised: 'reviewed',
  lastrevised: 'reviewed',
  nextreview: 'next-review',
  nextreviewon: 'next-review',
  nextreviewdate: 'next-review',
  reviewby: 'next-review',
  reviewdue: 'next-review',
  validuntil: 'next-review',
  expires: 'next-review',
  expirydate: 'next-review',
  effective: 'effective',
  effectivedate: 'effective',
  effectivefrom: 'effective',
  validfrom: 'effective',
  inforcefrom: 'effective',
}

/** The document's own dates, in the order in which they stand. */
export function datesOf(input: DateInput): PolicyDate[] {
  const found = [...frontMatterDates(input), ...input.blocks.flatMap((_, index) => blockDates(input, index))]
  return found.sort((a, b) => a.range[0] - b.range[0])
}

const normalKey = (key: string) => key.toLowerCase().replace(/[^a-z]/g, '')

function frontMatterDates({frontMatter, pack}: DateInput): PolicyDate[] {
  const entries = frontMatter?.entries ?? []
  const found: PolicyDate[] = []
  for (const entry of entries) {
    const known = keys[normalKey(entry.key)] ?? labelledKey(entry.key, pack)
    const role = known === undefined && normalKey(entry.key) === 'date' ? null : known
    if (role === undefined || entry.value.trim() === '') continue
    const written = readWritten(entry.value, pack)
    if (!written) continue
    found.push({
      role,
      iso: written.iso,
      ambiguous: written.ambiguous,
      text: entry.value,
      range: entry.valueRange,
      from: 'front-matter',
      key: entry.key,
    })
  }
  const next = computedReview(entries, found, pack)
  return next ? [...found, next] : found
}

const keyMatchers = new WeakMap<LanguagePack, Matcher>()

/** A key in the document's language, usually without accents: `ultima_revision`, `galler_fran`. */
function labelledKey(key: string, pack: LanguagePack | null): DateRole | null | undefined {
  if (!pack) return undefined
  let matcher = keyMatchers.get(pack)
  if (!matcher) {
    const lists = labelRoles.map(role => [role, pack.dates.labels[role].map(phrasesOf)] as const)
    const adopted = (pack.dates.adopted ?? []).map(phrasesOf)
    matcher = compile({...Object.fromEntries(lists), adopted}, false)
    keyMatchers.set(pack, matcher)
  }
  const tokens = tokenize((key.split('.').at(-1) ?? key).replace(/[_-]/g, ' '))
  const hits = matcher.find(tokens)
  const isAll = (list: string) => hits[list]?.some(({start, end}) => start === 0 && end === tokens.length)
  return labelRoles.find(isAll) ?? (isAll('adopted') ? null : undefined)
}

/** `last_reviewed_on` + `review_in: 6 months`, the period in English or in the document's language. */
function computedReview(
  entries: readonly FrontMatterEntry[],
  dates: readonly PolicyDate[],
  pack: LanguagePack | null,
): PolicyDate | null {
  const entry = entries.find(({key}) => normalKey(key) === 'reviewin')
  const reviewed = dates.find(({role, iso}) => role === 'reviewed' && iso !== null)
  const period = entry ? periodOf(entry.value, pack) : null
  if (!entry || !reviewed?.iso || !period) return null
  const iso = addMonths(reviewed.iso, period.months, period.days)
  return {
    role: 'next-review',
    iso,
    ambiguous: false,
    text: entry.value,
    range: entry.valueRange,
    from: 'computed',
    key: entry.key,
  }
}

const lengths: Readonly<Partial<Record<Unit, {months: number; days: number}>>> = {
  day: {months: 0, days: 1},
  week: {months: 0, days: 7},
  month: {months: 1, days: 0},
  year: {months: 12, days: 0},
}

function periodOf(value: string, pack: LanguagePack | null): {months: number; days: number} | null {
  const english = /^\s*(\d{1,4})\s*(day|week|month|year)s?\s*$/i.exec(value)
  const reading = Reading.ofText(value, pack)
  const [number] = pack && !english ? numbersIn(reading, 0, reading.tokens.length, pack) : []
  const count = english ? Number(english[1]) : number?.value
  const name = english
    ? ((english[2] as string).toLowerCase() as Unit)
    : unitAt(reading, number?.end ?? 0, reading.tokens.length)?.unit
  const length = name ? lengths[name] : undefined
  return length && count ? {months: length.months * count, days: length.days * count} : null
}

const longestGap = 8

function blockDates(input: DateInput, index: number): PolicyDate[] {
  const {blocks, pack, readingOf, sectionAt} = input
  const block = blocks[index] as Block
  const reading = readingOf(block)
  const found: PolicyDate[] = []
  for (let at = 0; at < reading.tokens.length; ) {
    const calendar = dateAt(reading, at, pack)
    if (!calendar) {
      at++
      continue
    }
    const range = reading.range(calendar.start, calendar.end)
    const role = isForeign(reading, calendar)
      ? undefined
      : roleOf(input, index, reading, calendar, sectionAt(range[0]))
    if (role !== undefined) {
      const text = reading.text(calendar.start, calendar.end)
      found.push({role, iso: calendar.iso, ambiguous: calendar.ambiguous, text, range, from: 'text'})
    }
    at = calendar.end
  }
  return found
}

const nearLaw = 15

/** The "since" of "in force since" is the label's own. */
function isWithinLabel(reading: Reading, role: DateRole, hit: {start: number; end: number}): boolean {
  const label = reading.covering(`dates.labels.${role}`, hit.start, hit.end)
  return label !== undefined && label.end - label.start > hit.end - hit.start
}

/** A law's, a statistic's or a founding date. */
function isForeign(reading: Reading, {start}: Calendar): boolean {
  return reading
    .shortlyBefore('dates.foreign', start, nearLaw)
    .some(
      hit => !labelRoles.some(role => isWithinLabel(reading, role, hit)) && !hasStop(reading, hit.end, start),
    )
}

/** A full stop behind an abbreviation ends nothing: "Rev. 12.3.2025", "Δ.Σ. την". */
function hasStop(reading: Reading, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (reading.isSign(at, ';|·')) return true
    const isLast = reading.tokens.ends[at] !== reading.tokens.starts[at + 1]
    if (reading.isSign(at, '.') && isLast && /^\p{Lu}/u.test(reading.word(at + 1))) return true
  }
  return false
}

/** The label in front of a date, in its sentence or in the cell before; undefined for dates that are not the document's. */
function roleOf(
  input: DateInput,
  index: number,
  reading: Reading,
  calendar: Calendar,
  section: Section | null,
): DateRole | null | undefined {
  const label = labelBefore(reading, calendar.start) ?? labelAfter(reading, calendar.end)
  const isEntry =
    inChangelog(section) && isEntryDate(input.blocks[index] as Block, reading, calendar, input.source)
  if (isEntry && label?.role !== 'next-review') return 'changelog'
  const adopted = adoptedRole(reading, calendar, label?.end)
  if (adopted === null) return null
  if (label) return label.role
  const block = input.blocks[index] as Block
  if (inChangelog(section)) return undefined
  if (block.row) return rowLabel(input, index)
  if (isAlone(reading, calendar)) {
    const before = input.blocks[index - 1]
    const above = before && !before.prose.quoted ? lastLabel(input.readingOf(before)) : null
    return above ?? null
  }
  return undefined
}

const labelRoles: readonly DateRole[] = ['next-review', 'reviewed', 'effective', 'changelog']

interface Label {
  role: DateRole
  end: number
  length: number
}

function labelBefore(reading: Reading, start: number): Label | null {
  let best: Label | null = null
  for (const role of labelRoles) {
    for (const hit of reading.shortlyBefore(`dates.labels.${role}`, start, longestGap)) {
      if (hasStop(reading, hit.end, start)) continue
      const length = hit.end - hit.start
      if (best === null || hit.end > best.end || (hit.end === best.end && length > best.length))
        best = {role, end: hit.end, length}
    }
  }
  return best
}

/** "15 January 2026 (last reviewed)" */
function labelAfter(reading: Reading, end: number): Label | null {
  if (!reading.isSign(end, '(–—-')) return null
  const role = labelRoles.find(name => reading.at(`dates.labels.${name}`, end + 1))
  return role ? {role, end, length: 0} : null
}

const nearAdoption = 12

/** "Approved by the board on 12 March 2025": null, a date without a role; undefined where nothing of the kind stands nearer than the label. */
function adoptedRole(reading: Reading, {start}: Calendar, labelEnd = -1): null | undefined {
  const isAdopted = reading
    .shortlyBefore('dates.adopted', start, nearAdoption)
    .some(hit => hit.end > labelEnd && !hasStop(reading, hit.end, start))
  return isAdopted ? null : undefined
}

function lastLabel(reading: Reading): DateRole | null {
  if (reading.tokens.length > 12) return null
  return labelBefore(reading, reading.tokens.length)?.role ?? null
}

function inChangelog(section: Section | null): boolean {
  for (let at = section; at; at = at.parent) if (at.roles.includes('changelog')) return true
  return false
}

/** In a list or table of changes the first date of an entry is its date. */
function isEntryDate(block: Block, reading: Reading, {start}: Calendar, source: string): boolean {
  return (
    start <= 4 || opensLine(reading, start, source) || block.row !== null || reading.prose.kind === 'heading'
  )
}

const nearLine = 4

/** "3.2 (2026-02-14): …" on a line of its own in one paragraph. */
function opensLine(
  {tokens: {starts, ends}, prose: {text, toSource}}: Reading,
  start: number,
  source: string,
): boolean {
  for (let at = start; at > start - nearLine && at > 0; at--) {
    const [from, to] = [ends[at - 1] as number, starts[at] as number]
    if (text.slice(from, to).includes('\u2028') || /[\r\n]/.test(source.slice(...toSource(from, to))))
      return true
  }
  return false
}

function rowLabel({blocks, readingOf}: DateInput, index: number): DateRole | undefined {
  const block = blocks[index] as Block
  const before = blocks[index - 1]
  const inRow = before?.row === block.row && before ? lastLabel(readingOf(before)) : null
  if (inRow) return inRow
  const {header: headers} = tableAround(blocks, index)
  const header = headers.find(({column}) => column === block.column)
  const named = (header && header !== block ? lastLabel(readingOf(header)) : null) ?? undefined
  if (named || !header || readingOf(block).tokens.length > longestDate) return named
  const isOfVersions = headers.some(other => readingOf(other).has('dates.labels.changelog'))
  return isOfVersions ? 'changelog' : undefined
}

const longestDate = 6

/** The block says nothing but the date, perhaps a place in front. */
function isAlone(reading: Reading, {start, end}: Calendar): boolean {
  return start <= 2 && reading.tokens.length - end <= 1 && reading.tokens.length <= 8
}
