import {
  type AnyRule,
  checkDocuments,
  checkOptions,
  collectFacts,
  type Linted,
  type LintPolicyOptions,
  lintPolicy,
  loadRules,
} from '@policy-lint/core'
import {loadPack, templateWords} from '@policy-lint/languages'
import {type Policy, readPolicy} from '@policy-lint/model'
import {dedentTemplate} from './dedent.ts'
import {filesOf} from './files-of.ts'
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
    ...rule,
    create(context) {
      hasRun = true
      return rule.create?.(context) ?? {}
    },
  }
  const shared = {
    rules: {[id]: {category: 'test', rule: watched}},
    enabled: [{id: given.instance === undefined ? id : `${id}#${given.instance}`, severity, options}],
    today: given.today ?? defaultToday,
    filePath: given.filePath ?? 'policy.md',
    files: given.files ? filesOf(given.files) : null,
    phones: given.phones ?? null,
    base: given.base === undefined ? null : await readCase(dedentTemplate(given.base), given),
    strict: true,
  }
  await loadRules(shared.rules, shared.enabled, policy.pack)
  const linted = withOthers(lintPolicy(policy, shared), policy, await readOthers(given), shared)
  const hasMutated = JSON.stringify(policy.tree) !== before
  return {...linted, policy, text: policy.text, hasRun, hasMutated}
}

type Shared = LintPolicyOptions & {filePath: string}

/** What the rule says of the first document when it sees it together with others. */
function withOthers(
  linted: Linted,
  policy: Policy,
  others: readonly {filePath: string; policy: Policy}[],
  shared: Shared,
): Linted {
  const documents = [{filePath: shared.filePath, policy}, ...others].sort((a, b) =>
    a.filePath < b.filePath ? -1 : 1,
  )
  const results = documents.map(({filePath, policy: one}) => {
    const {collected, failures} = collectFacts(one, {...shared, filePath})
    const found = one === policy ? linted : nothing
    return {
      ...found,
      filePath,
      failures: [...found.failures, ...failures],
      notes: [],
      summary: null,
      source: one.text,
      fixed: [],
      // Facts have to be plain data.
      ...(collected && {collected: structuredClone(collected)}),
    }
  })
  return checkDocuments(results, shared).find(({filePath}) => filePath === shared.filePath) ?? linted
}

const nothing: Linted = {diagnostics: [], suppressed: [], failures: []}

function readOthers(given: ValidCase): Promise<{filePath: string; policy: Policy}[]> {
  const read = (given.others ?? []).map(async ({filePath, ...other}) => {
    const own = {language: given.language, ...other}
    const language = own.language === undefined ? {} : {language: own.language}
    return {filePath, policy: await readCase(documentOf(other), {...other, ...language})}
  })
  return Promise.all(read)
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
