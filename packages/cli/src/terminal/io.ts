import type {Asker} from './asker.ts'

/** Everything of the process that the command uses, so that tests can stand in for it. */
export interface Io {
  cwd: string
  env: Readonly<Record<string, string | undefined>>
  stdout: Output
  stderr: Output
  /** Whether somebody sits at standard input, to be asked. */
  stdinIsTerminal: boolean
  /** Stands in for questions at the terminal. */
  ask?: Asker
  /** All bytes of standard input. */
  readStdin(): Promise<Buffer>
}

interface Output {
  write(text: string): unknown
  isTTY?: boolean | undefined
  columns?: number | undefined
}
