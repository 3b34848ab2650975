import type {PlaceholderWords} from '../pack/language-pack.ts'
import type {FrontMatter} from '../policy/policy.ts'
import type {Placeholder, Prose, Range} from '../policy/types.ts'
import {templateRanges} from '../prose/mask.ts'
import {compile, type Matcher} from '../words/matcher.ts'
import {phrasesOf} from '../words/pack-matcher.ts'
import {tokenize} from '../words/tokens.ts'
import {unitAt} from './metrics/metrics.ts'
import type {Block} from './outline.ts'
import {plain, type Reading} from './reading.ts'

export interface PlaceholderInput {
  blocks: readonly Block[]
  frontMatter: FrontMatter | null
  /** The pack's words, and those of the language in which templates are passed around. */
  words: readonly PlaceholderWords[]
  source: string
  readingOf(block: Block): Reading
}

/** Template text that nobody has filled in yet. Never links, task boxes, footnotes, code or a site generator's syntax. */
export function placeholdersOf(input: PlaceholderInput): Placeholder[] {
  const found: Placeholder[] = []
  const add = (placeholder: Placeholder) => found.push(placeholder)
  for (const block of input.blocks) {
    const reading = input.readingOf(block)
    const make = (form: Placeholder['form'], start: number, end: number) =>
      add({form, text: plain(block.prose.text.slice(start, end)), range: block.prose.toSource(start, end)})
    for (const [start, end] of brackets(block.prose.text, input)) make('bracket', start, end)
    for (const [start, end] of braces(block.prose.text, input)) make('brace', start, end)
    for (const [start, end] of openWords(block.prose, input)) make('word', start, end)
    for (const [start, end] of blanks(reading)) make('blank', start, end)
    for (const [start, end] of looseAngles(block.prose.text, input)) make('angle', start, end)
    for (const range of tagAngles(block.prose, input))
      add({form: 'angle', text: input.source.slice(...range), range})
  }
  for (const entry of input.frontMatter?.entries ?? []) {
    if (isOpen(entry.value, input.words) || isBracketed(entry.value, input))
      add({form: 'word', text: entry.value, range: entry.valueRange})
  }
  return withoutOverlaps(found)
}

/** One finding a place; the longer of two wins. */
function withoutOverlaps(found: readonly Placeholder[]): Placeholder[] {
  const sorted = [...found].sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1])
  const kept: Placeholder[] = []
  for (const placeholder of sorted)
    if (placeholder.range[0] >= (kept.at(-1)?.range[1] ?? 0)) kept.push(placeholder)
  return kept
}

const longest = 120

