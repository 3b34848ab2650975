import {existsSync, realpathSync, statSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, isAbsolute, resolve} from 'node:path'
import {checkPlugin, type Plugin, type Presets, type RuleList} from '@policy-lint/core'
import {whyNotLoaded} from '../config/why-not-loaded.ts'
import {errorCode, UserError} from '../user-error.ts'
import {importPlugin} from './import-plugin.ts'

/** Who takes plugins in: a linter. */
export interface PluginUser {
  readonly rules: RuleList
  readonly presets: Presets
  use(name: string, plugin: Plugin): void
}

/** A plugin's name and its file: enough for a thread to load it once more. */
export interface PluginFile {
  name: string
  file: string
}

/** A plugin as a configuration names it. */
export interface NamedPlugin {
  name: string
  /** A path relative to the configuration, or a package. */
  spec: string
  /** The configuration file. */
  by: string
}

/** Loads plugins, each once. All its errors are UserErrors of one sentence that names the configuration. */
export class PluginHost {
  readonly #user: PluginUser
  readonly #loaded = new Map<string, Promise<void>>()
  readonly #files = new Map<string, {file: string; by: string}>()

  constructor(user: PluginUser) {
    this.#user = user
  }

  /** What was loaded so far. */
  get files(): PluginFile[] {
    return [...this.#files].map(([name, {file}]) => ({name, file}))
  }

  async load(named: NamedPlugin): Promise<void> {
    const {name, by} = named
    const file = fileOf(named)
    const before = this.#files.get(name)
    if (before && before.file !== file) {
      throw new UserError(
        `The plugin "${name}" is ${before.file} in ${before.by}, and ${file} in ${by}; give one of them another name.`,
      )
    }
    this.#files.set(name, before ?? {file, by})
    const loading = this.#loaded.get(name) ?? this.#load(named, file)
    this.#loaded.set(name, loading)
    await loading
  }

  async #load({name, by}: NamedPlugin, file: string): Promise<void> {
    const plugin = await run(name, file, by)
    const problems = checkPlugin(plugin)
    if (problems.length > 0) {
      const sentences = problems.map(
        ({path, message}) => `${by}: plugins.${name}: ${file}: ${path === '' ? '' : `${path}: `}${message}`,
      )
      throw new UserError(sentences.join('\n'))
    }
    this.#user.use(name, plugin)
  }
}

async function run(name: string, file: string, by: string): Promise<Plugin> {
  try {
    return await importPlugin(file)
  } catch (error) {
    throw new UserError(`${by}: plugins.${name}: ${whyNotLoaded(file, error)}, or run with --no-plugins.`)
  }
}

function fileOf({name, spec, by}: NamedPlugin): string {
  const place = `${by}: plugins.${name}: `
  if (/^\.{1,2}[\\/]/.test(spec) || isAbsolute(spec)) {
    const path = resolve(dirname(by), spec)
    if (!existsSync(path))
      throw new UserError(`${place}"${spec}" does not exist; the path is relative to this file.`)
    if (statSync(path).isFile()) return realpathSync(path)
  }
  const file = resolvePackage(spec, by)
  if (file !== null) return realpathSync(file)
  const inFolder = existsSync(resolve(dirname(by), spec)) ? ` Is the file "./${spec}" meant?` : ''
  throw new UserError(`${place}the package "${spec}" is not installed here.${inFolder}`)
}

/** The file that `import` would load, seen from the configuration. */
function resolvePackage(spec: string, by: string): string | null {
  const require = createRequire(by)
  try {
    return require.resolve(spec)
  } catch (error) {
    // A package for `import` only; its manifest says which file that is.
    return errorCode(error) === 'ERR_PACKAGE_PATH_NOT_EXPORTED' ? importedFile(spec, require) : null
  }
}

function importedFile(spec: string, require: NodeJS.Require): string | null {
  for (const folder of require.resolve.paths(spec) ?? []) {
    const home = resolve(folder, spec)
    if (!existsSync(resolve(home, 'package.json'))) continue
    const manifest = require(resolve(home, 'package.json')) as {exports?: unknown}
    const target = importTarget(manifest.exports)
    return target === null ? null : resolve(home, target)
  }
  return null
}

/** What `exports` has for `import`: a path, or conditions within conditions. */
function importTarget(exported: unknown, depth = 0): string | null {
  if (typeof exported === 'string') return exported
  if (typeof exported !== 'object' || exported === null || depth > 5) return null
  const conditions = exported as Readonly<Record<string, unknown>>
  for (const key of ['.', 'node', 'import', 'default']) {
    const target = Object.hasOwn(conditions, key) ? importTarget(conditions[key], depth + 1) : null
    if (target !== null) return target
  }
  return null
}
