import type {Fix} from '../rule/types.ts'
import {assertRange} from './range-of.ts'

/**
 * Make one edit of several, keeping the text between them; null when there is none. Throws when they overlap.
 *
 * @example mergeFixes([{range: [0, 1], text: 'A'}, {range: [2, 3], text: 'C'}], 'abc') // {range: [0, 3], text: 'AbC'}
 */
export function mergeFixes(fixes: Fix | readonly Fix[] | null | undefined, text: string): Fix | null {
  const list = fixes ? (isList(fixes) ? fixes : [fixes]) : []
  for (const {range} of list) assertRange(range, text.length)
  const sorted = list.toSorted((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1])
  const [first] = sorted
  if (!first) return null

  let merged = ''
  let end = first.range[0]
  for (const fix of sorted) {
    if (fix.range[0] < end) throw new Error('The edits of one fix overlap.')
    merged += text.slice(end, fix.range[0]) + fix.text
    end = fix.range[1]
  }
  return {range: [first.range[0], end], text: merged}
}

function isList(fixes: Fix | readonly Fix[]): fixes is readonly Fix[] {
  return Array.isArray(fixes)
}