/** `[…]` that Markdown left as text and whose words ask for a value. */
function* brackets(text: string, input: PlaceholderInput): Generator<Range> {
  for (let open = text.indexOf('['); open >= 0; open = text.indexOf('[', open + 1)) {
    const close = text.slice(open, open + longest).indexOf(']')
    if (close < 0) continue
    const end = open + close + 1
    const inner = text.slice(open + 1, end - 1)
    const isReference = /^[([:]/.test(text.slice(end, end + 1)) && !text.slice(end).startsWith(': ')
    if (!isReference && !inner.includes('[') && asksForValue(inner, input)) yield [open, end]
  }
}

const isBracketed = (value: string, input: PlaceholderInput) =>
  /^\[[^[\]]{1,100}\]$/.test(value.trim()) && asksForValue(value.trim().slice(1, -1), input)

function asksForValue(inner: string, {words}: PlaceholderInput): boolean {
  const content = inner.replaceAll('\u2028', ' ').trim()
  if (
    content === '' ||
    (/^(?:[x\u2713\u2714✗]|\d{1,3}|\.{2,}|…|sic|at|\^.*|[#@!].*|email\s*protected)$/iu.test(content) &&
      !/^[XY]$/.test(content))
  )
    return false
  if (/^https?:|^!|^_*toc_*$/i.test(content)) return false
  if (/^[XYZN]{1,4}$/.test(content) || /^_+$/.test(content)) return true
  if (/^(?:[dmyjatg]{2,4}[-/. ]){2}[dmyjatg]{2,4}$/i.test(content)) return true
  if (isOpen(content, words) || hasWord(content, words)) return true
  if (/\p{L}\/\p{L}/u.test(content)) return true
  const letters = content.replace(/[^\p{L}]/gu, '')
  if (letters.length >= 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase())
    return true
  const count = content.split(/\s+/).length
  return count >= 3 && count <= 12 && /^\p{Lu}\p{Ll}/u.test(content) && !/[.!?]$/.test(content)
}

const matchers = new WeakMap<PlaceholderWords, Matcher>()

function matcherFor(words: PlaceholderWords): Matcher {
  let matcher = matchers.get(words)
  if (!matcher) {
    const lists = {
      open: words.open.map(phrasesOf),
      fill: words.fill.map(phrasesOf),
      noun: words.noun.map(phrasesOf),
    }
    matcher = compile(lists, false)
    matchers.set(words, matcher)
  }
  return matcher
}

/** A verb that tells to fill in at the start, or a noun for a value anywhere in few words. */
function hasWord(content: string, words: readonly PlaceholderWords[]): boolean {
  const tokens = tokenize(content.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
  return words.some(list => {
    const hits = matcherFor(list).find(tokens)
    const fills = hits.fill?.some(({start}) => start <= 1) ?? false
    return fills || (tokens.length <= 8 && (hits.noun?.length ?? 0) > 0)
  })
}

/** Words for what is still open, as the whole text. */
function isOpen(content: string, words: readonly PlaceholderWords[]): boolean {
  const tokens = tokenize(content)
  return words.some(list => {
    const hits = matcherFor(list).find(tokens).open ?? []
    return hits.some(
      ({start, end, entry}) => start === 0 && end >= tokens.length - 1 && matchesCase(content, list, entry),
    )
  })
}

/** An entry written in capitals is found in capitals only: Spanish "todo" is no TODO. */
function matchesCase(text: string, words: PlaceholderWords, entry: number): boolean {
  const phrases = phrasesOf(words.open[entry] ?? '')
  const inCapitals = phrases.every(
    phrase => phrase === phrase.toUpperCase() && phrase !== phrase.toLowerCase(),
  )
  return !inCapitals || text === text.toUpperCase()
}

function* openWords({text}: Prose, {words}: PlaceholderInput): Generator<Range> {
  const tokens = tokenize(text)
  for (const list of words) {
    for (const {start, end, entry} of matcherFor(list).find(tokens).open ?? []) {
      const range: Range = [tokens.starts[start] as number, tokens.ends[end - 1] as number]
      if (matchesCase(text.slice(...range), list, entry)) yield range
    }
  }
}

/** `{{name}}`, `{Name}`, `${name}`, `%NAME%`; Liquid, Hugo and MyST have dots, blanks, quotes or pipes in theirs. */
function* braces(text: string, input: PlaceholderInput): Generator<Range> {
  for (const [start, end] of templateRanges(text)) {
    const inner = text.slice(start, end)
    const name = /^(?:\{\{|\$\{)[&#]?([\p{L}_][\p{L}\p{N}_-]*)\}{1,2}$/u.exec(inner)?.[1]
    const loose = /^\{\{\s+([\p{L}][\p{L}\p{N}_ -]*?)\s+\}\}$/u.exec(inner)?.[1]
    if (name || (loose && /[ A-Z]/.test(loose) && hasWord(loose, input.words))) yield [start, end]
  }
  for (const match of text.matchAll(/(?<![{$\\])\{([\p{L}][\p{L}\p{N}_ -]{0,40})\}(?!\})/gu)) {
    const inner = match[1] as string
    if (/^[A-Z][A-Z_ ]*$/.test(inner) || hasWord(inner.replace(/_/g, ' '), input.words))
      yield [match.index, match.index + match[0].length]
  }
  for (const match of text.matchAll(/%[A-Z][A-Z_]{2,40}%/g))
    yield [match.index, match.index + match[0].length]
}

/** `____`, "within … days", "XX days". */
function* blanks(reading: Reading): Generator<Range> {
  const {text} = reading.prose
  for (const match of text.matchAll(/_{3,}/g)) yield [match.index, match.index + match[0].length]
  for (const match of text.matchAll(/(?:…|(?<!\.)\.{3,}(?!\.)|(?<!\p{L})X{2,5}(?!\p{L}))(?=[\s)])/gu)) {
    const end = match.index + match[0].length
    const [, next] = reading.tokensIn(0, end)
    const [first] = reading.tokensIn(match.index, end)
    const isLimit = reading.before('metrics.atMost', first) !== undefined || match[0].startsWith('X')
    if (isLimit && unitAt(reading, next, reading.tokens.length)) yield [match.index, end]
  }
}

/** `< Provide a narrative on … >` */
function* looseAngles(text: string, input: PlaceholderInput): Generator<Range> {
  for (let open = text.indexOf('<'); open >= 0; open = text.indexOf('<', open + 1)) {
    const close = text.slice(open, open + 200).indexOf('>')
    if (close < 3) continue
    const inner = text.slice(open + 1, open + close).trim()
    if (/^[\p{L}]/u.test(inner) && startsWithFill(inner, input.words)) yield [open, open + close + 1]
  }
}

function startsWithFill(content: string, words: readonly PlaceholderWords[]): boolean {
  const tokens = tokenize(content)
  return words.some(
    list =>
      matcherFor(list)
        .find(tokens)
        .fill?.some(({start}) => start === 0) ?? false,
  )
}

const htmlNames = new Set(
  'a abbr address area article aside audio b base bdi bdo blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark menu meta meter nav noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script search section select slot small source span strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr'.split(
    ' ',
  ),
)

/** `<insert name>` looks like a tag to the parser. */
function* tagAngles({node}: Prose, {words, source}: PlaceholderInput): Generator<Range> {
  const stack: unknown[] = [node]
  while (stack.length > 0) {
    const next = stack.pop() as {
      type: string
      value?: string
      children?: unknown[]
      position?: {start: {offset?: number}; end: {offset?: number}}
    }
    if (next.children) stack.push(...next.children)
    const start = next.position?.start.offset
    const end = next.position?.end.offset
    if (next.type !== 'html' || start === undefined || end === undefined) continue
    const inner = /^<([\p{L}][^<>=/]{1,100})>$/u.exec(source.slice(start, end))?.[1]
    const name = inner?.split(/\s/)[0]?.toLowerCase() ?? ''
    if (inner && !htmlNames.has(name) && !name.includes('-') && hasWord(inner, words)) yield [start, end]
  }
}
