import {readFileSync} from 'node:fs'
import type {Baseline, BaselineEntry} from '@policy-lint/core'
import {errorCode, reasonOf, UserError} from '../user-error.ts'

/** Many times what the largest collection of policies has. */
const largest = 50_000_000
const keys = ['rule', 'message', 'section', 'text', 'fingerprint'] as const

/** A baseline and the bytes that it was read from; null where there is no such file. */
export interface StoredBaseline {
  baseline: Baseline
  bytes: Buffer
}

/** Reads a baseline. Throws a UserError for what is none. */
export function readBaseline(path: string, name: string): StoredBaseline | null {
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw new UserError(`The baseline "${name}" cannot be read: ${reasonOf(error)}.`)
  }
  if (bytes.length > largest)
    throw new UserError(`The baseline "${name}" is larger than 50 MB; write it anew.`)
  return {baseline: parseBaseline(bytes.toString('utf8'), name), bytes}
}

function parseBaseline(text: string, name: string): Baseline {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw wrong(name, `is not valid JSON${placeOfConflict(text)}`)
  }
  if (!isObject(value)) throw wrong(name, 'must hold an object')
  if (value.version !== 1) throw wrong(name, 'has no "version": 1, so it was not written by this version')
  if (!isObject(value.files)) throw wrong(name, 'has no object "files"')
  return new Map(
    Object.entries(value.files).map(([file, entries]) => [file, readEntries(file, entries, name)]),
  )
}

function readEntries(file: string, entries: unknown, name: string): BaselineEntry[] {
  if (!Array.isArray(entries)) throw wrong(name, `has no list of findings at files["${file}"]`)
  return entries.map((entry: unknown, index) => {
    const missing = isObject(entry) ? keys.find(key => typeof entry[key] !== 'string') : 'rule'
    if (missing !== undefined) throw wrong(name, `has no "${missing}" at files["${file}"][${index}]`)
    const {rule, message, section, text, fingerprint} = entry as BaselineEntry
    return {rule, message, section, text, fingerprint}
  })
}

function placeOfConflict(text: string): string {
  const line = text.split('\n').findIndex(content => content.startsWith('<<<<<<< ')) + 1
  return line > 0 ? ` (line ${line} is the mark of a merge conflict)` : ''
}

function wrong(name: string, what: string): UserError {
  return new UserError(
    `The baseline "${name}" ${what}; correct it, or delete it and write it anew with --baseline-write.`,
  )
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
