import {createLinter} from '@policy-lint/linter'
import {
  findFiles,
  GuardedLinter,
  type Inspection,
  readDocument,
  resolveToday,
  UserError,
} from '@policy-lint/node'
import {renderJson} from '@policy-lint/reporters'
import {type ConfigOptions, configsOf} from '../config/config-options.ts'
import {exitCodes} from '../exit-codes.ts'
import type {Io} from '../terminal/io.ts'
import {mediumOf} from '../terminal/medium.ts'
import {nameOf} from '../terminal/name-of.ts'
import {say} from '../terminal/say.ts'
import {inspectTable} from './inspect-table.ts'

/** The options of `policy-lint inspect`, as they were given. */
export interface InspectOptions extends ConfigOptions {
  format?: string
  today?: string
  color?: boolean
}

/** Prints what documents say, and returns the exit code. */
export async function inspectCommand(
  paths: readonly string[],
  options: InspectOptions,
  io: Io,
): Promise<number> {
  const format = options.format ?? 'table'
  if (format !== 'table' && format !== 'json') {
    throw new UserError(`inspect has no format "${format}". Formats: table, json.`)
  }
  const found = await findFiles(paths, io.cwd)
  for (const sentence of found.problems) say(io, sentence)
  const read = await inspectFiles(found.files, options, io)
  for (const {filePath, problem} of read.problems) say(io, `${nameOf(filePath, io.cwd)}: ${problem}`)
  if (format === 'json') io.stdout.write(renderJson(read.inspections))
  else io.stdout.write(inspectTable(read.inspections, io.cwd, mediumOf(io, options.color, false)))
  return found.problems.length + read.problems.length > 0 ? exitCodes.failure : exitCodes.clean
}

interface Inspected {
  inspections: Inspection[]
  problems: {filePath: string; problem: string}[]
}

async function inspectFiles(files: readonly string[], options: InspectOptions, io: Io): Promise<Inspected> {
  const today = resolveToday(options.today)
  const linter = createLinter()
  const configs = configsOf(options, linter, io)
  const guarded = new GuardedLinter(linter, {plugins: () => configs.plugins})
  const inspected: Inspected = {inspections: [], problems: []}
  try {
    for (const filePath of files) {
      const {config} = await configs.configFor(filePath)
      const document = readDocument(filePath)
      const answer =
        'problem' in document
          ? document
          : await guarded.inspect({
              text: document.text,
              filePath,
              config,
              today,
              fix: 'none',
              onlyPolicies: false,
            })
      if ('problem' in answer) inspected.problems.push({filePath, problem: answer.problem})
      else inspected.inspections.push(answer)
    }
  } finally {
    guarded.close()
  }
  return inspected
}
