import {accessSync, constants, existsSync} from 'node:fs'
import {dirname, extname, join, resolve} from 'node:path'
import type {Config} from '@policy-lint/core'
import {errorCode, reasonOf, UserError} from '../user-error.ts'
import type {Explorer} from './explorer.ts'
import {createExplorer} from './read-config-file.ts'
import {searchPlaces} from './search-places.ts'

/** One part of a configuration and the file it stands in. */
export interface ConfigLayer {
  config: Config
  file: string
  /** Which entry of the file's `extends` this layer is, where it is only that. */
  entry?: number
}

export interface LoadedConfig {
  /** The nearest configuration file. */
  file: string
  /** What it extends first, so that later ones win. Presets are still names. */
  layers: readonly ConfigLayer[]
}

/** Finds and reads configuration files, each once. All its errors are UserErrors of one sentence. */
export class ConfigLoader {
  readonly #explorer: Explorer = createExplorer()
  readonly #byFolder = new Map<string, Promise<LoadedConfig | null>>()

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
    return {file, layers: await this.#layersOfFile(file, [])}
  }

  async #search(folder: string): Promise<LoadedConfig | null> {
    for (const place of searchPlaces) refuseUnreadable(join(folder, place))
    const result = await this.#explorer.search(folder)
    if (result) {
      const {filepath: file, config} = result
      return {file, layers: await this.#layersOf(config, file, [file])}
    }
    const parent = dirname(folder)
    return parent === folder ? null : this.search(parent)
  }

  async #layersOfFile(file: string, trail: readonly string[]): Promise<ConfigLayer[]> {
    const result = await this.#read(file, trail)
    return this.#layersOf(result, file, [...trail, file])
  }

  async #read(file: string, trail: readonly string[]): Promise<unknown> {
    try {
      return (await this.#explorer.load(file))?.config
    } catch (error) {
      if (error instanceof UserError) throw error
      const by = trail.at(-1)
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

  /** One layer for each entry of `extends`, in order, then what the file says itself. */
  async #layersOf(value: unknown, file: string, trail: readonly string[]): Promise<ConfigLayer[]> {
    const config = asConfig(value, file)
    if (!hasPaths(config)) return [{config, file}]
    const {extends: entries, ...own} = config
    const layers: ConfigLayer[] = []
    for (const [entry, name] of listOf(entries).entries()) {
      if (!isPath(name)) layers.push({config: {extends: [name]}, file, entry})
      else layers.push(...(await this.#layersOfEntry(name, file, trail)))
    }
    return [...layers, {config: own, file}]
  }

  async #layersOfEntry(name: string, file: string, trail: readonly string[]): Promise<ConfigLayer[]> {
    const path = resolve(dirname(file), name)
    if (trail.includes(path)) {
      throw new UserError(`${file}: extends "${name}" leads in a circle; remove one of the two references.`)
    }
    if (extname(name) === '' && !existsSync(path)) {
      throw new UserError(
        `${file}: extends "${name}" is neither a preset nor a file; presets are written "policy-lint:recommended", "policy-lint:strict" or "policy-lint:all".`,
      )
    }
    return this.#layersOfFile(path, trail)
  }
}

function asConfig(value: unknown, file: string): Config {
  if (value === undefined || value === null) return {}
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw new UserError(`${file} must hold an object with keys such as "extends" and "rules".`)
  }
  return value as Config
}

function listOf(entries: Config['extends']): readonly string[] {
  return typeof entries === 'string' ? [entries] : (entries ?? [])
}

/** Entries of other types are left to the check of the configuration, which names them. */
function hasPaths(config: Config): boolean {
  const entries: unknown = config.extends
  return isPath(entries) || (Array.isArray(entries) && entries.some(isPath))
}

function isPath(entry: unknown): entry is string {
  return typeof entry === 'string' && !entry.startsWith('policy-lint:')
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
