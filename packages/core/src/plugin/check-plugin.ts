import {matcherOf} from '@policy-lint/model'
import {checkRules} from '../config/check-rules.ts'
import type {ConfigProblem} from '../config/types.ts'
import {isUnsafeKey} from '../rule/names.ts'
import {expected, isObject, join, unknownKey} from '../rule/problems.ts'
import {reasonOf} from '../rule/reason-of.ts'
import {checkRule} from './check-rule.ts'

type Check = (value: unknown, path: string) => ConfigProblem[]

const checks: Readonly<Record<string, Check>> = {
  meta: (value, path) => (isObject(value) ? [] : [expected('an object', value, path)]),
  rules: eachOf('rules', (id, rule, path) => checkRule(id, rule, path)),
  // Whose rules they are is known only when the plugin has its name.
  presets: eachOf('presets', (_, preset, path) => checkRules(preset, path, {})),
  languages: eachOf('language packs', checkPack),
  reporters: eachOf('reporters', (_, reporter, path) =>
    typeof reporter === 'function' ? [] : [expected('a function that returns text', reporter, path)],
  ),
}

/** Names of what a plugin brings: they stand in configurations and on the command line. */
const name = /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/i

/**
 * Everything that is wrong in what a plugin's module exports, as sentences with the key where it stands.
 *
 * @example checkPlugin({rulez: {}}) // [{path: 'rulez', message: 'There is no key “rulez”. Did you mean “rules”?'}]
 */
export function checkPlugin(plugin: unknown): ConfigProblem[] {
  if (!isObject(plugin)) return [expected('an object with “rules” as default export', plugin, '')]
  const problems = Object.entries(plugin).flatMap(([key, value]) => {
    if (value === undefined) return []
    const check = Object.hasOwn(checks, key) ? checks[key] : undefined
    if (check) return check(value, key)
    return [{path: key, message: unknownKey('key', key, Object.keys(checks))}]
  })
  const {meta: _, ...parts} = plugin
  if (problems.length > 0 || Object.keys(parts).length > 0) return problems
  return [{path: '', message: 'It has no rules, presets, languages or reporters.'}]
}

function eachOf(what: string, check: (name: string, value: unknown, path: string) => ConfigProblem[]): Check {
  return (value, path) => {
    if (!isObject(value)) return [expected(`an object with ${what}`, value, path)]
    return Object.entries(value).flatMap(([key, item]) => {
      const at = join(path, key)
      if (name.test(key) && !isUnsafeKey(key)) return check(key, item, at)
      return [{path: at, message: `“${key}” is no name; take letters, digits and hyphens.`}]
    })
  }
}

/** A pack is checked by using it: all its phrases are compiled. */
function checkPack(tag: string, pack: unknown, path: string): ConfigProblem[] {
  if (!isObject(pack)) return [expected('a language pack', pack, path)]
  if (pack.tag !== tag) return [{path, message: `Its tag is “${String(pack.tag)}”; name it so here, too.`}]
  try {
    matcherOf(pack as unknown as Parameters<typeof matcherOf>[0])
    return []
  } catch (error) {
    return [{path, message: `This is no complete language pack: ${reasonOf(error)}`}]
  }
}
