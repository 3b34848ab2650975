import {basename} from 'node:path'
import {configFileIn, UserError} from '@policy-lint/node'
import {escapeControls} from '@policy-lint/reporters'
import {exitCodes} from '../exit-codes.ts'
import {writeNew} from '../new/write-new.ts'
import {askerOf} from '../terminal/asker-of.ts'
import type {Io} from '../terminal/io.ts'
import {say} from '../terminal/say.ts'
import {askWishes, usualWishes} from './ask-wishes.ts'
import {configText} from './config-text.ts'
import {type FoundPolicies, findPolicies} from './find-policies.ts'

/** The options of `policy-lint init`, as they were given. */
export interface InitOptions {
  yes?: true
}

const fileName = '.policy-lintrc.yaml'

/** Writes a configuration for what stands below the folder, and returns the exit code. Nothing is ever overwritten. */
export async function initCommand({yes}: InitOptions, io: Io): Promise<number> {
  refuseSecond(io.cwd)
  const ask = yes ? null : await askerOf(io)
  if (!yes && ask === null) {
    throw new UserError('init asks at a terminal, and here is none; add --yes to take what is usual.')
  }
  const found = await findPolicies(io.cwd)
  const told = sayFound(found)
  if (told === '') say(io, 'No policy was found below this folder; the configuration is a general one.')
  else say(io, told)
  const wishes = ask === null ? usualWishes(found) : await askWishes(found, ask)
  if (wishes === null) {
    say(io, 'Nothing was written.')
    return exitCodes.clean
  }
  const text = configText({...wishes, found: told, language: found.languages[0] ?? 'en', region: null})
  writeNew(fileName, text, io.cwd)
  io.stdout.write(`Written: ${fileName}\nCheck your documents: policy-lint\n`)
  return exitCodes.clean
}

function refuseSecond(folder: string): void {
  const existing = configFileIn(folder)
  if (existing === null) return
  const name = escapeControls(basename(existing))
  throw new UserError(
    `There is a configuration in ${name} already, and nothing is overwritten; change it, or remove it first.`,
  )
}

/** `Found: 3 policies (charter, procedure; en, it).` */
function sayFound({policies, kinds, languages}: FoundPolicies): string {
  if (policies === 0) return ''
  const count = policies === 1 ? '1 policy' : `${policies} policies`
  return `Found: ${count} (${kinds.join(', ')}; ${languages.join(', ')}).`
}
