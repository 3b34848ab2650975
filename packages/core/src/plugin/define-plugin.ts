import type {Plugin} from './types.ts'

/**
 * Gives a plugin its types; returns it as it is.
 *
 * @example export default definePlugin({rules: {'no-shouting': noShouting}})
 */
export function definePlugin(plugin: Plugin): Plugin {
  return plugin
}
