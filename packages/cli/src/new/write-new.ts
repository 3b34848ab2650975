import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {errorCode, reasonOf, UserError} from '@policy-lint/node'

/** Writes a file that is not there yet; its folders are made. */
export function writeNew(file: string, text: string, cwd: string): void {
  const path = resolve(cwd, file)
  try {
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, text, {flag: 'wx'})
  } catch (error) {
    if (errorCode(error) === 'EEXIST') {
      throw new UserError(
        `"${file}" exists already, and nothing is overwritten. Choose another name with --output.`,
      )
    }
    throw new UserError(`"${file}" could not be written: ${reasonOf(error)}.`)
  }
}
