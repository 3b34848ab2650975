import {dirname, relative, resolve, sep} from 'node:path'
import {
  type Config,
  type ConfigProblem,
  defaultConfig,
  type Presets,
  presetPrefix,
  type ResolvedConfig,
  type RuleList,
  resolveConfig,
} from '@policy-lint/core'
import ignore, {type Ignore} from 'ignore'
import {UserError} from '../user-error.ts'
import {type ConfigLayer, ConfigLoader, type LoadedConfig} from './load-config.ts'

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
}

/** Says which configuration holds for a document. Throws a UserError for a configuration that is wrong. */
export class ConfigSource {
  readonly #options: ConfigOptions
  readonly #loader = new ConfigLoader()
  readonly #resolved = new Map<string, DocumentConfig>()
  #named: Promise<LoadedConfig> | null = null

  constructor(options: ConfigOptions) {
    this.#options = options
  }

  async configFor(filePath: string): Promise<DocumentConfig> {
    const loaded = await this.#load(dirname(filePath))
    const key = loaded?.file ?? ''
    let found = this.#resolved.get(key)
    if (found === undefined) {
      found = this.#resolve(loaded)
      this.#resolved.set(key, found)
    }
    return found
  }

  /** Files that were used so far, in the order of their first use. */
  get files(): string[] {
    return [...this.#resolved.keys()].filter(file => file !== '')
  }

  /** Names of the presets that were used so far. */
  get presets(): string[] {
    return [...new Set([...this.#resolved.values()].flatMap(({presets}) => presets))]
  }

  #load(folder: string): Promise<LoadedConfig | null> {
    const {none, only, file, cwd} = this.#options
    if (none || only !== undefined) return Promise.resolve(null)
    if (file === undefined) return this.#loader.search(folder)
    this.#named ??= this.#loader.load(resolve(cwd, file))
    return this.#named
  }

  #resolve(loaded: LoadedConfig | null): DocumentConfig {
    const {only, last, rules, presets = {}} = this.#options
    const layers: readonly ConfigLayer[] = loaded?.layers ?? [{config: only ?? defaultConfig, file: ''}]
    const all = last === undefined ? layers : [...layers, {config: last, file: '--rule'}]
    const {config, problems} = resolveConfig(
      all.map(layer => layer.config),
      {rules, presets},
    )
    if (problems.length > 0) throw new UserError(problems.map(problem => describe(problem, all)).join('\n'))
    const file = loaded?.file ?? null
    return {config, file, presets: presetsOf(layers), isIgnored: matcherOf(config.ignores, file)}
  }
}

function presetsOf(layers: readonly ConfigLayer[]): string[] {
  return layers
    .flatMap(({config}) => [config.extends ?? []].flat())
    .map(name => name.slice(presetPrefix.length))
}

/** `.policy-lintrc.json: rules.no-jargn: There is no rule “no-jargn”. …` */
function describe({path, message, layer}: ConfigProblem, layers: readonly ConfigLayer[]): string {
  const {file = '', entry} = layers[layer ?? 0] ?? {}
  const key = entry === undefined ? path : path.replace(/^extends\[0\]/, `extends[${entry}]`)
  if (file === '--rule') return `--rule ${key.replace(/^rules\./, '')}: ${message}`
  return [file, key, message].filter(part => part !== '').join(': ')
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
