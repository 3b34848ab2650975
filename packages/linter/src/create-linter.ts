import {
  checkDocuments,
  collectFacts,
  type Diagnostic,
  type Files,
  fixToStable,
  type LintResult,
  lintPolicy,
  loadRules,
  type Message,
  type PhoneNumbers,
  type Plugin,
  type PluginReporter,
  type Presets,
  type ResolvedConfig,
  type RuleList,
  type Severity,
} from '@policy-lint/core'
import {loadPack, templateWords} from '@policy-lint/languages'
import {type Kind, type LanguagePack, type Policy, readPolicy, splitBom} from '@policy-lint/model'
import {Extensions} from './extensions.ts'
import {type ChosenLanguage, chooseLanguage, parseDocument} from './language.ts'
import {languageNote} from './notes.ts'
import {outlineOf} from './outline.ts'
import {summarize} from './summary.ts'

export interface LintTextOptions {
  /** Shown in results, and a hint to the language (`charter.it.md`). */
  filePath: string
  config: ResolvedConfig
  /** `YYYY-MM-DD`, for rules about dates. */
  today: string
  /** Whether to apply safe fixes, or which. */
  fix?: boolean | ((diagnostic: Diagnostic) => boolean)
  /** Language of the messages; English where a text is not translated. */
  locale?: string
  /** The files around the document, for rules about links; without it they are silent about files. */
  files?: Files | null
  /** What is known of telephone numbers; without it no number is looked up. */
  phones?: PhoneNumbers | null
  /** False to ignore what documents say about rules, in comments and front matter. */
  inlineConfig?: boolean
  /** How loud a directive is that silences nothing; `warn` unless told otherwise. */
  reportUnused?: Severity
}

export interface ReadTextOptions {
  filePath: string
  language?: string | null
  kind?: Kind | null
  region?: string | null
}

/** The model, the languages, the engine and the rules behind one door. */
export interface Linter {
  readonly rules: RuleList
  /** Presets by kind of document and by framework, besides those that follow from the rules. */
  readonly presets: Presets
  /** Reporters of plugins, by their full names. */
  readonly reporters: ReadonlyMap<string, PluginReporter>
  /** Adds what a plugin brings, under the name that a configuration gives it. */
  use(name: string, plugin: Plugin): void
  /** Lints one document. Nothing is thrown for what is in the document; a rule that fails is in `failures`. */
  lintText(text: string, options: LintTextOptions): Promise<LintResult>
  /** Adds what only several documents together can tell: contradictions between them, and the like. */
  checkDocuments(results: readonly LintResult[], options?: {locale?: string}): Promise<LintResult[]>
  /** Reads one document without linting it. */
  readPolicy(text: string, options: ReadTextOptions): Promise<Policy>
}

const repository = 'https://github.com/policy-lint/policy-lint'

const directivesUrl = `${repository}/blob/main/docs/guide/directives.md`

/** The page of a rule. */
export const docsUrl = (category: string, id: string) =>
  `${repository}/blob/main/rules/${category}/${id}/README.md`

/**
 * A linter with all built-in rules and languages. Works in Node and in browsers; packs are loaded when a document needs them.
 *
 * @example const result = await createLinter().lintText('# Charter', {filePath: 'charter.md', config, today: '2026-11-22'})
 */
export function createLinter(): Linter {
  const all = new Extensions()
  return {
    get rules() {
      return all.rules
    },
    get presets() {
      return all.presets
    },
    reporters: all.reporters,
    use: (name, plugin) => all.add(name, plugin),
    lintText: (text, options) => lintText(text, options, all),
    async checkDocuments(results, {locale} = {}) {
      return checkDocuments(results, {rules: all.rules, docsUrl, ...(await translationFor(locale))})
    },
    async readPolicy(text, {filePath, language = null, kind = null, region = null}) {
      const document = parseDocument(text)
      const chosen = await chooseLanguage(document, language, filePath, all.packs)
      return read(document.text, chosen, {kind, region}, document.tree)
    },
  }
}

function read(
  text: string,
  {tag, evidence, pack}: ChosenLanguage,
  {kind, region}: {kind: Kind | null; region: string | null},
  tree?: Policy['tree'],
): Policy {
  return readPolicy(text, {pack, language: {tag, evidence}, kind, region, templateWords}, tree)
}

async function lintText(
  given: string,
  options: LintTextOptions,
  {rules, packs}: Extensions,
): Promise<LintResult> {
  const {config, filePath, today} = options
  const {bom, text} = splitBom(given)
  const document = parseDocument(text)
  const language = await chooseLanguage(document, config.language, filePath, packs)
  const translation = await translationFor(options.locale)
  const {files = null, phones = null} = options
  await loadRules(rules, config.rules, language.pack)
  const {inlineConfig = true, reportUnused = 'warn'} = options
  const directives = {inlineConfig, reportUnused, directivesUrl}
  const shared = {
    ...directives,
    rules,
    enabled: config.rules,
    today,
    filePath,
    docsUrl,
    files,
    phones,
    ...translation,
  }
  const verify = (current: string, tree?: Policy['tree']) => {
    const policy = read(current, language, config, tree)
    return {...lintPolicy(policy, shared), policy}
  }
  const accept = typeof options.fix === 'function' ? options.fix : () => true
  let tree: Policy['tree'] | undefined = document.tree
  const verifyOnce = (current: string) => {
    const outcome = verify(current, current === text ? tree : undefined)
    tree = undefined
    return outcome
  }
  const stable = fixToStable(text, verifyOnce, {maxPasses: options.fix ? 10 : 0, accept})
  const {diagnostics, suppressed, policy} = stable.last
  const {collected, failures} = collectFacts(policy, shared)
  return {
    filePath,
    diagnostics,
    suppressed,
    failures: [...stable.last.failures, ...failures],
    notes: languageNote(language),
    summary: summarize(policy, config, today),
    source: stable.text,
    ...(stable.text === text ? {} : {output: bom + stable.text, before: given}),
    fixed: countByRule(stable.applied),
    outline: outlineOf(policy),
    ...(collected && {collected}),
  }
}

function countByRule(applied: readonly Diagnostic[]): {ruleId: string; count: number}[] {
  const counts = new Map<string, number>()
  for (const {ruleId} of applied) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  return [...counts]
    .map(([ruleId, count]) => ({ruleId, count}))
    .sort((a, b) => (a.ruleId < b.ruleId ? -1 : 1))
}

interface Translation {
  translate?: (ruleId: string, messageId: string) => Partial<Message> | null
}

/** The messages of the interface's language, when it has any. */
async function translationFor(locale: string | undefined): Promise<Translation> {
  const pack: LanguagePack | null = locale && !/^en\b/i.test(locale) ? await loadPack(locale) : null
  if (!pack) return {}
  return {translate: (ruleId, messageId) => pack.messages[`${ruleId}/${messageId}`] ?? null}
}
