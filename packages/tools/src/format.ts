import {spawnSync} from 'node:child_process'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import type {Output} from './outputs/output.ts'

const require = createRequire(import.meta.url)

/** The text as the formatter wants it; what it does not know stays as it is. */
export function format({path, text}: Output, root: string): string {
  if (!/\.(ts|json)$/.test(path)) return text
  const biome = join(dirname(require.resolve('@biomejs/biome/package.json')), 'bin/biome')
  const args = [biome, 'check', '--write', `--stdin-file-path=${path}`]
  const run = spawnSync(process.execPath, args, {cwd: root, input: text, encoding: 'utf8'})
  if (run.status !== 0)
    throw new Error(`The formatter did not understand the generated ${path}: ${run.stderr}`)
  return run.stdout
}
