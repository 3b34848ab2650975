#!/usr/bin/env node
import {writeSync} from 'node:fs'
import {holdVerdict} from '@policy-lint/node'
import {exitCodes} from './exit-codes.ts'
import {run} from './run.ts'
import {processIo} from './terminal/process-io.ts'
import {say} from './terminal/say.ts'

const io = processIo()
// Whoever reads our output may stop early (`| head`); that is no error.
process.stdout.on('error', ignoreClosedPipe)
process.stderr.on('error', ignoreClosedPipe)
process.on('uncaughtException', crash)

const verdict = holdVerdict()
const code = await run(process.argv.slice(2), io).catch(crash)
await flushed(process.stdout)
await flushed(process.stderr)
verdict.release()
// A configuration may have left timers behind.
process.exit(code)

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}

function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise(done => {
    stream.write('', () => done())
  })
}

function crash(error: unknown): never {
  const message = error instanceof Error ? error.message : String(error)
  say(
    io,
    `policy-lint stopped: ${message.split('\n')[0]}. This is a mistake in policy-lint, please report it.`,
  )
  if (process.env.POLICY_LINT_DEBUG === '1' && error instanceof Error) writeSync(2, `${error.stack}\n`)
  verdict.release()
  process.exit(exitCodes.failure)
}
