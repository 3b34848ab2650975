import {kinds, regionCode} from '@policy-lint/model'
import {listNames} from '../rule/describe.ts'
import {didYouMean, isUnsafeKey} from '../rule/names.ts'
import {expected, isObject, join} from '../rule/problems.ts'
import {isLanguageTag} from './language-tag.ts'
import type {ConfigProblem} from './types.ts'

const longestGlob = 500
/** In `ignores` globs become regular expressions, which many stars would keep busy for hours. */
const mostStars = 3
const mostDeep = 2

export function checkString(value: unknown, path: string): ConfigProblem[] {
  return typeof value === 'string' ? [] : [expected('a string', value, path)]
}

/** Globs as in `.gitignore`. */
export function checkIgnores(value: unknown, path: string): ConfigProblem[] {
  if (!Array.isArray(value)) return [expected('a list of strings', value, path)]
  return value.flatMap((item: unknown, index) => {
    const at = `${path}[${index}]`
    const problems = checkGlob(item, at)
    if (problems.length > 0 || isCheap(String(item))) return problems
    return [{path: at, message: 'This glob has too many stars; write several that are shorter.'}]
  })
}

export function checkGlobOrGlobs(value: unknown, path: string): ConfigProblem[] {
  if (typeof value === 'string') return checkGlob(value, path)
  if (!Array.isArray(value)) return [expected('a glob or a list of globs', value, path)]
  if (value.length === 0) return [{path, message: 'Expected at least one glob, found an empty list.'}]
  return value.flatMap((item, index) => checkGlob(item, `${path}[${index}]`))
}

function checkGlob(value: unknown, path: string): ConfigProblem[] {
  if (typeof value !== 'string') return checkString(value, path)
  if (value.length > longestGlob) {
    return [{path, message: `This glob is longer than ${longestGlob} characters; write a shorter one.`}]
  }
  return value.trim() === ''
    ? [{path, message: 'Expected a glob such as “policies/**”, found nothing in it.'}]
    : []
}

function isCheap(glob: string): boolean {
  const parts = glob.split('/')
  const hasFewStars = parts.every(part => part === '**' || part.split('*').length - 1 <= mostStars)
  return hasFewStars && parts.filter(part => part === '**').length <= mostDeep
}

export function checkLanguage(value: unknown, path: string): ConfigProblem[] {
  return isLanguageTag(value) ? [] : [expected('a language tag such as “en” or “pt-BR”', value, path)]
}

export function checkRegion(value: unknown, path: string): ConfigProblem[] {
  if (typeof value === 'string' && regionCode(value) !== null) return []
  return [expected('a country’s code of two letters, such as “GB” or “IT”', value, path)]
}

export function checkKind(value: unknown, path: string): ConfigProblem[] {
  if (kinds.some(kind => kind === value)) return []
  const problem = expected(`one of ${listNames(kinds)}`, value, path)
  const nearest = typeof value === 'string' ? didYouMean(value, kinds) : ''
  return [{...problem, message: problem.message + nearest}]
}

export function checkSettings(value: unknown, path: string): ConfigProblem[] {
  if (!isObject(value)) return [expected('an object', value, path)]
  return Object.keys(value)
    .filter(isUnsafeKey)
    .map(key => ({path: join(path, key), message: `The name “${key}” cannot be used here.`}))
}
