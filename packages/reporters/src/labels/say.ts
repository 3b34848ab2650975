import type {Counted, Labels} from './labels.ts'

type Values = Readonly<Record<string, string | number>>

/**
 * Fills the gaps of a phrase. What is filled in is never read as a phrase again.
 *
 * @example say('Checked {{files}}.', {files: '1 file'})
 */
export function say(phrase: string, values: Values): string {
  return phrase.replace(/\{\{(\w+)\}\}/g, (gap, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : gap,
  )
}

/**
 * The phrase in the plural form that the number asks for.
 *
 * @example sayCount(en, en.errors, 2) // '2 errors'
 */
export function sayCount(labels: Labels, phrase: Counted, n: number, values: Values = {}): string {
  const isOne = new Intl.PluralRules(labels.tag).select(n) === 'one'
  return say(isOne ? phrase.one : phrase.other, {...values, n})
}
