/** A phrase by plural form; `{{n}}` is the number. Forms a language lacks are `other`. */
export interface Counted {
  one: string
  other: string
}

/** Everything that reporters say themselves, in one interface language. `{{name}}` is filled in. */
export interface Labels {
  /** BCP 47 */
  tag: string
  error: string
  warn: string
  failed: string
  write: string
  fix: string
  todo: string
  suggestion: string
  /** In front of another place that a finding speaks of. */
  related: string
  more: string
  /** In front of a clause that asks for this. */
  because: string
  /** In front of a text that speaks of it. */
  see: string
  /** What `--fix` does with a fix, in brackets behind it. */
  fixNote: string
  insert: string
  remove: string
  errors: Counted
  warnings: Counted
  findings: Counted
  failures: Counted
  fixable: Counted
  /** The same with both counts apart. */
  fixableByKind: string
  suppressed: Counted
  /** Findings that the baseline knows. */
  baselined: Counted
  /** What `--diff` would do. */
  wouldFix: Counted
  /** The question of `--interactive`, and its answers. */
  ask: string
  askFix: string
  askAll: string
  askSkip: string
  askStop: string
  fixed: Counted
  files: Counted
  noFindings: string
  total: string
  promises: string
  /** Counted by `total`. */
  measurable: Counted
  noPromises: string
  inspect: string
  sections: string
  /** Counted by `total`; `kind` is one of `neededBy`. */
  sectionsFound: Counted
  neededBy: Readonly<Record<string, string>>
  kinds: Readonly<Record<string, string>>
  reviewed: string
  notReviewed: string
  unknownLanguage: string
  evidence: Readonly<Record<string, string>>
  checked: string
  checkedWithPreset: string
  configuration: string
  noConfiguration: string
  nothingChecked: string
  /** Counted by `policies`, of `total`. */
  recognised: Counted
  noneRecognised: string
  /** Follows one of the two before; `example` is filled or empty. */
  leftOut: Counted
  example: string
  nameAFile: string
  quiet: string
  examplesOnce: string
  shorter: string
}
