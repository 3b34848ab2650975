import type {Prose} from '../policy/types.ts'
import type {Stretch} from './sentences.ts'

const marker = /^(?:\(?(?:\d{1,2}|[a-zα-ω])[.)]|[•·▪‣–—*➢✓-])\s/u
const longestMarker = 6
const govspeakMark = /^\$[A-Z]{1,3}\s/

/** Where lines of a paragraph begin that are items to a reader, although Markdown sees no list: `(a) …`, `• …`. */
export function lineItems({text, kind, toSource}: Prose, source: string): number[] {
  if (kind !== 'paragraph') return []
  const starts: number[] = []
  const add = (at: number) => {
    if (marker.test(text.slice(at, at + longestMarker))) starts.push(at)
  }
  add(0)
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    const next = at + 1
    if (!/[(\d\p{Ll}•·▪‣–—*➢✓-]/u.test(text[next] ?? '')) continue
    if (marker.test(text.slice(next, next + longestMarker)) && isLineEnd(source, toSource(at, next)))
      starts.push(next)
  }
  for (let at = text.indexOf('\u2028'); at >= 0; at = text.indexOf('\u2028', at + 1)) add(at + 1)
  return [...new Set(starts)].sort((a, b) => a - b)
}

const isLineEnd = (source: string, [start, end]: readonly [number, number]) =>
  /[\r\n]/.test(source.slice(start, end + 1))

/** Where the text of an admonition begins, behind the line that names it (`!!! info "Hours"`). */
export function admonitionEnd({text, kind, toSource}: Prose, source: string): number {
  if (kind !== 'paragraph' || !/^(?:!!!|\?\?\?)\+?\s/.test(text)) return 0
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    if (isLineEnd(source, toSource(at, at + 1))) return at + 1
  }
  return text.length
}

/** The text cut at items, each a stretch of its own; marks that stand in front of a text are left out. */
export function piecesOf(text: string, from: number, items: readonly number[]): Stretch[] {
  const cuts = [from, ...items.filter(at => at > from), text.length]
  const first = govspeakMark.exec(text.slice(from, from + longestMarker))?.[0].length ?? 0
  return cuts.slice(1).map((end, index) => [(cuts[index] as number) + (index === 0 ? first : 0), end])
}
