import {type Section, tokenize} from '@policy-lint/model'
import type {RootContent} from 'mdast'
import type {SectionBody} from './section-body.ts'

/** Marks by which generators find a place to fill, and instructions to other tools. */
const instruction = /[=/{}[\]<>%$@#_|]|\.\p{L}|^\s*\p{L}+(?:-\p{L}+)+/u
const fewestWords = 3
const isOpenEnd = /^\s*(?:TODO|FIXME)(?![\p{L}\p{N}_-])/u
/** Elements that show nothing but their text. */
const plainTag = /<(?!\/?(?:h[1-6]|p|div|section|br|hr|span)[\s/>])/i
const tag = /<[^<>]*>/g

/**
 * What a reader of a section does not get to see: `nothing` where no text is, `comment` where only a comment holds some;
 * null where there is text, or something that may become text when the page is made.
 */
export function unseenText({section, heading, blocks, range}: SectionBody, text: string): Unseen | null {
  if (section.form === 'html') return isBlankHtml(text.slice(...range)) ? 'nothing' : null
  if (heading?.type !== 'heading') return section.empty ? 'nothing' : null
  const kinds = blocks.map(block => kindOf(block, text))
  if (kinds.includes('text')) return null
  return kinds.includes('comment') ? 'comment' : 'nothing'
}

export type Unseen = 'nothing' | 'comment'

function kindOf(block: RootContent, text: string): Unseen | 'text' {
  switch (block.type) {
    case 'thematicBreak':
    case 'definition':
      return 'nothing'
    case 'html':
      return isHiddenText(block.value) ? 'comment' : 'text'
    case 'paragraph':
      return isAttributes(text.slice(block.position?.start.offset, block.position?.end.offset))
        ? 'nothing'
        : 'text'
    default:
      return 'text'
  }
}

/** kramdown's attributes of a heading: `{: .wide #hours}`. */
const isAttributes = (line: string) => /^\{:\s?[.#][^{}\n]*\}$/.test(line)

/** A comment that holds words of a writer. */
function isHiddenText(html: string): boolean {
  const comment = html.trim()
  if (!comment.startsWith('<!--') || comment.indexOf('-->') !== comment.length - 3) return false
  const inside = comment.slice(4, -3)
  if (isOpenEnd.test(inside)) return true
  return !instruction.test(inside) && tokenize(inside).kinds.filter(kind => kind === 1).length >= fewestWords
}

const isBlankHtml = (html: string) => !plainTag.test(html) && html.replace(tag, '').trim() === ''

const numbered = /^(\p{L}+)\.?\s+(?:[IVXLC]+|\d+|\p{Lu})(?![\p{L}\p{N}])/u

/**
 * A heading above another of its own level that names a part (“Part II”, “TITOLO III”), or shouts above one that does not:
 * texts made from PDF have their levels lost.
 */
export function isDivider(section: Section, next: Section | undefined): boolean {
  if (next?.depth !== section.depth || next.range[0] !== section.range[1]) return false
  const isLoud = (heading: string) => heading === heading.toUpperCase() && heading !== heading.toLowerCase()
  return numbered.test(section.heading) || (isLoud(section.heading) && !isLoud(next.heading))
}
