import type {Policy, Range, Section} from '@policy-lint/model'
import type {RootContent} from 'mdast'

/** What stands between a heading and the next one, of whatever level. */
export interface SectionBody {
  section: Section
  /** The heading's own block at the top of the document, or null where it stands inside another. */
  heading: RootContent | null
  /** The blocks below it. */
  blocks: readonly RootContent[]
  /** From the end of the heading to the next one. */
  range: Range
  hasSubsections: boolean
}

/** The sections that a heading opens, labels left out, each with its own text: that of its sub-sections is theirs. */
export function sectionBodies(policy: Policy): SectionBody[] {
  const headed = policy.sections.filter(({form}) => form !== 'label')
  const blocks = policy.tree.children
  let at = 0
  return headed.map((section, index) => {
    const next = headed[index + 1]
    const end = Math.min(next?.range[0] ?? policy.text.length, section.range[1])
    while (at < blocks.length && endOf(blocks[at]) <= section.headingRange[0]) at++
    const block = blocks[at]
    const isBlock = section.form === 'heading' && startOf(block) === section.range[0]
    const heading = (isBlock && block) || null
    const from = at + 1
    let to = from
    while (to < blocks.length && startOf(blocks[to]) < end) to++
    return {
      section,
      heading,
      blocks: heading ? blocks.slice(from, to) : [],
      range: [Math.min(heading ? endOf(heading) : section.headingRange[1], end), end],
      hasSubsections: next?.parent === section,
    }
  })
}

const startOf = (node: RootContent | undefined) => node?.position?.start.offset ?? 0
const endOf = (node: RootContent | undefined) => node?.position?.end.offset ?? 0
