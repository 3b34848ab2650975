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

function readSeverity(value: unknown): Severity | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null
  return Object.hasOwn(severities, value) ? (severities[value] ?? null) : null
}

/** Takes `because`, which every rule has, from what is left for the rule itself. */
export function splitBecause(
  given: unknown,
  path = '',
): {options: unknown; because: readonly string[]; problems: ConfigProblem[]} {
  if (!isObject(given) || !Object.hasOwn(given, 'because')) return {options: given, because: [], problems: []}
  const {because, ...options} = given
  const sentences = [because].flat()
  if (sentences.every(sentence => typeof sentence === 'string')) {
    return {options, because: [...new Set(sentences)], problems: []}
  }
  const problem = expected('a string or a list of strings', because, join(path, 'because'))
  return {options, because: [], problems: [problem]}
}
