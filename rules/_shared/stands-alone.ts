import type {Policy, Range} from '@policy-lint/model'
import {touching} from './ranges.ts'

const blocksOf = new WeakMap<Policy, readonly {range: Range}[]>()

/** Whether nothing of a sentence stands around a value: it is a whole cell or line, or follows a label and ends its sentence. */
export function standsAlone(range: Range, policy: Policy): boolean {
  let blocks = blocksOf.get(policy)
  if (!blocks) {
    blocks = policy.prose.map(({node: {position}}) => ({
      range: [position?.start.offset ?? 0, position?.end.offset ?? 0] as const,
    }))
    blocksOf.set(policy, blocks)
  }
  const block = touching(blocks, range).find(({range: [start, end]}) => start <= range[0] && range[1] <= end)
  if (!block) return false
  const before = policy.text.slice(block.range[0], range[0]).replace(/[\s*_|]+$/u, '')
  const after = policy.text.slice(range[1], block.range[1]).replace(/^[\s*_|]+/u, '')
  const opens = before === '' || /[:(–—]$/u.test(before)
  return opens && (after === '' || /^[.;)]/u.test(after))
}
