import {type AnyRule, checkOptions, type Linted, lintPolicy} from '@policy-lint/core'
import {loadPack, templateWords} from '@policy-lint/languages'
import {type Policy, readPolicy} from '@policy-lint/model'
import {dedentTemplate} from './dedent.ts'
import type {ValidCase} from './types.ts'

const defaultToday = '2026-11-22'

export interface Outcome extends Linted {
  policy: Policy
  /** The document without byte order mark: front matter and text. */
  text: string
  /** False when the language has not what the rule needs. */
  hasRun: boolean
  /** The rule changed the tree that all rules share. */
  hasMutated: boolean
}

/**
 * Run one rule over the document of a case.
 *
 * @example (await runRule(rule, {text: 'As soon as possible.'})).diagnostics
 */
export async function runRule(rule: AnyRule, given: ValidCase): Promise<Outcome> {
  const {id, options: schema, severity} = rule.meta
  const {options, problems} = checkOptions(schema, given.options, 'options')
  const [problem] = problems
  if (problem) throw new Error(`${problem.path}: ${problem.message}`)

  const policy = await readCase(documentOf(given), given)
  const before = JSON.stringify(policy.tree)
  let hasRun = false
  const watched: AnyRule = {
    meta: rule.meta,
    create(context) {
      hasRun = true
      return rule.create(context)
    },
  }
  const linted = lintPolicy(policy, {
    rules: {[id]: {category: 'test', rule: watched}},
    enabled: [{id, severity, options}],
    today: given.today ?? defaultToday,
    filePath: given.filePath ?? 'policy.md',
    base: given.base === undefined ? null : await readCase(dedentTemplate(given.base), given),
    strict: true,
  })
  const hasMutated = JSON.stringify(policy.tree) !== before
  return {...linted, policy, text: policy.text, hasRun, hasMutated}
}

/** Read a text the way the document of a case is read. */
export async function readCase(text: string, given: ValidCase): Promise<Policy> {
  const tag = given.language === undefined ? 'en' : given.language
  const pack = tag === null ? null : await loadPack(tag)
  return readPolicy(text, {
    pack,
    language: {tag, evidence: 'config'},
    kind: given.kind ?? null,
    templateWords,
  })
}

function documentOf({text, frontMatter}: ValidCase): string {
  const body = dedentTemplate(text)
  return frontMatter === undefined ? body : `---\n${dedentTemplate(frontMatter)}\n---\n\n${body}`
}
