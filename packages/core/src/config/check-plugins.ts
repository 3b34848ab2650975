import {expected, isObject, join} from '../rule/problems.ts'
import type {ConfigProblem} from './types.ts'

/** Two letters at least: one would be a Windows drive in `extends`. */
const name = /^[a-z](?:-?[a-z\d])+$/

/** Whether a plugin can have this name, so that rules, presets and reporters can be told by it. */
export function isPluginName(text: string): boolean {
  return name.test(text) && text !== 'policy-lint'
}

export function checkPlugins(value: unknown, path: string): ConfigProblem[] {
  if (!isObject(value)) return [expected('an object such as {"mine": "./plug.mjs"}', value, path)]
  return Object.entries(value).flatMap(([plugin, file]) => {
    const at = join(path, plugin)
    if (!isPluginName(plugin)) {
      const message = `A plugin cannot be called “${plugin}”; take two or more small letters, digits and single hyphens.`
      return [{path: at, message}]
    }
    if (typeof file === 'string' && file.trim() !== '') return []
    return [expected('the path of a file or the name of a package', file, at)]
  })
}
