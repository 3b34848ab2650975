import type {Io} from './io.ts'

/** Far beyond any policy; the reader of documents refuses it. */
const largest = 60_000_000

/** The process itself. */
export function processIo(): Io {
  const {env, stdout, stderr} = process
  return {cwd: process.cwd(), env, stdout, stderr, stdinIsTerminal: process.stdin.isTTY === true, readStdin}
}

async function readStdin(): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    size += chunk.length
    if (size > largest) break
  }
  return Buffer.concat(chunks)
}
