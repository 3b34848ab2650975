import type {Kind} from '@policy-lint/model'
import type {Severity} from '../rule/types.ts'

/** Severities as words, or as ESLint's numbers. */
export type SeveritySetting = Severity | 0 | 1 | 2

/**
 * A rule's severity, or its severity and options. Every rule has three options besides its own: `because`, a sentence or a
 * list of them that every finding then carries (the clause or house rule that asks for it), `message`, which every finding
 * then says instead of the rule's own words, and `fix`, which is false for a rule that shall fix nothing unasked.
 */
export type RuleSetting =
  | SeveritySetting
  | readonly [SeveritySetting]
  | readonly [SeveritySetting, Readonly<Record<string, unknown>>]

/** Something wrong in a configuration, as one sentence, and the key where it stands. */
export interface ConfigProblem {
  /** `rules.no-jargon[1].allow`; empty for the configuration as a whole. */
  path: string
  message: string
  /** Which of several layers, counted from 0. */
  layer?: number
}

/** Named sets of rule settings, by the full name used in `extends`. */
export type Presets = Readonly<Record<string, Readonly<Record<string, RuleSetting>>>>

/** Rules by id (`no-jargon`), or a rule once more under a name of one's own (`no-jargon#house-words`). */
export type RuleSettings = Readonly<Record<string, RuleSetting>>

/** What holds for some files only. */
export interface ConfigOverride {
  /** Globs of the files, relative to the configuration file; without a slash they match the name in any folder. */
  files: string | readonly string[]
  /** Globs of files that are left out again. */
  excludedFiles?: string | readonly string[]
  /** Presets, or paths of configuration files; later ones win. */
  extends?: string | readonly string[]
  /** A severity for each rule, or a severity and options. */
  rules?: RuleSettings
  /** BCP 47 tag of those of these documents that do not name their language themselves. */
  language?: string
  /** Kind of those of these documents that do not name it themselves. */
  kind?: Kind
  /** Country of those of these documents that do not name it themselves, such as `GB`. */
  region?: string
}

/** A user's configuration. */
export interface Config {
  /** Where the JSON Schema of this file is, for editors. */
  $schema?: string
  /** Presets: `policy-lint:recommended`, `policy-lint:strict`, `policy-lint:all`; or paths of configuration files. */
  extends?: string | readonly string[]
  /** Rules and more of somebody else: by a name of your own, the path of a file or the name of a package. */
  plugins?: Readonly<Record<string, string>>
  /** A severity for each rule, or a severity and options. */
  rules?: RuleSettings
  /** What holds for some files only; later ones win. */
  overrides?: readonly ConfigOverride[]
  /** Globs of files that are never linted, relative to the configuration file. */
  ignores?: readonly string[]
  /** BCP 47 tag of all documents that do not name their language themselves. */
  language?: string
  /** Kind of all documents that do not name it themselves. */
  kind?: Kind
  /** Country of all documents that do not name it themselves, such as `GB`: whose dates, telephone numbers and laws. */
  region?: string
  /** Values for rules of your own. */
  settings?: Readonly<Record<string, unknown>>
}

/** A rule switched on, with every option filled in. */
export interface EnabledRule {
  /** With the name of the instance: `no-jargon#house-words`. */
  id: string
  severity: 'warn' | 'error'
  options: Readonly<Record<string, unknown>>
  /** What asks for this, for every finding. */
  because?: readonly string[]
  /** What every finding says, instead of the rule's own words. */
  message?: string
  /** False where fixes of the rule are suggestions only. */
  fix?: boolean
}

/** A configuration worked out: presets merged, options checked. Plain data, so that threads can carry it. */
export interface ResolvedConfig {
  rules: readonly EnabledRule[]
  ignores: readonly string[]
  language: string | null
  kind: Kind | null
  region: string | null
  settings: Readonly<Record<string, unknown>>
}

/** Where a value was set. */
export interface Origin {
  /** Which of several layers, counted from 0. */
  layer: number
  /** The key in that layer: `rules.no-jargon`, `extends[0]`. */
  path: string
  /** The preset that set it, when it came by one. */
  preset?: string
}

/** Where the values of one rule were set; options that nobody set are the rule's own defaults. */
export interface RuleOrigins {
  severity: Origin
  /** Lists and objects of several presets add up, so there may be more than one. */
  options: Readonly<Record<string, readonly Origin[]>>
}

/** Where each value of a configuration was set. */
export interface Origins {
  rules: Readonly<Record<string, RuleOrigins>>
  ignores: readonly Origin[]
  language: Origin | null
  kind: Origin | null
  region: Origin | null
  settings: Readonly<Record<string, Origin>>
}
