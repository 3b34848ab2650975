import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {reasonOf, UserError} from '@policy-lint/node'
import type {Io} from '../terminal/io.ts'

/** Prints a report, or writes it into a file, whose folders are made. */
export function writeReport(text: string, file: string | undefined, io: Io): void {
  if (file === undefined) {
    io.stdout.write(text)
    return
  }
  const path = resolve(io.cwd, file)
  try {
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, text)
  } catch (error) {
    throw new UserError(`The report could not be written to "${file}": ${reasonOf(error)}.`)
  }
}
