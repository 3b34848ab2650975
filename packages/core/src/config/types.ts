import type {Kind} from '@policy-lint/model'
import type {Severity} from '../rule/types.ts'

export type RuleSetting =
  | Severity
  | readonly [Severity]
  | readonly [Severity, Readonly<Record<string, unknown>>]

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
}

/** A configuration worked out: presets merged, options checked. Plain data, so that threads can carry it. */
export interface ResolvedConfig {
  rules: readonly EnabledRule[]
  ignores: readonly string[]
  language: string | null
  kind: Kind | null
  settings: Readonly<Record<string, unknown>>
}
