import type {Root} from 'mdast'
import {parse as parseToml, TomlError} from 'smol-toml'
import {isMap, isScalar, isSeq, LineCounter, parseDocument, type Node as YamlNode} from 'yaml'
import type {FrontMatter, FrontMatterEntry} from '../policy/policy.ts'
import type {Range} from '../policy/types.ts'
import {rangeOf} from '../prose/block.ts'

/** Longer front matter is not read: no policy has it, and parsers are slow on what pretends to be. */
const longest = 65_536
const deepest = 60
const maxEntries = 2_000
const ownKeys = 'policy-lint.'

/** The front matter of a document: keys and plain values with their places. Nothing in it is ever executed. */
export function readFrontMatter(tree: Root, text: string): FrontMatter | null {
  const node = tree.children[0]
  if (node?.type !== 'yaml' && (node?.type as string) !== 'toml') return null
  const range = rangeOf(node as (typeof tree.children)[number])
  if (!range || node === undefined) return null
  const value = (node as {value: string}).value
  const format = node.type === 'yaml' ? 'yaml' : 'toml'
  const base = text.indexOf(value, range[0] + 3)
  if (value.length > longest)
    return {format, range, entries: [], error: 'The front matter is longer than 64 kB.'}
  if (nesting(value) > deepest)
    return {format, range, entries: [], error: 'The front matter is nested too deeply.'}
  try {
    const read = format === 'yaml' ? yamlEntries : tomlEntries
    return {format, range, ...read(value, Math.max(base, range[0]))}
  } catch (error) {
    return {format, range, entries: [], error: firstLine(error)}
  }
}

/** The deepest run of brackets or of indentation: what makes a recursive parser overflow. */
function nesting(value: string): number {
  let depth = 0
  let deepestSeen = 0
  for (const char of value) {
    if (char === '[' || char === '{') deepestSeen = Math.max(deepestSeen, ++depth)
    else if (char === ']' || char === '}') depth--
  }
  for (const line of value.split('\n')) {
    const indent = /^[ \t]*(?:- *)*/.exec(line)?.[0].length ?? 0
    deepestSeen = Math.max(deepestSeen, Math.floor(indent / 2))
  }
  return deepestSeen
}

interface Read {
  entries: FrontMatterEntry[]
  error: string | null
}

function yamlEntries(value: string, base: number): Read {
  const document = parseDocument(value, {
    uniqueKeys: false,
    logLevel: 'silent',
    lineCounter: new LineCounter(),
    schema: 'failsafe',
    customTags: [],
    prettyErrors: false,
  })
  const entries: FrontMatterEntry[] = []
  const visit = (node: YamlNode | null, prefix: string): void => {
    if (!isMap(node)) return
    for (const pair of node.items) {
      if (entries.length >= maxEntries || !isScalar(pair.key)) continue
      const key = prefix + String(pair.key.value)
      const [keyStart = 0, keyEnd = 0] = pair.key.range ?? []
      if (isScalar(pair.value) && pair.value.range) {
        const [start, end] = pair.value.range
        const keyRange: Range = [base + keyStart, base + keyEnd]
        entries.push({
          key,
          value: String(pair.value.value ?? ''),
          keyRange,
          valueRange: [base + start, base + end],
        })
      } else if (isSeq(pair.value)) visitList(pair.value.items, key, [base + keyStart, base + keyEnd])
      else visit(pair.value as YamlNode | null, `${key}.`)
    }
  }
  /** Lists are read where they are meant for us. */
  const visitList = (items: readonly unknown[], key: string, keyRange: Range): void => {
    if (!key.startsWith(ownKeys)) return
    for (const [index, item] of items.entries()) {
      if (entries.length >= maxEntries || !isScalar(item) || !item.range) continue
      const valueRange: Range = [base + item.range[0], base + item.range[1]]
      entries.push({key: `${key}[${index}]`, value: String(item.value ?? ''), keyRange, valueRange})
    }
  }
  visit(document.contents, '')
  return {entries, error: document.errors[0] ? firstLine(document.errors[0]) : null}
}

function tomlEntries(value: string, base: number): Read {
  const entries: FrontMatterEntry[] = []
  const visit = (table: Readonly<Record<string, unknown>>, prefix: string): void => {
    for (const name of Object.keys(table)) {
      const found = table[name]
      if (entries.length >= maxEntries) return
      if (found instanceof Date || typeof found !== 'object') {
        const place = tomlPlace(value, name, base)
        entries.push({
          key: prefix + name,
          value: found instanceof Date ? isoOf(found) : String(found),
          ...place,
        })
      } else if (Array.isArray(found) && `${prefix}${name}`.startsWith(ownKeys)) {
        const place = tomlPlace(value, name, base)
        for (const [index, item] of found.entries()) {
          if (typeof item === 'string')
            entries.push({key: `${prefix}${name}[${index}]`, value: item, ...place})
        }
      } else if (found !== null && !Array.isArray(found))
        visit(found as Record<string, unknown>, `${prefix}${name}.`)
    }
  }
  visit(parseToml(value) as Record<string, unknown>, '')
  return {entries, error: null}
}

const isoOf = (date: Date) => {
  const iso = (date as {toISOString(): string}).toISOString()
  return iso
}

/** smol-toml gives no places: the key's line is looked for. */
function tomlPlace(value: string, name: string, base: number): {keyRange: Range; valueRange: Range} {
  let start = 0
  for (const line of value.split('\n')) {
    const trimmed = line.trimStart()
    if (trimmed.startsWith(name) && trimmed.slice(name.length).trimStart().startsWith('=')) {
      const keyStart = start + line.length - trimmed.length
      const valueStart = start + line.indexOf('=') + 1
      return {
        keyRange: [base + keyStart, base + keyStart + name.length],
        valueRange: [
          base +
            valueStart +
            (line.slice(valueStart - start).length - line.slice(valueStart - start).trimStart().length),
          base + start + line.trimEnd().length,
        ],
      }
    }
    start += line.length + 1
  }
  return {keyRange: [base, base], valueRange: [base, base]}
}

function firstLine(error: unknown): string {
  const message = error instanceof TomlError || error instanceof Error ? error.message : String(error)
  return message.split('\n')[0] as string
}
