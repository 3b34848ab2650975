import type {Range} from '../policy/types.ts'
import {decode, nextTag} from '../prose/html.ts'
import {isNumberedLine} from './numbering.ts'
import type {Block} from './outline.ts'
import {plain} from './reading.ts'

/** Something that announces a section: a heading in one of the dialects, or a label. */
export interface Heading {
  text: string
  /** The stretch of the block's text that holds the words. */
  textRange: readonly [start: number, end: number]
  range: Range
  depth: number
  form: 'heading' | 'label' | 'html'
  block: number
  /** Text of the same block follows: the label runs in. */
  runsIn: boolean
}

const labelDepth = 7
const longestLabel = 80
const govspeak = /^(#{1,6})(?=[\p{Lu}\p{N}])/u

/** All headings and labels, in order. Only what is unmistakable: labels count later, when their words name a role. */
export function headingsOf(blocks: readonly Block[], source: string): Heading[] {
  const found: Heading[] = []
  blocks.forEach((block, index) => {
    if (block.prose.quoted || block.isNote) return
    if (block.prose.kind === 'heading') found.push(...heading(block, index))
    else if (block.prose.kind === 'html') found.push(...htmlHeadings(block, index, source))
    else if (block.prose.kind === 'paragraph') found.push(...paragraphHeading(block, index, source))
  })
  return levelled(found)
}

/** Labels in front of text rank below labels alone on their line, unless the document opens with them. */
function levelled(headings: readonly Heading[]): Heading[] {
  const first = headings.find(({form}) => form === 'label')
  if (!first?.runsIn) return [...headings]
  return headings.map(heading => (heading.form === 'label' ? {...heading, depth: labelDepth} : heading))
}

function make(
  block: Block,
  index: number,
  start: number,
  end: number,
  depth: number,
  form: Heading['form'],
): Heading {
  const raw = block.prose.text.slice(start, end)
  const trimmedStart = start + (raw.length - raw.trimStart().length)
  const trimmedEnd = end - (raw.length - raw.trimEnd().length)
  return {
    text: plain(raw),
    textRange: [trimmedStart, Math.max(trimmedStart, trimmedEnd)],
    range: block.prose.toSource(trimmedStart, Math.max(trimmedStart, trimmedEnd)),
    depth,
    form,
    block: index,
    runsIn: false,
  }
}

function heading(block: Block, index: number): Heading[] {
  const {text} = block.prose
  // kramdown and GovSpeak attributes at the end of a heading are no words.
  const trimmed = text.trimEnd()
  const brace = trimmed.endsWith('}') ? trimmed.lastIndexOf('{') : -1
  const end = brace >= 0 && /[:#.]/.test(trimmed[brace + 1] as string) ? brace : text.length
  return [make(block, index, 0, end, block.depth, 'heading')]
}

function htmlHeadings(block: Block, index: number, source: string): Heading[] {
  const start = block.prose.node.position?.start.offset ?? 0
  const end = block.prose.node.position?.end.offset ?? 0
  const found: Heading[] = []
  let open: {depth: number; from: number} | null = null
  let at = start
  for (let tag = nextTag(source, at, end); tag; tag = nextTag(source, at, end)) {
    at = tag.range[1]
    const depth = /^h[1-6]$/.test(tag.name) ? Number(tag.name[1]) : 0
    if (depth > 0 && !tag.closing) open = {depth, from: tag.range[1]}
    else if (depth > 0 && open) {
      const range: Range = [open.from, tag.range[0]]
      const text = plain(decode(source.slice(...range).replace(/<[^<>]*>/g, ' ')))
      const inText = block.prose.text.indexOf(text)
      const textRange = [Math.max(0, inText), Math.max(0, inText) + text.length] as const
      if (text)
        found.push({text, textRange, range, depth: open.depth, form: 'html', block: index, runsIn: false})
      open = null
    }
  }
  return found
}

function paragraphHeading(block: Block, index: number, source: string): Heading[] {
  const {text, node} = block.prose
  const marks = govspeak.exec(text)?.[1]
  if (marks && !block.item) return govspeakHeading(block, index, marks.length, source)
  if (!('children' in node) || (block.item !== null && !block.isItemStart)) return []
  const first = node.children[0]
  const isAlone = node.children.length === 1
  if (first?.type === 'strong' && (isAlone || !block.item)) return boldLabel(block, index, isAlone)
  if (first?.type === 'emphasis' && isAlone && !block.item && !/[.,]/.test(text))
    return boldLabel(block, index, isAlone)
  if (block.isLone) return loneItem(block, index, source)
  if (block.item) return []
  return isNumberedLine(text.trim())
    ? [make(block, index, 0, text.length, labelDepth - 1, 'heading')]
    : plainLabel(block, index)
}

/** Where the first line of a block's source ends, in its text. */
function endOfLine({prose: {text, toSource}}: Block, source: string): number {
  let end = 0
  while (
    end < text.length &&
    !(text[end] === ' ' && /[\r\n]/.test(source[toSource(end, end + 1)[0]] as string))
  )
    end++
  return end
}

const longestHeading = 160

/** `##Heading` without a blank: its line is the heading, what follows in the paragraph is text. */
function govspeakHeading(block: Block, index: number, depth: number, source: string): Heading[] {
  const {text} = block.prose
  const end = endOfLine(block, source)
  if (end > longestHeading) return []
  return [{...make(block, index, depth, end, depth, 'heading'), runsIn: end < text.trimEnd().length}]
}

/** `**Scope**` or `*Scope*` alone on its line, or `**Scope:** …` in front of text. */
function boldLabel(block: Block, index: number, isAlone: boolean): Heading[] {
  const {text, node} = block.prose
  const strong = 'children' in node ? node.children[0] : undefined
  const length = strong ? textLength(strong) : 0
  const inside = text.slice(0, length)
  if (length === 0 || inside.trim().length > longestLabel) return []
  const asks = /[?\u037e]\s*$|\p{Script=Greek};\s*$/u.test(inside)
  const trails = /(?:…|\.\.\.)\s*$/.test(inside)
  if (isAlone)
    return /[;,]\s*$/.test(inside) && !asks ? [] : [make(block, index, 0, length, labelDepth - 1, 'label')]
  const rest = text.slice(length)
  const isLabel =
    asks || trails || /:\s*$/.test(inside) || /^\s*(?::|–|—|\u2028)/.test(rest) || /[.]\s*$/.test(inside)
  return isLabel ? [{...make(block, index, 0, length, labelDepth, 'label'), runsIn: true}] : []
}

function textLength(node: unknown): number {
  let length = 0
  const stack: unknown[] = [node]
  while (stack.length > 0) {
    const next = stack.pop() as {type: string; value?: string; children?: unknown[]}
    if (next.type === 'text') length += next.value?.length ?? 0
    else if (next.type === 'inlineCode' || next.type === 'break') length += 1
    else if (next.children) stack.push(...next.children)
  }
  return length
}

/** `4. Contact` on a line of its own, read as a list of one item; text may follow on the next line. */
function loneItem(block: Block, index: number, source: string): Heading[] {
  const end = endOfLine(block, source)
  const text = block.prose.text.slice(0, end).trim()
  const isShort = text !== '' && text.length <= longestLabel && text.split(/\s+/).length <= 10
  if (!isShort || /[.;,:!]$/.test(text)) return []
  const runsIn = end < block.prose.text.trimEnd().length
  return [{...make(block, index, 0, end, labelDepth - 1, runsIn ? 'heading' : 'label'), runsIn}]
}

/** `Scope: …` or `Intent:` without any markup. */
function plainLabel(block: Block, index: number): Heading[] {
  const match = /^[^:\n\u2028.!?]{3,40}:(?=[\s\u2028]|$)/.exec(block.prose.text)
  if (!match) return []
  const runsIn = match[0].length < block.prose.text.trimEnd().length
  return [{...make(block, index, 0, match[0].length, labelDepth, 'label'), runsIn}]
}
