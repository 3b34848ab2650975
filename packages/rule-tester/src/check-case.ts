import {AssertionError} from 'node:assert'
import {isDeepStrictEqual} from 'node:util'
import {type AnyRule, applyFixes} from '@policy-lint/core'
import {dedentPicture, dedentTemplate} from './dedent.ts'
import {drawPaste} from './paste.ts'
import {drawPicture} from './picture.ts'
import {promisesOf} from './promises.ts'
import {type Outcome, readCase} from './run-rule.ts'
import type {InvalidCase, ValidCase} from './types.ts'

/** Throws when the rule says anything about a valid document. */
export function checkValid(outcome: Outcome): void {
  checkSound(outcome)
  const picture = drawPicture(outcome.text, outcome.diagnostics)
  hold(picture, '', `The rule should be silent on a valid document, and said:\n${picture}`)
}

/** Throws when the rule does not say, fix and suggest exactly what an invalid case expects. */
export async function checkInvalid(outcome: Outcome, given: InvalidCase): Promise<void> {
  checkSound(outcome)
  if (outcome.diagnostics.length === 0) throw new Error(silence(outcome))
  checkPicture(outcome, given)
  await checkOutput(outcome, given)
  checkSuggestions(outcome, given)
}

function silence({policy, hasRun}: Outcome): string {
  if (hasRun) return 'The rule is silent on an invalid document.'
  const {tag} = policy.language
  return `The rule does not run: the language “${tag ?? 'none'}” has not all that its “meta.needs” names.`
}

/** Refuses misspelt keys, and `expect` and its like on valid documents. */
export function checkKeys(given: ValidCase, known: ReadonlySet<string>): void {
  const unknown = Object.keys(given).find(key => !known.has(key))
  if (unknown !== undefined) throw new Error(`A case of this kind has no key “${unknown}”.`)
}

/** Options and messages of a rule that no case reaches. */
export function findUnreached(
  rule: AnyRule,
  cases: readonly ValidCase[],
  invalid: readonly Outcome[],
): string[] {
  const diagnostics = invalid.flatMap(outcome => outcome.diagnostics)
  const fired = new Set(
    diagnostics.flatMap(({messageId, suggestions = []}) => [
      messageId,
      ...suggestions.map(suggestion => suggestion.messageId),
    ]),
  )
  const set = new Set(cases.flatMap(({options}) => Object.keys(options ?? {})))
  return [
    ...Object.keys(rule.meta.messages)
      .filter(id => !fired.has(id))
      .map(id => `the message “${id}” is never reported`),
    ...Object.keys(rule.meta.options)
      .filter(name => !set.has(name))
      .map(name => `the option “${name}” is never set`),
  ]
}

function checkSound({failures, hasMutated}: Outcome): void {
  const [failure] = failures
  if (failure) throw new Error(`The rule failed: ${failure.message}`)
  if (hasMutated) throw new Error('The rule changes the tree, which all rules share.')
}

function checkPicture(outcome: Outcome, given: InvalidCase): void {
  const picture = drawPicture(outcome.text, outcome.diagnostics)
  hold(picture, dedentPicture(given.expect), toPaste('What the rule says', outcome))
}

async function checkOutput(outcome: Outcome, given: InvalidCase): Promise<void> {
  const {text, diagnostics, policy} = outcome
  const {text: fixed, applied} = applyFixes(text, diagnostics)
  if (applied.length === 0) {
    if (given.output === undefined) return
    throw new Error('The rule fixes nothing, so the case has no “output”.')
  }
  if (fixed === text) throw new Error('The fix does not change the text.')
  if (given.output === undefined) {
    throw new Error(toPaste('The rule fixes this, so the case needs an “output”', outcome))
  }
  hold(fixed, dedentTemplate(given.output), toPaste('The text after one pass of fixes is another', outcome))

  const before = promisesOf(policy)
  const after = promisesOf(await readCase(fixed, given))
  hold(after, before, 'A fix never changes a promise; offer it as a suggestion instead.')
}

function checkSuggestions(outcome: Outcome, given: InvalidCase): void {
  const {text, diagnostics} = outcome
  const suggestions = diagnostics.flatMap(diagnostic => diagnostic.suggestions ?? [])
  const actual = suggestions.map(({messageId, desc, fix}) => ({
    messageId,
    desc,
    output: applyFixes(text, [{fix}]).text,
  }))
  const idle = actual.find(({output}) => output === text)
  if (idle) throw new Error(`The suggestion “${idle.desc}” does not change the text.`)
  const expected = (given.suggestions ?? []).map((suggestion, index) => {
    if (suggestion.messageId === undefined && suggestion.desc === undefined) {
      throw new Error(`Suggestion ${index} needs a “messageId” or a “desc”.`)
    }
    return {...actual[index], ...suggestion, output: dedentTemplate(suggestion.output)}
  })
  hold(actual, expected, toPaste('The rule suggests other texts', outcome))
}

/** Test runners draw the difference; what they need for it is in the error, whichever they are. */
function hold(actual: unknown, expected: unknown, message: string): void {
  if (isDeepStrictEqual(actual, expected)) return
  throw new AssertionError({message, actual, expected, operator: 'deepStrictEqual'})
}

function toPaste(what: string, outcome: Outcome): string {
  return `${what}. To paste when it is right:\n\n${drawPaste(outcome)}\n`
}
