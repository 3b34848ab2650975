import {statSync} from 'node:fs'
import {resolve} from 'node:path'
import {createLinter} from '@policy-lint/linter'
import {explainConfig, UserError} from '@policy-lint/node'
import {renderJson} from '@policy-lint/reporters'
import {exitCodes} from '../exit-codes.ts'
import type {Io} from '../terminal/io.ts'
import {type ConfigOptions, configsOf} from './config-options.ts'

/** Prints the configuration that holds for a file, and where each value comes from; returns the exit code. */
export async function printConfig(
  file: string,
  paths: readonly string[],
  options: ConfigOptions,
  io: Io,
): Promise<number> {
  if (paths.length > 0) {
    throw new UserError(
      `--print-config is about one file; leave out ${paths.map(path => `"${path}"`).join(', ')}.`,
    )
  }
  const filePath = resolve(io.cwd, file)
  // A file that is not there yet has a configuration, too.
  if (statSync(filePath, {throwIfNoEntry: false})?.isDirectory()) {
    throw new UserError(`--print-config needs a file, and "${file}" is a folder; name a document in it.`)
  }
  const document = await configsOf(options, createLinter(), io).configFor(filePath)
  io.stdout.write(renderJson(explainConfig(document, filePath)))
  return exitCodes.clean
}
