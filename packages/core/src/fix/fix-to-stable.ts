import {applyFixes, type Fixable} from './apply-fixes.ts'

export interface StableFix<Item, Outcome> {
  text: string
  /** How often the text changed. */
  passes: number
  /** The fixes undid each other: the text came back to what it was two passes ago. */
  circular: boolean
  applied: Item[]
  /** What `verify` said about the final text. */
  last: Outcome
}

export interface FixToStableOptions<Item> {
  /** 10, as in ESLint. */
  maxPasses?: number
  /** Whether the fix of this diagnostic is wanted. */
  accept?: (item: Item) => boolean
}

/**
 * Verify and fix in turns until nothing changes.
 *
 * @example fixToStable(text, current => lintText(current), {maxPasses: 10})
 */
export function fixToStable<Item extends Fixable, Outcome extends {readonly diagnostics: readonly Item[]}>(
  text: string,
  verify: (text: string) => Outcome,
  {maxPasses = 10, accept = () => true}: FixToStableOptions<Item> = {},
): StableFix<Item, Outcome> {
  const applied: Item[] = []
  let previous: string | null = null
  let current = text
  let last = verify(current)
  for (let passes = 0; ; ) {
    const fixed = passes < maxPasses ? applyFixes(current, last.diagnostics.filter(accept)) : null
    if (!fixed || fixed.applied.length === 0 || fixed.text === current) {
      return {text: current, passes, circular: false, applied, last}
    }
    const circular = fixed.text === previous
    previous = current
    current = fixed.text
    applied.push(...fixed.applied)
    passes++
    last = verify(current)
    if (circular) return {text: current, passes, circular, applied, last}
  }
}
