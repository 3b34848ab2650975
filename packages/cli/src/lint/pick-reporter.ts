import {nearestName} from '@policy-lint/core'
import {UserError} from '@policy-lint/node'
import {type Reporter, reporters} from '@policy-lint/reporters'

const machines: ReadonlySet<string> = new Set(['json'])

export interface PickedReporter {
  report: Reporter
  /** A program reads it: in English, and with everything in it. */
  isForMachines: boolean
}

/** The reporter of a name. Throws a UserError that lists the names. */
export async function pickReporter(name: string): Promise<PickedReporter> {
  const entry = Object.hasOwn(reporters, name) ? reporters[name] : undefined
  if (entry === undefined) {
    const names = Object.keys(reporters)
    const nearest = nearestName(name, names)
    const meant = nearest === null ? '' : ` Did you mean "${nearest}"?`
    throw new UserError(`There is no format "${name}".${meant} Formats: ${names.join(', ')}.`)
  }
  return {report: await entry.load(), isForMachines: machines.has(name)}
}
