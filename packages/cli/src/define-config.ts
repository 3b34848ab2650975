import type {Config} from '@policy-lint/core'

/**
 * Gives a configuration its types; returns it as it is.
 *
 * @example export default defineConfig({extends: 'policy-lint:strict'})
 */
export function defineConfig(config: Config): Config {
  return config
}
