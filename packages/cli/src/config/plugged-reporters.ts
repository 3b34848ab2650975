import {join} from 'node:path'
import type {PluginReporter} from '@policy-lint/core'
import {createLinter} from '@policy-lint/linter'
import type {Io} from '../terminal/io.ts'
import {type ConfigOptions, configsOf} from './config-options.ts'

/** The reporters of the plugins that the configuration of the working folder names. */
export async function pluggedReporters(
  options: ConfigOptions,
  io: Io,
): Promise<ReadonlyMap<string, PluginReporter>> {
  const linter = createLinter()
  await configsOf(options, linter, io).configFor(join(io.cwd, 'policy.md'))
  return linter.reporters
}
