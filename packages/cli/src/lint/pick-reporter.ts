import type {PluginReporter} from '@policy-lint/core'
import {UserError} from '@policy-lint/node'
import {type Reporter, reporters} from '@policy-lint/reporters'
import {didYouMean} from '../terminal/did-you-mean.ts'

const machines: ReadonlySet<string> = new Set(['json'])

export interface PickedReporter {
  report: Reporter
  /** A program reads it: in English, and with everything in it. */
  isForMachines: boolean
}

/** The reporter of a name. Throws a UserError that lists the names. */
export async function pickReporter(
  name: string,
  plugged: () => Promise<ReadonlyMap<string, PluginReporter>>,
): Promise<PickedReporter> {
  if (name.includes('/')) return {report: await pluggedReporter(name, plugged), isForMachines: false}
  const entry = Object.hasOwn(reporters, name) ? reporters[name] : undefined
  if (entry === undefined) {
    const names = Object.keys(reporters)
    throw new UserError(
      `There is no format "${name}".${didYouMean(name, names)} Formats: ${names.join(', ')}.`,
    )
  }
  return {report: await entry.load(), isForMachines: machines.has(name)}
}

/** `mine/table`, as the configuration of the working folder knows it. */
async function pluggedReporter(
  name: string,
  plugged: () => Promise<ReadonlyMap<string, PluginReporter>>,
): Promise<Reporter> {
  const reporters = await plugged()
  const reporter = reporters.get(name)
  if (reporter === undefined) {
    const known = reporters.size === 0 ? 'none' : [...reporters.keys()].join(', ')
    throw new UserError(
      `There is no format "${name}"; the plugins that the configuration here names bring ${known}.`,
    )
  }
  return (results, context) => {
    const text: unknown = reporter(results, context)
    if (typeof text === 'string') return text
    throw new UserError(`The format "${name}" of a plugin returned no text; correct the plugin.`)
  }
}
