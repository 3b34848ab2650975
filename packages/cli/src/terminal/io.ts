/** Everything of the process that the command uses, so that tests can stand in for it. */
export interface Io {
  cwd: string
  env: Readonly<Record<string, string | undefined>>
  stdout: Output
  stderr: Output
  /** All bytes of standard input. */
  readStdin(): Promise<Buffer>
}

interface Output {
  write(text: string): unknown
  isTTY?: boolean | undefined
  columns?: number | undefined
}
