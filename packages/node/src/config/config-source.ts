import {dirname, join, relative, resolve, sep} from 'node:path'
import {
  type Config,
  type ConfigProblem,
  defaultConfig,
  isPluginName,
  type KnownNames,
  type Origins,
  type Presets,
  presetPrefix,
  type ResolvedConfig,
  type RuleList,
  resolveConfig,
} from '@policy-lint/core'
import ignore, {type Ignore} from 'ignore'
import {type NamedPlugin, type PluginFile, PluginHost, type PluginUser} from '../plugins/plugin-host.ts'
import {UserError} from '../user-error.ts'
import {type ConfigLayer, layersOf} from './layers.ts'
import {ConfigLoader, type LoadedConfig} from './load-config.ts'

export interface ConfigOptions {
  cwd: string
  rules: RuleList
  /** Besides those that follow from the rules. */
  presets?: Presets
  /** Who takes in the plugins that configurations name; without it, they are passed over. */
  user?: PluginUser
  /** A configuration file that holds for all documents; nothing is searched. */
  file?: string
  /** Read no configuration at all: nothing of the checkout is run or even looked at. */
  none?: boolean
  /** A configuration at hand; no file is read. */
  only?: Config
  /** Comes after everything else, from the command line. */
  last?: Config
  /** False to run nothing of the checkout: configurations are data, and plugins are passed over. */
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
const commandLine = '--rule'

/** A configuration's parts, and what is wrong in any of them. */
interface Source {
  file: string | null
  layers: readonly ConfigLayer[]
  known: Known
}

type Known = KnownNames & {rules: RuleList}

/** Says which configuration holds for a document. Throws a UserError for a configuration that is wrong. */
export class ConfigSource {
  readonly #options: ConfigOptions
  readonly #loader: ConfigLoader
  readonly #sources = new Map<string, Source>()
  readonly #host: PluginHost | null
  readonly #skipped = new Set<string>()
  readonly #resolved = new Map<string, DocumentConfig>()
  #named: Promise<LoadedConfig> | null = null
  #only: Promise<LoadedConfig> | null = null

  constructor(options: ConfigOptions) {
    this.#options = options
    this.#loader = new ConfigLoader(options)
    const mayRun = options.allowCode !== false && options.user !== undefined
    this.#host = mayRun && options.user ? new PluginHost(options.user) : null
  }

  async configFor(filePath: string): Promise<DocumentConfig> {
    const source = await this.#sourceOf(await this.#load(dirname(filePath)))
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

  /** The plugins that were loaded so far. */
  get plugins(): PluginFile[] {
    return this.#host?.files ?? []
  }

  /** Names of the plugins that configurations name and that were passed over. */
  get skippedPlugins(): string[] {
    return [...this.#skipped]
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
  async #sourceOf(loaded: LoadedConfig | null): Promise<Source> {
    const key = loaded?.file ?? ''
    let source = this.#sources.get(key)
    if (source === undefined) {
      const {last} = this.#options
      const own = loaded?.layers ?? [{config: defaultConfig, file: '', when: []}]
      const layers = last === undefined ? own : [...own, {config: last, file: commandLine, when: []}]
      const known = await this.#loadPlugins(layers)
      const {problems} = resolveConfig(configsOf(layers), known)
      const sentences = [...new Set(problems.map(problem => describe(problem, layers)))]
      if (sentences.length > 0) throw new UserError(sentences.join('\n'))
      source = {file: key === '' ? null : key, layers, known}
      this.#sources.set(key, source)
    }
    return source
  }

  /** What these layers may name: our own, and what their plugins bring. */
  async #loadPlugins(layers: readonly ConfigLayer[]): Promise<Known> {
    const {rules, presets = {}, user, cwd} = this.#options
    const named = layers.flatMap(layer => pluginsIn(layer, cwd))
    const names = named.map(({name}) => name)
    if (named.length === 0) return {rules, presets}
    if (!this.#host || !user) {
      for (const name of names) this.#skipped.add(name)
      return {rules, presets, skippedPlugins: names}
    }
    for (const one of named) await this.#host.load(one)
    const isMeant = (plugin: string | undefined) => plugin === undefined || names.includes(plugin)
    return {
      rules: only(user.rules, (_, {plugin}) => isMeant(plugin)),
      presets: only(user.presets, name => name.startsWith(presetPrefix) || isMeant(name.split(':')[0])),
    }
  }

  #resolve({file, known}: Source, layers: readonly ConfigLayer[]): DocumentConfig {
    const {config, origins} = resolveConfig(configsOf(layers), known)
    const named = presetsOf(layers)
    return {config, file, presets: named, isIgnored: matcherOf(config.ignores, file), origins, layers}
  }
}

/** Names and values whose form is right; the others are left to the check of the configuration. */
function pluginsIn({config, file, at}: ConfigLayer, cwd: string): NamedPlugin[] {
  const plugins: unknown = config.plugins
  if (at !== undefined || typeof plugins !== 'object' || plugins === null) return []
  return Object.entries(plugins).flatMap(([name, spec]: [string, unknown]) =>
    isPluginName(name) && typeof spec === 'string' && spec.trim() !== ''
      ? [{name, spec, by: resolve(cwd, file)}]
      : [],
  )
}

function only<Value>(
  record: Readonly<Record<string, Value>>,
  test: (key: string, value: Value) => boolean,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([key, value]) => test(key, value)))
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
