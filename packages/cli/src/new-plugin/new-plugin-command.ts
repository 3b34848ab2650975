import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import {isPluginName} from '@policy-lint/core'
import {UserError} from '@policy-lint/node'
import manifest from '../../package.json' with {type: 'json'}
import {exitCodes} from '../exit-codes.ts'
import {writeNew} from '../new/write-new.ts'
import type {Io} from '../terminal/io.ts'
import {pluginFiles} from './plugin-files.ts'

const prefix = 'policy-lint-plugin-'

/** Writes a plugin to start from into a new folder, and returns the exit code. Nothing is ever overwritten. */
export function newPluginCommand(given: string, io: Io): number {
  const name = given.startsWith(prefix) ? given.slice(prefix.length) : given
  if (!isPluginName(name)) {
    throw new UserError(
      `"${given}" is no name for a plugin: two or more small Latin letters, digits and single hyphens, such as "house-rules".`,
    )
  }
  const folder = prefix + name
  if (existsSync(resolve(io.cwd, folder))) {
    throw new UserError(`"${folder}" exists already, and nothing is overwritten; choose another name.`)
  }
  const files = Object.entries(pluginFiles(name, manifest.version))
  for (const [path, text] of files) writeNew(`${folder}/${path}`, text, io.cwd)
  io.stdout.write(
    `Written: ${folder}, with ${files.map(([path]) => path).join(', ')}\nNext: cd ${folder}, npm install, npm test. Its README says how to use it.\n`,
  )
  return exitCodes.clean
}
