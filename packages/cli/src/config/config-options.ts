import type {Linter} from '@policy-lint/linter'
import {ConfigSource} from '@policy-lint/node'
import {parseRules} from '../lint/parse-rules.ts'
import type {Io} from '../terminal/io.ts'

/** The options of the command line that say which configuration holds. */
export interface ConfigOptions {
  /** False for `--no-config`. */
  config?: string | false
  /** False for `--no-plugins`: nothing of the checkout is run. */
  plugins?: boolean
  /** As written, in order. */
  rule?: readonly string[]
}

/** The configuration that the command line asks for. */
export function configsOf({config, plugins, rule}: ConfigOptions, linter: Linter, io: Io): ConfigSource {
  return new ConfigSource({
    cwd: io.cwd,
    rules: linter.rules,
    presets: linter.presets,
    user: linter,
    ...(typeof config === 'string' && {file: config}),
    ...(config === false && {none: true}),
    ...(plugins === false && {allowCode: false}),
    ...(rule && {last: {rules: parseRules(rule)}}),
  })
}
