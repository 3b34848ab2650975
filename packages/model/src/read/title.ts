import type {FrontMatter} from '../policy/policy.ts'
import type {Title} from '../policy/types.ts'
import type {Heading} from './headings.ts'
import type {Block} from './outline.ts'
import {plain} from './reading.ts'

/**
 * The title: the first heading of depth 1, the front matter's `title`, an HTML `<h1>`, or a line of its own in front of
 * everything else, in that order.
 */
export function titleOf(
  headings: readonly Heading[],
  blocks: readonly Block[],
  frontMatter: FrontMatter | null,
): Title | null {
  const first = headings.find(({depth, form, text}) => depth === 1 && form !== 'label' && text !== '')
  if (first) return {text: first.text, range: first.range, from: first.form === 'html' ? 'html' : 'heading'}
  const entry = frontMatter?.entries.find(({key}) => key === 'title' || key === 'Title')
  if (entry && entry.value.trim() !== '')
    return {text: plain(entry.value), range: entry.valueRange, from: 'front-matter'}
  return firstLine(blocks)
}

const longestTitle = 90

/** A short first paragraph without a full stop, followed by more. */
function firstLine(blocks: readonly Block[]): Title | null {
  const block = blocks[0]
  if (!block || blocks.length < 2 || block.prose.kind !== 'paragraph' || block.item || block.prose.quoted)
    return null
  const text = plain(block.prose.text)
  if (text === '' || text.length > longestTitle || /[.:;,!?]$/.test(text) || /[{}<>]/.test(text)) return null
  const lines = block.prose.node.position
  if (lines && lines.start.line !== lines.end.line) return null
  return {text, range: block.prose.toSource(0, block.prose.text.length), from: 'text'}
}
