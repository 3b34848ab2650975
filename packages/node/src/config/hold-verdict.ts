import {writeSync} from 'node:fs'

const sentence =
  'policy-lint was ended before it had finished, for example by a process.exit() in a configuration file; nothing was decided.\n'

// Where process.exit() ends, whoever has removed the listeners before. Not in the types, but in every Node.
interface Exits {
  reallyExit(code?: number): never
}

/**
 * Makes every end of the process before `release()` an exit with code 2: a configuration that is code must not be able
 * to turn a gate green by leaving early.
 */
export function holdVerdict(): {release(): void} {
  const exits = process as unknown as Exits
  const reallyExit = exits.reallyExit
  let told = false
  const tell = (): void => {
    process.exitCode = 2
    if (!told) writeSync(2, sentence)
    told = true
  }
  exits.reallyExit = () => {
    tell()
    return reallyExit.call(process, 2)
  }
  process.on('exit', tell)
  return {
    release() {
      exits.reallyExit = reallyExit
      process.off('exit', tell)
    },
  }
}
