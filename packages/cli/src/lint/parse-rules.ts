import type {RuleSetting} from '@policy-lint/core'
import {UserError} from '@policy-lint/node'
import {parseDocument} from 'yaml'

type Rules = Readonly<Record<string, RuleSetting>>

/** Reads `--rule 'no-jargon: off'`, later ones winning. Throws a UserError for what is no such thing. */
export function parseRules(texts: readonly string[]): Rules {
  return Object.assign({}, ...texts.map(parseRule))
}

function parseRule(text: string): Rules {
  const value = parse(text)
  if (isRules(value)) return value
  throw new UserError(
    `--rule needs a rule and a severity, for example --rule 'no-jargon: off' or --rule 'review-date: [error, {maxAge: 24}]', not "${text}".`,
  )
}

function parse(text: string): unknown {
  // YAML wants a blank behind the colon; people leave it out.
  const spaced = text.replace(/^\s*([^\s:{[]+):(?=\S)/, '$1: ')
  try {
    const document = parseDocument(spaced, {schema: 'core', logLevel: 'silent'})
    return document.errors.length + document.warnings.length === 0 ? document.toJS() : undefined
  } catch {
    return undefined
  }
}

/** Severities and options are checked with the rest of the configuration. */
function isRules(value: unknown): value is Rules {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).length > 0 &&
    !Object.hasOwn(value, '__proto__')
  )
}
