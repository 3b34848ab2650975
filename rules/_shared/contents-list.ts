import type {Policy, Section} from '@policy-lint/model'
import {nodesOf} from './nodes-of.ts'

/** What site generators replace by a table of contents. */
const mark = /\[\[?_?toc_?\]\]?|\{:\s?toc|<!--\s*(?:start\s*)?(?:doc)?toc|\{\{[<%\s-]{0,6}toc|::\s?toc/i
/** Fewer links to places of the same page may be anything. */
const fewestLinks = 3

/** Whether a document has a table of contents, or a place where one will be put. */
export function hasContents(policy: Policy): boolean {
  const {frontMatter, text, tree} = policy
  if (mark.test(text) || frontMatter?.entries.some(({key}) => /^toc(?:$|[._])/i.test(key))) return true
  let links = 0
  for (const node of nodesOf(tree)) {
    if (node.type === 'link' && node.url.startsWith('#') && ++links >= fewestLinks) return true
  }
  return false
}

/** A list of links to sections, by the addresses that GitHub and most site generators give to headings. */
export function contentsList(sections: readonly Section[]): string {
  const used = new Map<string, number>()
  return sections
    .map(({heading}) => {
      const slug = slugOf(heading)
      const count = used.get(slug) ?? 0
      used.set(slug, count + 1)
      return `- [${heading.replace(/[[\]\\]/g, '\\$&')}](#${count === 0 ? slug : `${slug}-${count}`})`
    })
    .join('\n')
}

const slugOf = (heading: string) =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')
