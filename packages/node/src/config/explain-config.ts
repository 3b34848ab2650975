import type {Config, Origin, RuleOrigins, RuleSetting} from '@policy-lint/core'
import {type DocumentConfig, keyIn} from './config-source.ts'

/** Where a value was set. */
export interface PrintedOrigin {
  /** The configuration file; null without one, `--rule` for the command line. */
  file: string | null
  /** The key in that file: `overrides[0].rules.no-jargon`. */
  key: string
  /** The preset that set it, when it came by one. */
  preset?: string
  /** The globs of the `overrides` in which it stands. */
  files?: readonly string[]
}

/** The configuration of one file, as `--print-config` prints it: ESLint's shape, and where each value was set. */
export interface PrintedConfig
  extends Omit<Required<Config>, '$schema' | 'extends' | 'overrides' | 'plugins' | 'rules' | Nullable> {
  filePath: string
  configFile: string | null
  /** Whether `ignores` leave the file out. */
  ignored: boolean
  language: Config['language'] | null
  kind: Config['kind'] | null
  region: Config['region'] | null
  /** Every rule that is on, with all its options, and those that were switched off. */
  rules: Record<string, RuleSetting>
  origins: {
    language?: PrintedOrigin
    kind?: PrintedOrigin
    region?: PrintedOrigin
    ignores?: readonly PrintedOrigin[]
    settings: Record<string, PrintedOrigin>
    /** Options that are not listed have the rule's own value. */
    rules: Record<string, {severity: PrintedOrigin; options: Record<string, readonly PrintedOrigin[]>}>
  }
}

type Nullable = 'language' | 'kind' | 'region'

/**
 * What holds for a file, and which file, preset or override set each value.
 *
 * @example explainConfig(await configs.configFor(filePath), filePath).origins.rules['no-jargon']
 */
export function explainConfig(document: DocumentConfig, filePath: string): PrintedConfig {
  const {config, origins, file} = document
  const placeOf = (origin: Origin) => printed(origin, document)
  const {language, kind, region, ignores} = origins
  return {
    filePath,
    configFile: file,
    ignored: document.isIgnored(filePath),
    language: config.language,
    kind: config.kind,
    region: config.region,
    ignores: config.ignores,
    settings: config.settings,
    rules: rulesOf(document),
    origins: {
      ...(language && {language: placeOf(language)}),
      ...(kind && {kind: placeOf(kind)}),
      ...(region && {region: placeOf(region)}),
      ...(ignores.length > 0 && {ignores: ignores.map(placeOf)}),
      settings: mapped(origins.settings, placeOf),
      rules: mapped(origins.rules, ({severity, options}: RuleOrigins) => ({
        severity: placeOf(severity),
        options: mapped(options, list => list.map(placeOf)),
      })),
    },
  }
}

function rulesOf({config, origins}: DocumentConfig): Record<string, RuleSetting> {
  const on = new Map(config.rules.map(rule => [rule.id, rule]))
  const settings = Object.keys(origins.rules).map((id): [string, RuleSetting] => {
    const rule = on.get(id)
    if (!rule) return [id, ['off']]
    const {id: _, severity, options, ...common} = rule
    return [id, [severity, {...options, ...common}]]
  })
  return Object.fromEntries(settings)
}

function printed({layer, path, preset}: Origin, {layers}: DocumentConfig): PrintedOrigin {
  const found = layers[layer]
  const globs = found?.when.flatMap(({files}) => files) ?? []
  return {
    file: found?.file || null,
    key: found ? keyIn(found, path) : path,
    ...(preset !== undefined && {preset}),
    ...(globs.length > 0 && {files: globs}),
  }
}

function mapped<From, To>(
  record: Readonly<Record<string, From>>,
  change: (from: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}
