import type {Range} from '@policy-lint/model'
import type {Ranged} from '../rule/types.ts'

/** The range of a node, of an element of the model, or the range itself. */
export function rangeOf(target: Ranged): Range {
  if (isRange(target)) return target
  if ('range' in target) return target.range
  const start = target.position?.start.offset
  const end = target.position?.end.offset
  if (start === undefined || end === undefined) {
    throw new Error('The node has no position in the document; report a range instead.')
  }
  return [start, end]
}

/** Throws when a range is no range of a text of this length. */
export function assertRange([start, end]: Range, length: number): void {
  const isSound =
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length
  if (!isSound) throw new Error(`The range ${start}–${end} is not within the document (0–${length}).`)
}

function isRange(target: Ranged): target is Range {
  return Array.isArray(target)
}
