import {nearestName} from '@policy-lint/core'

/** ` Did you mean "no-jargon"?` with its leading blank, or nothing. */
export function didYouMean(name: string, names: readonly string[]): string {
  const nearest = nearestName(name, names)
  return nearest === null ? '' : ` Did you mean "${nearest}"?`
}
