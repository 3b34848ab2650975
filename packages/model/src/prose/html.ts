import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import type {Range} from '../policy/types.ts'
import {lineBreak} from './mask.ts'
import type {ProseBuilder} from './source-map.ts'

const cellEnd = ' | '
const silent = new Set([
  'blockquote',
  'script',
  'style',
  'svg',
  'template',
  'noscript',
  'pre',
  'code',
  'math',
  'textarea',
])
const cells = new Set(['td', 'th'])
const inline = new Set([
  'a',
  'b',
  'i',
  'em',
  'strong',
  'span',
  'abbr',
  'small',
  'u',
  's',
  'sup',
  'sub',
  'mark',
  'time',
  'cite',
  'q',
])

/** One tag of HTML, as far as text extraction needs it. */
export interface Tag {
  name: string
  closing: boolean
  range: Range
}

/** The next tag or comment at or after an offset; comments have the name `!`. A scanner, not a parser. */
export function nextTag(source: string, from: number, end: number): Tag | null {
  let start = source.indexOf('<', from)
  while (start >= 0 && start < end) {
    const tag = tagAt(source, start, end)
    if (tag) return tag
    start = source.indexOf('<', start + 1)
  }
  return null
}

function tagAt(source: string, start: number, end: number): Tag | null {
  if (source.startsWith('<!--', start)) {
    const close = source.indexOf('-->', start + 4)
    const stop = close < 0 || close >= end ? end : close + 3
    return {name: '!', closing: false, range: [start, stop]}
  }
  const closing = source[start + 1] === '/'
  let at = start + (closing ? 2 : 1)
  const nameStart = at
  while (at < end && /[a-zA-Z0-9]/.test(source[at] as string)) at++
  if (at === nameStart) return null
  const name = source.slice(nameStart, at).toLowerCase()
  let quote = ''
  while (at < end) {
    const char = source[at] as string
    if (quote) {
      if (char === quote) quote = ''
    } else if (char === '"' || char === "'") quote = char
    else if (char === '>') break
    at++
  }
  return {name, closing, range: [start, Math.min(end, at + 1)]}
}

/** Adds the text between the tags; blocks and breaks become line ends. */
export function htmlText(source: string, [start, end]: Range, builder: ProseBuilder): void {
  let at = start
  let hidden: string | null = null
  while (at < end) {
    const tag = nextTag(source, at, end)
    const stop = tag ? tag.range[0] : end
    if (!hidden && stop > at) builder.addText(decode(source.slice(at, stop)), at, stop)
    if (!tag) return
    if (hidden) {
      if (tag.closing && tag.name === hidden) hidden = null
    } else if (!tag.closing && silent.has(tag.name)) hidden = tag.name
    else if (cells.has(tag.name)) {
      if (tag.closing) builder.addMark(cellEnd, tag.range[0], tag.range[1] - tag.range[0])
    } else if (tag.name !== '!' && !inline.has(tag.name))
      builder.addMark(lineBreak, tag.range[0], tag.range[1] - tag.range[0])
    at = tag.range[1]
  }
}

/** Character references as their signs; what is none stays as it is written. */
export function decode(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{0,30}));/g,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name) return decodeNamedCharacterReference(name) || whole
      const code = Number.parseInt(decimal ?? hex ?? '', decimal ? 10 : 16)
      return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
        ? String.fromCodePoint(code)
        : whole
    },
  )
}
