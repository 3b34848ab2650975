import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()

/**
 * Markdown (CommonMark, GFM, YAML and TOML front matter) to mdast.
 *
 * @param text a document without its byte order mark
 * @returns the tree; positions are 1-based, offsets count UTF-16 units
 */
export function parse(text: string): Root {
  return processor.parse(text)
}

/** Splits the byte order mark off. */
export function splitBom(text: string): {bom: string; text: string} {
  return text.startsWith('\ufeff') ? {bom: '\ufeff', text: text.slice(1)} : {bom: '', text}
}
