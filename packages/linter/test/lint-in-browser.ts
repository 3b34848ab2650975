import {type Diagnostic, defaultConfig, resolveConfig} from '@policy-lint/core'
import {createLinter} from '@policy-lint/linter'

/** Lints with the recommended rules; the same in Node and in browsers. */
export async function lint(text: string, filePath: string): Promise<readonly Diagnostic[]> {
  const linter = createLinter()
  const {config} = resolveConfig([defaultConfig], {rules: linter.rules})
  const {diagnostics, failures} = await linter.lintText(text, {filePath, config, today: '2026-11-22'})
  if (failures.length > 0) throw new Error(failures.map(({message}) => message).join('\n'))
  return diagnostics
}

Object.assign(globalThis, {lint})
