import {join, resolve} from 'node:path'
import {
  decodeDocument,
  failedResult,
  type LintedFiles,
  type LintFilesOptions,
  taskOf,
} from '@policy-lint/node'
import type {Io} from '../terminal/io.ts'

/** Lints the text of standard input under the name given, or as `<text>`. */
export async function lintStdin(
  name: string | undefined,
  options: LintFilesOptions,
  io: Io,
): Promise<LintedFiles> {
  const filePath = name === undefined ? '<text>' : resolve(io.cwd, name)
  const place = name === undefined ? join(io.cwd, 'text.md') : filePath
  const {config, file, isIgnored} = await options.configs.configFor(place)
  const nothing = {results: [], leftOut: [], notes: []}
  if (name !== undefined && isIgnored(filePath)) {
    return {...nothing, notes: [`${name} was not checked: it is listed under "ignores" in ${file}.`]}
  }
  const document = decodeDocument(await io.readStdin())
  if ('problem' in document) return {...nothing, results: [failedResult(filePath, '', document.problem)]}
  const {cwd, ...task} = taskOf({text: document.text, filePath, config}, options)
  const result = await options.linter.lint(name === undefined ? task : {...task, cwd: io.cwd})
  return {...nothing, results: result === null ? [] : [result]}
}
