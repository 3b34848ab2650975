import type {Fix} from '../rule/types.ts'

/** Anything that may carry a fix. */
export interface Fixable {
  fix?: Fix
}

export interface AppliedFixes<Item> {
  text: string
  applied: Item[]
  /** Without a fix, or skipped because its fix touches one before it; in their old order. */
  remaining: Item[]
}

/**
 * Apply all fixes that do not touch each other, in one pass, as ESLint does.
 *
 * @example applyFixes('a tab', [{fix: {range: [2, 5], text: 'blank'}}]).text // 'a blank'
 */
export function applyFixes<Item extends Fixable>(text: string, items: readonly Item[]): AppliedFixes<Item> {
  const fixable = items.flatMap(item => (item.fix ? [{item, fix: item.fix}] : []))
  fixable.sort((a, b) => a.fix.range[0] - b.fix.range[0] || a.fix.range[1] - b.fix.range[1])

  const applied: Item[] = []
  const pieces: string[] = []
  let lastPosition = Number.NEGATIVE_INFINITY
  for (const {item, fix} of fixable) {
    const [start, end] = fix.range
    // Touching ranges wait for the next pass: the earlier fix may have changed what the later one stands on.
    if (lastPosition >= start || start > end || start < 0 || end > text.length) continue
    pieces.push(text.slice(Math.max(0, lastPosition), start), fix.text)
    lastPosition = end
    applied.push(item)
  }
  pieces.push(text.slice(Math.max(0, lastPosition)))

  const isApplied = new Set(applied)
  return {text: pieces.join(''), applied, remaining: items.filter(item => !isApplied.has(item))}
}
