import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {run} from '../src/run.ts'
import type {Io} from '../src/terminal/io.ts'

type Content = string | Uint8Array

/** Does something in a temporary folder that holds these files. */
export async function inFolder<Result>(
  files: Iterable<readonly [name: string, content: Content]>,
  action: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'policy-lint-cli-')))
  try {
    writeFiles(folder, files)
    return await action(folder)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

export function writeFiles(folder: string, files: Iterable<readonly [name: string, content: Content]>): void {
  for (const [name, content] of files) {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), content)
  }
}

export interface Outcome {
  exit: number
  stdout: string
  stderr: string
}

/** Runs the command in this process. */
export async function runIn(
  folder: string,
  args: readonly string[],
  {
    env = {},
    stdin = '',
    output = {},
  }: {env?: Io['env']; stdin?: string | Uint8Array; output?: Partial<Io['stdout']>} = {},
): Promise<Outcome> {
  const outcome = {exit: 0, stdout: '', stderr: ''}
  const io: Io = {
    cwd: folder,
    env,
    stdout: {...output, write: text => (outcome.stdout += text)},
    stderr: {...output, write: text => (outcome.stderr += text)},
    stdinIsTerminal: false,
    readStdin: async () => Buffer.from(stdin as string),
  }
  outcome.exit = await run(args, io)
  return outcome
}
