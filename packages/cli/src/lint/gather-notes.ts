import type {LintResult} from '@policy-lint/core'
import {nameOf} from '../terminal/name-of.ts'

/** Remarks of all results, each once, with the document or how many there are. */
export function gatherNotes(results: readonly LintResult[], cwd: string): string[] {
  const files = new Map<string, string[]>()
  for (const {filePath, notes} of results) {
    for (const note of notes) files.set(note, [...(files.get(note) ?? []), nameOf(filePath, cwd)])
  }
  return [...files].map(([note, [first = '', ...others]]) =>
    others.length === 0 ? `${first}: ${note}` : `${first} and ${others.length} more: ${note}`,
  )
}
