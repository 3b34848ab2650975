import {type LanguagePack, type Policy, tokenize} from '@policy-lint/model'
import {nodesOf} from './nodes-of.ts'
import {findPhrases} from './phrases.ts'

/** Where a document first tells what an abbreviation stands for: 0 where its place does not matter. */
export type Explanations = ReadonlyMap<string, number>

const inBrackets = /\(\s*["“„«‘']?(\p{Lu}{2,6})s?["”“»’']?\s*(?=[),;:–—-]|\p{Ll})/gu
const bracketBehind = /(?<![\p{L}\p{N}])(\p{Lu}{2,6})s?\s*\(\s*["“„«‘']?\p{L}{2}/gu
const atStart = /^\s*["“„«‘']?(\p{Lu}{2,6})s?["”“»’']?\s*(?:[:=–—-]|\|)\s*\p{L}{2}/u
const atEnd = /\p{L}\s*[=–—]\s*(\p{Lu}{2,6})[.,;]?\s*$/u
const definition = /^\*\[([^\]\n]{2,20})\]:/gm
const tagged = /<(?:abbr|dfn)(?=[\s>])[^<>]{0,200}>\s*([^<>\s]{2,20})\s*</gi
const wholeWord = /[\p{L}\p{M}\p{N}]+/gu

/** The abbreviations that a document explains, each with the first place where it does. */
export function explanationsOf(policy: Policy, pack: LanguagePack): Explanations {
  const explained = new Map<string, number>()
  const add = (short: string | undefined, at: number) => {
    if (short && at < (explained.get(short) ?? Number.POSITIVE_INFINITY)) explained.set(short, at)
  }
  for (const {text, toSource} of policy.prose) {
    for (const pattern of [inBrackets, bracketBehind]) {
      for (const match of text.matchAll(pattern)) add(match[1], toSource(match.index, match.index + 1)[0])
    }
    const [start] = toSource(0, 1)
    add(atStart.exec(text)?.[1], start)
    add(atEnd.exec(text.slice(-200))?.[1], start)
  }
  addMeant(policy, pack, add)
  for (const pattern of [definition, tagged]) {
    for (const match of policy.text.matchAll(pattern)) add(match[1], 0)
  }
  for (const word of wordsOfLists(policy)) add(word, 0)
  return explained
}

/** “SLA stands for …”. */
function addMeant(policy: Policy, pack: LanguagePack, add: (short: string, at: number) => void): void {
  const {text} = policy
  for (const {range} of findPhrases(policy, pack.cues.definition)) {
    const short = /(\p{Lu}{2,6})s?["”“»’']?\s*$/u.exec(text.slice(Math.max(0, range[0] - 12), range[0]))?.[1]
    if (short) add(short, range[0])
  }
}

/** What stands in a section of definitions, in links, in the title, and in the organisation's own addresses. */
function* wordsOfLists(policy: Policy): Generator<string> {
  for (const {roles, range} of policy.sections) {
    if (roles.includes('definitions')) yield* wordsOf(policy.text.slice(...range))
  }
  for (const node of nodesOf(policy.tree)) {
    if (node.type !== 'link' && node.type !== 'linkReference') continue
    const {start, end} = node.position ?? {}
    if (node.children.length === 1) yield* wordsOf(policy.text.slice(start?.offset, end?.offset))
  }
  yield* wordsOf(policy.title?.text ?? '')
  for (const {value} of policy.frontMatter?.entries ?? []) yield* wordsOf(value)
  for (const {kind, text} of policy.contacts) {
    if (kind === 'email' || kind === 'url') yield* wordsOf(text.toUpperCase())
  }
}

function* wordsOf(text: string): Generator<string> {
  for (const [word] of text.matchAll(wholeWord)) yield word
}

/** The first letters of all words but the smallest, with where each word stands. */
export interface Initials {
  letters: string
  starts: readonly number[]
}

/** Where words with these first letters stand one behind the other: “Alder Street Library” explains ASL. */
export function initialsOf(policy: Policy, pack: LanguagePack): Initials {
  const small = new Set(pack.functionWords)
  const starts: number[] = []
  let letters = ''
  for (const {text, toSource} of policy.prose) {
    const tokens = tokenize(text)
    tokens.starts.forEach((start, index) => {
      const word = text.slice(start, tokens.ends[index])
      if (tokens.kinds[index] !== 1 || small.has(word.toLowerCase()) || isShort(word)) return
      letters += (word[0] as string).toUpperCase()
      starts.push(toSource(start, start + 1)[0])
    })
    // Words of two blocks are no name.
    letters += ' '
    starts.push(-1)
  }
  return {letters, starts}
}

const isShort = (word: string) => /^\p{Lu}{2,6}s?$/u.test(word)
