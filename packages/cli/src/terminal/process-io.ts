import type {Io} from './io.ts'

/** Far beyond any policy; the reader of documents refuses it. */
const largest = 60_000_000

/** The process itself. */
export function processIo(): Io {
  return {cwd: process.cwd(), env: process.env, stdout: process.stdout, stderr: process.stderr, readStdin}
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
