import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import type {Baseline, BaselineEntry} from '@policy-lint/core'
import {reasonOf, UserError} from '../user-error.ts'
import {replaceFile} from '../write/write-file.ts'

/** Writes a baseline over the bytes that were read, or a new one. Throws a UserError when that cannot be. */
export function writeBaseline(path: string, name: string, baseline: Baseline, before: Buffer | null): void {
  const bytes = Buffer.from(printBaseline(baseline))
  const what = `The baseline "${name}" was`
  if (before !== null) {
    const problem = replaceFile(path, before, bytes, what)
    if (problem !== null) throw new UserError(problem)
    return
  }
  try {
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, bytes, {flag: 'wx'})
  } catch (error) {
    throw new UserError(`${what} not written: ${reasonOf(error)}.`)
  }
}

/** A line for each finding, in an order that does not follow the document: changes and merges stay small. */
function printBaseline(baseline: Baseline): string {
  const files = [...baseline]
    .filter(([, entries]) => entries.length > 0)
    .sort(([a], [b]) => compare(a, b))
    .map(([file, entries]) => {
      const lines = entries.toSorted(compareEntries).map(entry => `      ${printValue(orderly(entry))}`)
      return `    ${printValue(file)}: [\n${lines.join(',\n')}\n    ]`
    })
  const body = files.length === 0 ? '{}' : `{\n${files.join(',\n')}\n  }`
  return `{\n  "version": 1,\n  "files": ${body}\n}\n`
}

function orderly({rule, message, section, text, fingerprint}: BaselineEntry): BaselineEntry {
  return {rule, message, section, text, fingerprint}
}

/** Names of files and sections may hold what steers a terminal. */
function printValue(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function compareEntries(a: BaselineEntry, b: BaselineEntry): number {
  return (
    compare(a.rule, b.rule) ||
    compare(a.text, b.text) ||
    compare(a.fingerprint, b.fingerprint) ||
    compare(a.section, b.section)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
