/** One finding that a baseline knows: by what it says and the words it stands in, never by its line. */
export interface BaselineEntry {
  rule: string
  message: string
  /** The role or the heading of its section; empty outside of sections. */
  section: string
  /** The words it stands in, for people; only `fingerprint` counts. */
  text: string
  fingerprint: string
}

/** Findings that are known and wait to be mended, by the name of their file. */
export type Baseline = ReadonlyMap<string, readonly BaselineEntry[]>
