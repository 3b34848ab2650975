import type {Fix} from '@policy-lint/core'
import {type Policy, parse, type Role, type Section, type Skeleton} from '@policy-lint/model'
import type {Heading} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {eolOf} from './eol-of.ts'
import {usualPlace} from './usual-order.ts'

const printer = unified()
  .use(remarkGfm)
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '_',
    listItemIndent: 'one',
    handlers: {
      // A placeholder such as `[number]` has to stay one: an escaped bracket would hide it.
      text: (node, _parent, state, info) => state.safe(node.value, info).replaceAll('\\[', '['),
    },
  })
  .freeze()

/**
 * An edit that inserts a section to fill in: after the last section that usually comes before it, else at the end.
 *
 * The blank lines around it, the kind of line endings and the end of the file stay as the document has them.
 */
export function insertSection(policy: Policy, role: Role, skeleton: Skeleton): Fix {
  const siblings = topSections(policy)
  const before = siblings.filter(section => section.roles.some(other => usualPlace(other) < usualPlace(role)))
  const end = Math.max(...before.map(section => section.range[1]))
  const at = endOfText(policy.text, before.length > 0 ? end : policy.text.length)
  const eol = eolOf(policy.text)
  const markdown = print(skeleton, depthOf(siblings)).replaceAll('\n', eol)
  const blank = at === 0 ? '' : eol + eol
  const rest = policy.text.slice(at)
  const isGlued = rest.trim() !== '' && !/^\r?\n[^\S\n]*\n/.test(rest)
  return {range: [at, at], text: blank + markdown + (isGlued ? eol : '')}
}

function print(skeleton: Skeleton, depth: Heading['depth']): string {
  const heading: Heading = {type: 'heading', depth, children: [{type: 'text', value: skeleton.heading}]}
  const {children} = parse(skeleton.body)
  return printer.stringify({type: 'root', children: [heading, ...children]}).trimEnd()
}

/** Sections of the highest level. */
function topSections(policy: Policy): readonly Section[] {
  const headed = policy.sections.filter(section => section.form !== 'label')
  const depth = Math.min(...headed.map(section => section.depth))
  return headed.filter(section => section.depth === depth)
}

const depthOf = (siblings: readonly Section[]) => (siblings[0]?.depth ?? 2) as Heading['depth']

/** The end of the last line with text before an offset. */
function endOfText(text: string, offset: number): number {
  const start = text.slice(0, offset).trimEnd().length
  const lineEnd = text.slice(start, offset).search(/\r?\n/)
  return lineEnd < 0 ? offset : start + lineEnd
}
