import {accessSync, constants} from 'node:fs'
import {dirname, join} from 'node:path'
import type {Config} from '@policy-lint/core'
import {errorCode, reasonOf, UserError} from '../user-error.ts'
import type {Explorer} from './explorer.ts'
import {type ConfigLayer, layersOf} from './layers.ts'
import {createExplorer} from './read-config-file.ts'
import {searchPlaces} from './search-places.ts'

export interface LoadedConfig {
  /** The nearest configuration file. */
  file: string
  /** What it extends first, so that later ones win. Presets are still names. */
  layers: readonly ConfigLayer[]
}

export interface LoaderOptions {
  /** False to read data only: a configuration that is a program is refused, not run. */
  allowCode?: boolean
}

/** Finds and reads configuration files, each once. All its errors are UserErrors of one sentence. */
export class ConfigLoader {
  readonly #explorer: Explorer
  readonly #byFolder = new Map<string, Promise<LoadedConfig | null>>()

  constructor({allowCode = true}: LoaderOptions = {}) {
    this.#explorer = createExplorer(allowCode)
  }

  /** The nearest configuration at or above a folder, or null. */
  search(folder: string): Promise<LoadedConfig | null> {
    let found = this.#byFolder.get(folder)
    if (found === undefined) {
      found = this.#search(folder)
      this.#byFolder.set(folder, found)
    }
    return found
  }

  /** The configuration of a file that was named. */
  async load(file: string): Promise<LoadedConfig> {
    const config = await this.#read(file)
    return {file, layers: await this.#layersOf(config, file)}
  }

  async #search(folder: string): Promise<LoadedConfig | null> {
    for (const place of searchPlaces) refuseUnreadable(join(folder, place))
    const result = await this.#explorer.search(folder)
    if (result) {
      const {filepath: file, config} = result
      return {file, layers: await this.#layersOf(config, file)}
    }
    const parent = dirname(folder)
    return parent === folder ? null : this.search(parent)
  }

  #layersOf(config: unknown, file: string): Promise<ConfigLayer[]> {
    return layersOf(asConfig(config, file), file, async (path, by) =>
      asConfig(await this.#read(path, by), path),
    )
  }

  /** @param by the file that extends this one */
  async #read(file: string, by?: string): Promise<unknown> {
    try {
      return (await this.#explorer.load(file))?.config
    } catch (error) {
      if (error instanceof UserError) throw error
      if (errorCode(error) === 'ENOENT') {
        throw new UserError(
          by === undefined
            ? `The configuration file "${file}" does not exist.`
            : `${by}: extends "${file}", which does not exist.`,
        )
      }
      if (error instanceof Error && error.message.startsWith('No loader specified')) {
        throw new UserError(
          `${file} cannot be read as a configuration: use .json, .yaml, .js, .mjs, .cjs or .ts.`,
        )
      }
      throw new UserError(`The configuration file "${file}" cannot be read: ${reasonOf(error)}.`)
    }
  }
}

function asConfig(value: unknown, file: string): Config {
  if (value === undefined || value === null) return {}
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw new UserError(`${file} must hold an object with keys such as "extends" and "rules".`)
  }
  return value as Config
}

/** cosmiconfig takes a file that it may not read for one that is not there. */
function refuseUnreadable(file: string): void {
  try {
    accessSync(file, constants.R_OK)
  } catch (error) {
    if (errorCode(error) !== 'EACCES' && errorCode(error) !== 'EPERM') return
    // A folder that may not be entered hides all its files alike; only a file that can be seen is a configuration.
    try {
      accessSync(file, constants.F_OK)
    } catch {
      return
    }
    throw new UserError(`The configuration file "${file}" cannot be read: ${reasonOf(error)}.`)
  }
}
