import {type Asker, terminalAsker} from './asker.ts'
import type {Io} from './io.ts'

/** Who can be asked here; null where nobody sits at a terminal. */
export async function askerOf(io: Io): Promise<Asker | null> {
  if (io.ask) return io.ask
  return io.stdinIsTerminal && io.stdout.isTTY ? terminalAsker() : null
}
