import {expected, isObject, join} from '../rule/problems.ts'
import type {Severity} from '../rule/types.ts'
import type {ConfigProblem} from './types.ts'

const severities: Readonly<Record<string, Severity>> = {
  0: 'off',
  1: 'warn',
  2: 'error',
  off: 'off',
  warn: 'warn',
  error: 'error',
}

export interface ReadSetting {
  severity: Severity
  /** Undefined when only a severity was given. */
  options: unknown
}

/** Reads `'warn'`, `2` and `['warn', {max: 5}]`; null when it is none of these. */
export function readSetting(setting: unknown): ReadSetting | null {
  if (!Array.isArray(setting)) {
    const severity = readSeverity(setting)
    return severity && {severity, options: undefined}
  }
  const severity = readSeverity(setting[0])
  return severity && setting.length <= 2 ? {severity, options: setting[1]} : null
}

/** Reads `'warn'` and `2`; null when it is no severity. */
export function readSeverity(value: unknown): Severity | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null
  return Object.hasOwn(severities, value) ? (severities[value] ?? null) : null
}

/** What every rule can be given besides its own options. */
export interface CommonOptions {
  because: readonly string[]
  message: string | null
  /** False keeps the rule from fixing. */
  fix: boolean
}

/** Takes `because`, `message` and `fix`, which every rule has, from what is left for the rule itself. */
export function splitCommon(
  given: unknown,
  path = '',
): CommonOptions & {options: unknown; problems: ConfigProblem[]} {
  if (!isObject(given)) return {options: given, because: [], message: null, fix: true, problems: []}
  const {because = [], message = null, fix = true, ...options} = given
  const sentences: unknown[] = [because].flat()
  const problems: ConfigProblem[] = []
  if (!sentences.every(isString)) {
    problems.push(expected('a string or a list of strings', because, join(path, 'because')))
  }
  if (message !== null && !isText(message)) {
    problems.push(expected('a sentence', message, join(path, 'message')))
  }
  if (typeof fix !== 'boolean') problems.push(expected('true or false', fix, join(path, 'fix')))
  return {
    options,
    because: [...new Set(sentences.filter(isString))],
    message: isText(message) ? message : null,
    fix: fix !== false,
    problems,
  }
}

function isString(value: unknown): value is string {
  return typeof value === 'string'
}

function isText(value: unknown): value is string {
  return isString(value) && value.trim() !== ''
}
