import {
  type Found as FoundPhrase,
  type FrontMatterEntry,
  fold,
  type LanguagePack,
  matcherOf,
  type Placeholder,
  type Policy,
  type Range,
  type Section,
  tokenize,
} from '@policy-lint/model'
import {Coverage} from './coverage.ts'
import {rangeOf} from './nodes-of.ts'
import {countWords, ownText} from './own-text.ts'
import {findPhrases} from './phrases.ts'
import {lyingIn, touching} from './ranges.ts'

/** Keys that sites of any language use; the language's own words stand in its pack. */
const key =
  /^(?:(?:document|policy|page|content|service|process|business)?owners?(?:slack|team|name|email)?|maintainers?|maintainedby|authors?|custodian|steward)$/

/** Whether a document says who answers for it, and what is left to fill in where it should. */
export type OwnerState = {named: true} | {named: false; open: Placeholder | FrontMatterEntry | null}

/** @param keys further front matter keys that name an owner */
export function ownerOf(policy: Policy, pack: LanguagePack, keys: readonly string[]): OwnerState {
  const states = [...inFrontMatter(policy, pack, keys), ...inSections(policy), ...inText(policy, pack)]
  if (states.includes(null)) return {named: true}
  return {named: false, open: states.find(open => open !== null) ?? null}
}

/** Null for each place that names somebody; the placeholder where one still stands. */
type Found = Placeholder | FrontMatterEntry | null

const plain = (words: string) => fold(words, false).replace(/[\s_-]/g, '')

function inFrontMatter(policy: Policy, pack: LanguagePack, keys: readonly string[]): Found[] {
  const {frontMatter, placeholders} = policy
  const wanted = new Set(keys.map(plain))
  const open = new Coverage(placeholders.map(({range}) => range))
  const isOwner = (part: string) => wanted.has(plain(part)) || key.test(plain(part)) || isKey(part, pack)
  const listed = listKeys(policy).filter(isOwner)
  const named = (frontMatter?.entries ?? []).flatMap(entry => {
    // `owner.team` names the owner as `owner` does.
    if (!entry.key.split('.').some(isOwner) || entry.value.trim() === '') return []
    return [open.touches(entry.valueRange) ? entry : null]
  })
  return [...named, ...listed.map(() => null)]
}

/** Keys that hold a list, which are no entries: `owners: [Ann]`, or `owners:` above lines with dashes. */
function listKeys({frontMatter, text}: Policy): string[] {
  const lines = frontMatter ? text.slice(...frontMatter.range).split('\n') : []
  return lines.flatMap((line, index) => {
    const [, name, list] = /^([\p{L}\p{N} _-]{1,40}):[ \t]*(\[[^\]]*[^\]\s])?/u.exec(line) ?? []
    const isList =
      list !== undefined || (line.trimEnd().endsWith(':') && /^\s*-\s+\S/.test(lines[index + 1] ?? ''))
    return name !== undefined && isList ? [name] : []
  })
}

function isKey(part: string, pack: LanguagePack): boolean {
  const tokens = tokenize(part.replace(/[_-]/g, ' '))
  const hits = matcherOf(pack).find(tokens)['owners.keys'] ?? []
  return hits.some(({start, end}) => start === 0 && end === tokens.length)
}

function inSections(policy: Policy): Found[] {
  return policy.sections.flatMap((section, index) => {
    if (!section.roles.includes('owner') || section.empty) return []
    const {sentences, words} = ownText(policy, section, policy.sections[index + 1])
    if (words === 0) return hasParts(section, policy.sections[index + 1]) ? [null] : []
    return [
      startingPlaceholder(policy, [section.headingRange[1], sentences.at(-1)?.range[1] ?? section.range[1]]),
    ]
  })
}

const hasParts = (section: Section, next: Section | undefined) => next?.parent === section

/** Sentences that say who is in charge; approvals beside a date; and labels in front of a value. */
function inText(policy: Policy, pack: LanguagePack): Found[] {
  const said = findPhrases(policy, pack.owners?.says ?? []).map(
    ({range}) =>
      lyingIn(policy.placeholders, around(range)).find(open => isBeside(open.range, range, policy)) ?? null,
  )
  const dates = new Coverage(policy.dates.map(({range}) => range))
  const approved = findPhrases(policy, pack.owners?.approved ?? []).filter(({prose}) =>
    dates.touches(rangeOf(prose.node)),
  )
  const labels = findPhrases(policy, pack.headings.owner ?? []).flatMap(found => labelled(found, policy))
  return [...said, ...approved.map(() => null), ...labels]
}

/** “[Name] is responsible for this policy”, “responsible for this policy is [name]”. */
function isBeside([start, end]: Range, [from, to]: Range, {text}: Policy): boolean {
  const between = end <= from ? text.slice(end, from) : text.slice(to, start)
  return between.length <= sight && !between.includes('.') && countWords(between) <= 2
}

/** Far enough for a placeholder beside a phrase. */
const around = ([start, end]: Range): Range => [start - mostValue, end + mostValue]

const sight = 24
const markup = '[\\s*_]|</?\\w{1,10}>'
const opens = new RegExp(`(?:^|[.;|>·\\n])(?:${markup})*$`)
const colon = new RegExp(`^(?:${markup})*:(?:${markup})*`)

/** What a label names, in the same line or in the next cell. */
function labelled({range, prose}: FoundPhrase, policy: Policy): Found[] {
  const [from, to] = rangeOf(prose.node)
  if (!opens.test(policy.text.slice(Math.max(from, range[0] - sight), range[0]))) return []
  const rest = policy.text.slice(range[1], Math.min(to, range[1] + mostValue))
  const mark = colon.exec(rest)?.[0]
  if (mark !== undefined) {
    const hasValue = /^[\p{L}\p{N}\p{P}]/u.test(rest.slice(mark.length))
    return hasValue ? [startingPlaceholder(policy, [range[1], range[1] + rest.length])] : []
  }
  return prose.kind === 'cell' && !/\p{L}/u.test(rest) ? nextCell(policy, to) : []
}

const mostValue = 200

function nextCell(policy: Policy, end: number): Found[] {
  const line = policy.text.slice(end, end + mostValue).split('\n')[0] ?? ''
  const cell = /^[\s|]*([^|]*)/.exec(line)
  const value = cell?.[1]?.trim() ?? ''
  if (!/[\p{L}\p{N}]/u.test(value)) return []
  return [startingPlaceholder(policy, [end, end + (cell?.[0].length ?? 0)])]
}

/** The placeholder with which a value opens: what stands behind a name is a detail. */
function startingPlaceholder({placeholders, text}: Policy, range: Range): Placeholder | null {
  const [first] = touching(placeholders, range)
  return first && !/[\p{L}\p{N}]/u.test(text.slice(range[0], first.range[0])) ? first : null
}
