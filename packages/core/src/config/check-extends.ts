import {expected, unknownKey} from '../rule/problems.ts'
import type {KnownNames} from './check-keys.ts'
import {checkString} from './check-values.ts'
import {builtInPresets, isPresetName} from './presets.ts'
import type {ConfigProblem} from './types.ts'

export function checkExtends(value: unknown, path: string, known: KnownNames): ConfigProblem[] {
  if (typeof value === 'string') return checkPreset(value, path, known)
  if (!Array.isArray(value)) return [expected('a string or a list of strings', value, path)]
  return value.flatMap((item, index) => {
    const itemPath = `${path}[${index}]`
    return typeof item === 'string' ? checkPreset(item, itemPath, known) : checkString(item, itemPath)
  })
}

/** Paths are the business of whoever reads files. */
function checkPreset(name: string, path: string, known: KnownNames): ConfigProblem[] {
  if (!isPresetName(name)) return []
  const names = presetNames(known)
  if (known.skippedPlugins?.some(plugin => name.startsWith(`${plugin}:`))) return []
  return names.includes(name) ? [] : [{path, message: unknownKey('preset', name, names)}]
}

/** The full names of all presets. */
export function presetNames({rules, presets}: KnownNames): string[] {
  return Object.keys({...builtInPresets(rules ?? {}), ...presets})
}
