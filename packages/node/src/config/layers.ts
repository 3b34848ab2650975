import {existsSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, extname, resolve} from 'node:path'
import {type Config, type ConfigOverride, isPresetName} from '@policy-lint/core'
import {UserError} from '../user-error.ts'
import {FileFilter} from './file-filter.ts'

/** One part of a configuration, the file it stands in, and the files for which it holds. */
export interface ConfigLayer {
  config: Config
  file: string
  /** Which entry of `extends` this layer is, where it is only that. */
  entry?: number
  /** The key under which it stands in its file: `overrides[1]`. */
  at?: string
  /** It holds for files that all of these select. */
  when: readonly FileFilter[]
}

/** Reads a configuration file that another one extends. */
export type ReadExtended = (file: string, by: string) => Promise<Config>

/** Where a part of a configuration stands, and whom it concerns. */
interface Place {
  file: string
  /** The files that led here, this one last. */
  trail: readonly string[]
  at?: string
  when: readonly FileFilter[]
}

/**
 * A configuration as layers, of which later ones win: what it extends, then what it says itself, then each of its
 * `overrides` in the same way.
 */
export function layersOf(config: Config, file: string, read: ReadExtended): Promise<ConfigLayer[]> {
  return layersAt(config, {file, trail: [file], when: []}, read)
}

async function layersAt(config: Config, place: Place, read: ReadExtended): Promise<ConfigLayer[]> {
  const {file, at, when} = place
  const shared = {file, when, ...(at !== undefined && {at})}
  const layers: ConfigLayer[] = []
  if (hasPaths(config)) {
    const {extends: entries, ...own} = config
    for (const [entry, name] of listOf(entries).entries()) {
      if (isPresetName(name)) layers.push({config: {extends: [name]}, entry, ...shared})
      else layers.push(...(await layersOfEntry(name, place, read)))
    }
    layers.push({config: own, ...shared})
  } else layers.push({config, ...shared})
  for (const [index, override] of at === undefined ? overridesOf(config) : []) {
    const {files, excludedFiles, ...own} = override
    const filter = new FileFilter(dirname(file), listOf(files), listOf(excludedFiles))
    const inner = {...place, at: `overrides[${index}]`, when: [...when, filter]}
    layers.push(...(await layersAt(own, inner, read)))
  }
  return layers
}

async function layersOfEntry(name: string, place: Place, read: ReadExtended): Promise<ConfigLayer[]> {
  const {file, trail, when} = place
  const path = resolveExtended(name, file)
  if (trail.includes(path)) {
    throw new UserError(`${file}: extends "${name}" leads in a circle; remove one of the two references.`)
  }
  const config = await read(path, file)
  return layersAt(config, {file: path, trail: [...trail, path], when}, read)
}

/** A path, relative to the file; or the name of a package that is installed for it. */
function resolveExtended(name: string, file: string): string {
  const path = resolve(dirname(file), name)
  if (!isPackageName(name) || existsSync(path)) return path
  try {
    return createRequire(file).resolve(name)
  } catch {
    if (extname(name) !== '') return path
    throw new UserError(
      `${file}: extends "${name}" is neither a preset nor a file, nor a package that is installed here; presets are written "policy-lint:recommended", "policy-lint:strict" or "policy-lint:all".`,
    )
  }
}

function isPackageName(name: string): boolean {
  return /^(?:@[\w.-]+\/)?[a-z\d][\w.-]*(?:\/[\w./-]*)?$/i.test(name)
}

function listOf(entries: string | readonly string[] | undefined): readonly string[] {
  return typeof entries === 'string' ? [entries] : (entries ?? [])
}

/** Entries of other types are left to the check of the configuration, which names them. */
function hasPaths(config: Config): boolean {
  const entries: unknown = config.extends
  return isPath(entries) || (Array.isArray(entries) && entries.some(isPath) && entries.every(isString))
}

function isPath(entry: unknown): entry is string {
  return isString(entry) && !isPresetName(entry)
}

/** The entries whose form is right; the others are left to the check of the configuration. */
function overridesOf({overrides}: Config): [index: number, override: ConfigOverride][] {
  const entries: unknown = overrides
  if (!Array.isArray(entries)) return []
  return entries.flatMap((entry: unknown, index): [number, ConfigOverride][] =>
    isOverride(entry) ? [[index, entry]] : [],
  )
}

function isOverride(entry: unknown): entry is ConfigOverride {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return false
  const {files, excludedFiles = []} = entry as Record<string, unknown>
  return isStringOrStrings(files) && isStringOrStrings(excludedFiles)
}

function isStringOrStrings(value: unknown): boolean {
  return isString(value) || (Array.isArray(value) && value.every(isString))
}

function isString(value: unknown): value is string {
  return typeof value === 'string'
}
