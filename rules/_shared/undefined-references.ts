import type {Policy, Range} from '@policy-lint/model'
import {Coverage} from './coverage.ts'
import {nodesOf} from './nodes-of.ts'

/** `[text][label]` and `[^label]` that stayed text, because nothing defines the label. */
export function undefinedReferences(policy: Policy): {label: string; range: Range}[] {
  const found: {label: string; range: Range}[] = []
  const open = new Coverage(policy.placeholders.map(({range}) => range))
  const nodes = [...nodesOf(policy.tree)]
  const hasDefinitions = nodes.some(({type}) => type === 'definition')
  for (const node of nodes) {
    if (node.type !== 'text') continue
    const start = node.position?.start.offset ?? 0
    const source = policy.text.slice(start, node.position?.end.offset ?? start)
    for (const match of source.matchAll(reference)) {
      const label = match[2] || match[1] || match[3] || ''
      const range: Range = [start + match.index, start + match.index + match[0].length]
      // `[number][unit]` is a form to fill in rather than a link.
      const isMeant = hasDefinitions || !match[2] || /\s/.test(match[1] ?? '')
      if (isMeant && label.trim() !== '' && !open.touches(range)) found.push({label, range})
    }
  }
  return found
}

const reference =
  /(?<![\p{L}\p{N}\]\\)!])(?:\[([^[\]\n\\]{1,200})\]\[([^[\]\n\\]{0,100})\](?![[(:])|\[(\^[^[\]\s\\]{1,50})\](?![[(:]))/gu
