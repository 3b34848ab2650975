import {escapeControls, escapeWorkflow} from '@policy-lint/reporters'
import type {Io} from './io.ts'

/** Prints sentences on standard error, with everything in them made visible that could steer a terminal or a runner. */
export function say(io: Io, text: string): void {
  const lines = text.split('\n').map(line => {
    const visible = escapeControls(line)
    return io.env.GITHUB_ACTIONS === 'true' ? escapeWorkflow(visible) : visible
  })
  io.stderr.write(`${lines.join('\n')}\n`)
}
