import type {Kind} from '@policy-lint/model'
import type {Severity} from '../rule/types.ts'

/** Severities as words, or as ESLint's numbers. */
export type SeveritySetting = Severity | 0 | 1 | 2

/**
 * A rule's severity, or its severity and options. Among the options, `because` is a sentence or a list of them that every
 * finding of the rule then carries: the clause or house rule that asks for it.
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

/** A user's configuration. */
export interface Config {
  /** Presets: `policy-lint:recommended`, `policy-lint:strict`, `policy-lint:all`; or paths of configuration files. */
  extends?: string | readonly string[]
  rules?: Readonly<Record<string, RuleSetting>>
  /** Globs of files that are never linted, relative to the configuration file. */
  ignores?: readonly string[]
  /** BCP 47 tag of all documents that do not name their language themselves. */
  language?: string
  /** Kind of all documents that do not name it themselves. */
  kind?: Kind
  settings?: Readonly<Record<string, unknown>>
}

/** A rule switched on, with every option filled in. */
export interface EnabledRule {
  id: string
  severity: 'warn' | 'error'
  options: Readonly<Record<string, unknown>>
  /** What asks for this, for every finding. */
  because?: readonly string[]
}

/** A configuration worked out: presets merged, options checked. Plain data, so that threads can carry it. */
export interface ResolvedConfig {
  rules: readonly EnabledRule[]
  ignores: readonly string[]
  language: string | null
  kind: Kind | null
  settings: Readonly<Record<string, unknown>>
}
