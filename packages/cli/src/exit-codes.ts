/** As ESLint's. */
export const exitCodes = {
  /** Nothing found, or no more warnings than allowed. */
  clean: 0,
  /** Errors, or more warnings than `--max-warnings`. */
  findings: 1,
  /** Usage, configuration, a crash, a document that could not be analysed, a rule that failed. */
  failure: 2,
} as const
