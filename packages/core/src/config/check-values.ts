import {kinds, regionCode} from '@policy-lint/model'
import {listNames} from '../rule/describe.ts'
import {didYouMean, isUnsafeKey} from '../rule/names.ts'
import {expected, isObject, join} from '../rule/problems.ts'
import {isLanguageTag} from './language-tag.ts'
import type {ConfigProblem} from './types.ts'

/** Globs become regular expressions; many stars in one part of a path would make them try for hours. */
const longestGlob = 500
const mostStars = 3
const mostDeep = 4

export function checkString(value: unknown, path: string): ConfigProblem[] {
  return typeof value === 'string' ? [] : [expected('a string', value, path)]
}

export function checkGlobs(value: unknown, path: string): ConfigProblem[] {
  if (!Array.isArray(value)) return [expected('a list of strings', value, path)]
  return value.flatMap((item, index) => checkGlob(item, `${path}[${index}]`))
}

export function checkGlobOrGlobs(value: unknown, path: string): ConfigProblem[] {
  if (typeof value === 'string') return checkGlob(value, path)
  if (!Array.isArray(value)) return [expected('a glob or a list of globs', value, path)]
  if (value.length === 0) return [{path, message: 'Expected at least one glob, found an empty list.'}]
  return checkGlobs(value, path)
}

function checkGlob(value: unknown, path: string): ConfigProblem[] {
  if (typeof value !== 'string') return checkString(value, path)
  if (value.trim() === '')
    return [{path, message: 'Expected a glob such as “policies/**”, found nothing in it.'}]
  const parts = value.split('/')
  const isCheap =
    value.length <= longestGlob &&
    parts.every(part => part === '**' || part.split('*').length - 1 <= mostStars) &&
    parts.filter(part => part === '**').length <= mostDeep
  return isCheap ? [] : [{path, message: 'This glob has too many stars or characters; write a shorter one.'}]
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
