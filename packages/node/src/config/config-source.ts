import {dirname, join, relative, resolve, sep} from 'node:path'
import {
  type Config,
  type ConfigProblem,
  defaultConfig,
  type Origins,
  type Presets,
  presetPrefix,
  type ResolvedConfig,
  type RuleList,
  resolveConfig,
} from '@policy-lint/core'
import ignore, {type Ignore} from 'ignore'
import {UserError} from '../user-error.ts'
import {type ConfigLayer, layersOf} from './layers.ts'
import {ConfigLoader, type LoadedConfig} from './load-config.ts'

export interface ConfigOptions {
  cwd: string
  rules: RuleList
  /** Besides those that follow from the rules. */
  presets?: Presets
  /** A configuration file that holds for all documents; nothing is searched. */
  file?: string
  /** Read no configuration at all: nothing of the checkout is run or even looked at. */
  none?: boolean
  /** A configuration at hand; no file is read. */
  only?: Config
  /** Comes after everything else, from the command line. */
  last?: Config
  /** False to run nothing of the checkout: configurations are data. */
  allowCode?: boolean
}

/** The configuration of one document. */
export interface DocumentConfig {
  config: ResolvedConfig
  /** Null without a configuration file. */
  file: string | null
  /** Names of the presets in it, without `policy-lint:`. */
  presets: readonly string[]
  /** Whether the configuration's `ignores` leave this document out. */
  isIgnored(filePath: string): boolean
  /** Where each value comes from; `layer` counts `layers`. */
  origins: Origins
  /** What holds for this document, later ones winning. */
  layers: readonly ConfigLayer[]
}

/** The file of what comes from the command line, in layers. */
export const commandLine = '--rule'

/** A configuration's parts, and what is wrong in any of them. */
interface Source {
  file: string | null
  layers: readonly ConfigLayer[]
}

/** Says which configuration holds for a document. Throws a UserError for a configuration that is wrong. */
export class ConfigSource {
  readonly #options: ConfigOptions
  readonly #loader: ConfigLoader
  readonly #sources = new Map<string, Source>()
  readonly #resolved = new Map<string, DocumentConfig>()
  #named: Promise<LoadedConfig> | null = null
  #only: Promise<LoadedConfig> | null = null

  constructor(options: ConfigOptions) {
    this.#options = options
    this.#loader = new ConfigLoader(options)
  }

  async configFor(filePath: string): Promise<DocumentConfig> {
    const source = this.#sourceOf(await this.#load(dirname(filePath)))
    const holds = source.layers.map(({when}) => when.every(filter => filter.selects(filePath)))
    const key = `${source.file ?? ''}\0${holds.join()}`
    let found = this.#resolved.get(key)
    if (found === undefined) {
      found = this.#resolve(
        source,
        source.layers.filter((_, index) => holds[index]),
      )
      this.#resolved.set(key, found)
    }
    return found
  }

  /** Files that were used so far, in the order of their first use. */
  get files(): string[] {
    return [...new Set([...this.#resolved.values()].flatMap(({file}) => file ?? []))]
  }

  /** Names of the presets that were used so far. */
  get presets(): string[] {
    return [...new Set([...this.#resolved.values()].flatMap(({presets}) => presets))]
  }

  #load(folder: string): Promise<LoadedConfig | null> {
    const {none, only, file, cwd} = this.#options
    if (none) return Promise.resolve(null)
    if (only !== undefined) {
      this.#only ??= withoutFile(only, cwd)
      return this.#only
    }
    if (file === undefined) return this.#loader.search(folder)
    this.#named ??= this.#loader.load(resolve(cwd, file))
    return this.#named
  }

  /** All parts, whatever document they hold for, are checked before any is used. */
  #sourceOf(loaded: LoadedConfig | null): Source {
    const key = loaded?.file ?? ''
    let source = this.#sources.get(key)
    if (source === undefined) {
      const {last, rules, presets = {}} = this.#options
      const own = loaded?.layers ?? [{config: defaultConfig, file: '', when: []}]
      const layers = last === undefined ? own : [...own, {config: last, file: commandLine, when: []}]
      const {problems} = resolveConfig(configsOf(layers), {rules, presets})
      const sentences = [...new Set(problems.map(problem => describe(problem, layers)))]
      if (sentences.length > 0) throw new UserError(sentences.join('\n'))
      source = {file: key === '' ? null : key, layers}
      this.#sources.set(key, source)
    }
    return source
  }

  #resolve({file}: Source, layers: readonly ConfigLayer[]): DocumentConfig {
    const {rules, presets = {}} = this.#options
    const {config, origins} = resolveConfig(configsOf(layers), {rules, presets})
    const named = presetsOf(layers)
    return {config, file, presets: named, isIgnored: matcherOf(config.ignores, file), origins, layers}
  }
}

function configsOf(layers: readonly ConfigLayer[]): Config[] {
  return layers.map(({config}) => config)
}

/** A configuration that stands in no file; entries of `extends` that are no presets are told by the check. */
async function withoutFile(config: Config, cwd: string): Promise<LoadedConfig> {
  const layers = await layersOf(config, join(cwd, 'policy-lint'), async () => ({}))
  return {file: '', layers: layers.map(layer => ({...layer, file: 'config'}))}
}

function presetsOf(layers: readonly ConfigLayer[]): string[] {
  return layers
    .flatMap(({config}) => [config.extends ?? []].flat())
    .map(name => (name.startsWith(presetPrefix) ? name.slice(presetPrefix.length) : name))
}

/** `.policy-lintrc.json: rules.no-jargn: There is no rule “no-jargn”. …` */
function describe({path, message, layer}: ConfigProblem, layers: readonly ConfigLayer[]): string {
  const found = layers[layer ?? 0]
  const file = found?.file ?? ''
  const key = found ? keyIn(found, path) : path
  if (file === commandLine) return `--rule ${key.replace(/^rules\./, '')}: ${message}`
  return [file, key, message].filter(part => part !== '').join(': ')
}

/** A key of a layer as it stands in the layer's file. */
export function keyIn({entry, at}: ConfigLayer, path: string): string {
  const key = entry === undefined ? path : path.replace(/^extends\[0\]/, `extends[${entry}]`)
  return [at ?? '', key].filter(part => part !== '').join('.')
}

function matcherOf(patterns: readonly string[], file: string | null): (filePath: string) => boolean {
  if (patterns.length === 0 || file === null) return () => false
  const folder = dirname(file)
  const rules: Ignore = ignore().add(patterns)
  return filePath => {
    const path = relative(folder, filePath).split(sep).join('/')
    return ignore.isPathValid(path) && rules.ignores(path)
  }
}
