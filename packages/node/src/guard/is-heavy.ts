import type {ResolvedConfig} from '@policy-lint/core'

/** Characters of options; far more than people write by hand. */
const usual = 20_000
/** Characters of options times characters of the document; about two seconds at worst. */
const most = 100_000_000

const weights = new WeakMap<ResolvedConfig, number>()

/**
 * Whether the phrases of a configuration could keep a document busy for long. Searching takes a time that grows with both,
 * and with nothing else, but both may be somebody else's.
 */
export function isHeavy(config: ResolvedConfig, text: string): boolean {
  const weight = weightOf(config)
  return weight > usual && weight * text.length > most
}

function weightOf(config: ResolvedConfig): number {
  let weight = weights.get(config)
  if (weight === undefined) {
    weight = config.rules.reduce((sum, {options}) => sum + JSON.stringify(options).length, 0)
    weights.set(config, weight)
  }
  return weight
}
