import type {AnyRule} from '@policy-lint/core'
import {checkInvalid, checkKeys, checkValid, findUnreached} from './check-case.ts'
import {type Outcome, runRule} from './run-rule.ts'
import type {Cases, InvalidCase, ValidCase} from './types.ts'

export type {Cases, InvalidCase, ValidCase} from './types.ts'

/** A test that some test runner is to run; it fails by throwing. */
export interface PlannedTest {
  name: string
  run(): Promise<void>
}

const document = [
  'text',
  'frontMatter',
  'base',
  'language',
  'kind',
  'options',
  'instance',
  'today',
  'filePath',
  'others',
  'files',
  'phones',
]
const keys = {
  document: new Set(document),
  valid: new Set([...document, 'name']),
  invalid: new Set([...document, 'name', 'expect', 'output', 'suggestions']),
}

/** Everything that is to be tested of a rule, without a test runner. */
export function planTests(rule: AnyRule, cases: Cases): PlannedTest[] {
  const valid = cases.valid.map(given => (typeof given === 'string' ? {text: given} : given))
  const outcomes = new Map<ValidCase, Promise<Outcome>>()
  const run = (given: ValidCase) => {
    const outcome = outcomes.get(given) ?? runRule(rule, given)
    outcomes.set(given, outcome)
    return outcome
  }
  return [
    ...valid.map(given => ({
      name: `valid: ${nameOf(given)}`,
      async run() {
        checkKeys(given, keys.valid)
        checkValid(await run(given))
      },
    })),
    ...cases.invalid.map(given => ({
      name: `invalid: ${nameOf(given)}`,
      async run() {
        checkKeys(given, keys.invalid)
        await checkInvalid(await run(given), given)
      },
    })),
    {name: 'the cases are complete', run: () => checkCases(rule, valid, cases.invalid, run)},
  ]
}

async function checkCases(
  rule: AnyRule,
  valid: readonly ValidCase[],
  invalid: readonly InvalidCase[],
  run: (given: ValidCase) => Promise<Outcome>,
): Promise<void> {
  const cases = [...valid, ...invalid]
  if (valid.length === 0) throw new Error('Give at least one valid case.')
  if (invalid.length === 0) throw new Error('Give at least one invalid case.')
  const duplicate = findDuplicate(cases)
  if (duplicate) throw new Error(`Two cases are the same: ${nameOf(duplicate)}`)
  const outcomes = await Promise.all(invalid.map(run))
  const unreached = findUnreached(rule, cases, outcomes)
  if (unreached.length > 0) throw new Error(`The cases are not complete: ${unreached.join('; ')}.`)
}

function findDuplicate(cases: readonly ValidCase[]): ValidCase | undefined {
  const seen = new Set<string>()
  return cases.find(given => {
    const entries = Object.entries(given).filter(([name]) => keys.document.has(name))
    const key = JSON.stringify(Object.fromEntries(entries))
    if (seen.has(key)) return true
    seen.add(key)
    return false
  })
}

function nameOf({name, text}: ValidCase): string {
  return name ?? text.trim().replace(/\s+/g, ' ').slice(0, 80)
}
