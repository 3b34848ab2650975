import type {Policy, Range} from '@policy-lint/model'
import {rangeOf} from './nodes-of.ts'
import {touching, within} from './ranges.ts'
import {trimEnd} from './trim-end.ts'

const blocksOf = new WeakMap<Policy, readonly {range: Range}[]>()

/** Whether nothing of a sentence stands around a value: it is a whole cell or line, or follows a label and ends its sentence. */
export function standsAlone(range: Range, policy: Policy): boolean {
  let blocks = blocksOf.get(policy)
  if (!blocks) {
    blocks = policy.prose.map(({node}) => ({range: rangeOf(node)}))
    blocksOf.set(policy, blocks)
  }
  const block = touching(blocks, range).find(other => within(range, other.range))
  if (!block) return false
  const before = trimEnd(policy.text.slice(block.range[0], range[0]), /[\s*_|]$/u)
  const after = policy.text.slice(range[1], block.range[1]).replace(/^[\s*_|]+/u, '')
  const opens = before === '' || /[:(–—]$/u.test(before)
  return opens && (after === '' || /^[.;)]/u.test(after))
}
