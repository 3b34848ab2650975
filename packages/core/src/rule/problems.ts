import type {ConfigProblem} from '../config/types.ts'
import {describeValue, listNames} from './describe.ts'
import {didYouMean} from './names.ts'

/** `There is no option “alow”. Did you mean “allow”?` */
export function unknownKey(what: string, name: string, names: readonly string[]): string {
  const nearest = didYouMean(name, names)
  if (nearest !== '') return `There is no ${what} “${name}”.${nearest}`
  if (names.length === 0) return `There is no ${what} “${name}”; none can be set here.`
  return `There is no ${what} “${name}”. Known: ${listNames(names)}.`
}

/** `Expected true or false, found “yes” (a string).` */
export function expected(what: string, value: unknown, path: string): ConfigProblem {
  return {path, message: `Expected ${what}, found ${describeValue(value)}.`}
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** `rules` and `no-jargon` make `rules.no-jargon`. */
export function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}
