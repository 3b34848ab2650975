import {isObject} from '../rule/problems.ts'

/**
 * Options of a later preset added to those of an earlier one: lists are joined, objects merged by key, anything else is
 * replaced.
 *
 * @example mergeOptions({frameworks: ['iso-10001']}, {frameworks: ['iso-10002']}) // {frameworks: ['iso-10001', 'iso-10002']}
 */
export function mergeOptions(earlier: unknown, later: unknown): unknown {
  if (Array.isArray(earlier) && Array.isArray(later)) return joined(earlier, later)
  if (!isObject(earlier) || !isObject(later)) return later
  const merged = new Map(Object.entries(earlier))
  for (const [key, value] of Object.entries(later)) {
    merged.set(key, merged.has(key) ? mergeOptions(merged.get(key), value) : value)
  }
  return Object.fromEntries(merged)
}

function joined(earlier: readonly unknown[], later: readonly unknown[]): unknown[] {
  const known = new Set(earlier.map(item => JSON.stringify(item)))
  return [...earlier, ...later.filter(item => !known.has(JSON.stringify(item)))]
}
