import {parseDocument} from 'yaml'
import {UserError} from '../user-error.ts'

/** A configuration is small; parsers of YAML take quadratic time on large ones. */
const largest = 200_000
const deepest = 50
const neverKeys = new Set(['__proto__', 'constructor', 'prototype'])

/** Reads a JSON configuration. Throws a UserError that names the file and, where known, the line. */
export function parseJson(file: string, text: string): unknown {
  refuseLarge(file, text)
  try {
    return refuseOdd(file, JSON.parse(withoutMark(text)))
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError(
      `${file}${jsonErrorPlace(text)} is not valid JSON; correct it, or check it with a JSON validator.`,
    )
  }
}

/** Reads a YAML configuration: plain data only, tags are refused. */
export function parseYaml(file: string, text: string): unknown {
  refuseLarge(file, text)
  let value: unknown
  try {
    const document = parseDocument(withoutMark(text), {schema: 'core', logLevel: 'silent'})
    const problem = document.errors[0] ?? document.warnings[0]
    if (problem !== undefined) throw new UserError(yamlSentence(file, problem))
    value = document.toJS({maxAliasCount: 100})
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError(`${file} is nested too deeply or refers to itself too often; write it plainly.`)
  }
  return refuseOdd(file, value)
}

interface YamlProblem {
  code: string
  message: string
  linePos?: readonly {line: number}[] | undefined
}

function yamlSentence(file: string, problem: YamlProblem): string {
  const line = problem.linePos?.[0]?.line
  const place = line === undefined ? file : `${file}:${line}`
  if (problem.code === 'TAG_RESOLVE_FAILED') {
    return `${place} uses a YAML tag; a configuration is plain data, so remove the tag.`
  }
  const words = (problem.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')
  return `${place} is not valid YAML: ${words.replace(/[.:]$/, '')}; correct this line.`
}

/** JSON is YAML too, and that parser knows lines. */
function jsonErrorPlace(text: string): string {
  try {
    const line = parseDocument(text, {schema: 'json', logLevel: 'silent'}).errors[0]?.linePos?.[0].line
    return line === undefined ? '' : `:${line}`
  } catch {
    return ''
  }
}

function refuseLarge(file: string, text: string): void {
  if (text.length > largest)
    throw new UserError(`${file} is larger than 200 kB; a configuration is much smaller.`)
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

function refuseOdd(file: string, value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (depth > deepest)
    throw new UserError(`${file} is nested more than ${deepest} levels deep; write it flatter.`)
  for (const key of Object.keys(value)) {
    if (neverKeys.has(key))
      throw new UserError(`${file} has a key "${key}", which no configuration has; remove it.`)
    refuseOdd(file, (value as Record<string, unknown>)[key], depth + 1)
  }
  return value
}
