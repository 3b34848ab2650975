import type {Prose} from '../policy/types.ts'
import type {Stretch} from './sentences.ts'

const marker = /^(?:\(?(?:\d{1,2}|[a-zα-ω])[.)]|[•·▪‣–—*➢✓:-]|\p{Lu}\d\s?[:=–—-])\s/u
const longestMarker = 6
const opens = /^\(?(?:1|a|i|α)[.)]/u
const label = /^\(?(\d{1,2}|\p{Ll})[.)]/u
const govspeakMark = /^\$[A-Z]{1,3}\s/

/** Where lines of a paragraph begin that are items to a reader, although Markdown sees no list: `(a) …`, `• …`, `: …`. */
export function lineItems({text, kind, toSource}: Prose, source: string): number[] {
  if (kind !== 'paragraph') return []
  const starts: number[] = []
  const add = (at: number) => {
    if (marker.test(text.slice(at, at + longestMarker))) starts.push(at)
  }
  add(0)
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    const next = at + 1
    if (!/[(\d\p{L}•·▪‣–—*➢✓:-]/u.test(text[next] ?? '')) continue
    if (marker.test(text.slice(next, next + longestMarker)) && isLineEnd(source, toSource(at, next)))
      starts.push(next)
  }
  for (let at = text.indexOf('\u2028'); at >= 0; at = text.indexOf('\u2028', at + 1)) add(at + 1)
  return inSequence(
    text,
    [...new Set(starts)].sort((a, b) => a - b),
  )
}

/** Numbers and letters count from their first: "n. 181" and "(10) days" at the start of a line are no items. */
function inSequence(text: string, starts: readonly number[]): number[] {
  let before = ''
  return starts.filter(at => {
    const piece = text.slice(at, at + longestMarker)
    const name = label.exec(piece)?.[1]
    if (name === undefined || at === 0) {
      before = name ?? before
      return true
    }
    const follows = opens.test(piece) || (before !== '' && isNext(before, name))
    if (follows) before = name
    return follows
  })
}

const nearLetter = 3

function isNext(before: string, name: string): boolean {
  if (/\d/.test(before) || /\d/.test(name)) return Number(name) === Number(before) + 1
  const gap = (name.codePointAt(0) ?? 0) - (before.codePointAt(0) ?? 0)
  return gap > 0 && gap <= nearLetter
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
