import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type AnyRule, applyFixes} from '@policy-lint/core'
import {type LanguagePack, parse} from '@policy-lint/model'
import type {Cases, ValidCase} from '@policy-lint/rule-tester'
import {describe, expect, test, vi} from 'vitest'

const cases = vi.hoisted(() => new Map<string, Cases>())

// The rules' own tests hand over their cases here, instead of running a second time.
vi.mock('@policy-lint/rule-tester', async importOriginal => ({
  ...(await importOriginal<typeof import('@policy-lint/rule-tester')>()),
  ruleTester: (rule: AnyRule, given: Cases) => cases.set(rule.meta.id, given),
}))

const {runRule} = await import('@policy-lint/rule-tester')

const sections = ['Avoid', 'Prefer', 'Why', 'Options', 'When not to use it', 'References']
const today = '2026-11-22'
/** Rules that ask for nothing until an option says what, or only in documents of many words. */
const onRequest = new Set(['required-phrases', 'framework-clauses', 'document-length', 'readability'])

interface Folder {
  id: string
  path: string
  rule: AnyRule
}

const folders = await Promise.all(ruleFolders().map(load))

describe.each(folders)('$id', ({id, path, rule}) => {
  const {meta} = rule
  const readme = readFileSync(join(path, 'README.md'), 'utf8')
  const examples = examplesOf(readme)

  test('has exactly its three files', () => {
    expect(readdirSync(path).sort()).toEqual(['README.md', `${id}.test.ts`, `${id}.ts`])
  })

  test('is called like its folder', () => {
    expect(meta.id).toBe(id)
  })

  test('has a README with all sections, in order', () => {
    const headings = parse(readme).children.filter(node => node.type === 'heading' && node.depth > 1)
    expect(headings.map(({position}) => readme.slice(position?.start.offset, position?.end.offset))).toEqual(
      sections.map(name => `## ${name}`),
    )
    expect(readme).toMatch(/^<!-- generated header -->\n(?:.*\n)?<!-- \/generated header -->\n/s)
    expect(sectionOf(readme, 'Options')).toMatch(
      /^\n+<!-- generated options -->\n(?:.*\n)?<!-- \/generated options -->\n/s,
    )
  })

  test('describes each option, and tells of it in the README', () => {
    for (const [name, option] of Object.entries(meta.options)) {
      expect(option.description, name).toMatch(/^\p{Lu}.*\.$/su)
      expect(sectionOf(readme, 'Options'), name).toContain(`\`${name}\``)
    }
  })

  test('ends each message with a full stop', () => {
    for (const [name, {what}] of Object.entries(meta.messages)) expect(what, name).toMatch(/\.$/)
  })

  test('says with each finding what to write or do', async () => {
    for (const given of cases.get(id)?.invalid ?? []) {
      const {diagnostics} = await runRule(rule, given)
      for (const {messageId, parts} of diagnostics) expect(parts.write || parts.todo, messageId).toBeTruthy()
    }
  })

  test('has examples to avoid and examples to prefer', () => {
    expect(examples.filter(example => example.section === 'Avoid').length).toBeGreaterThan(0)
    expect(examples.filter(example => example.section === 'Prefer').length).toBeGreaterThan(0)
  })

  test.each(examples)('$section: $text', async ({section, given}) => {
    const {diagnostics, failures} = await runRule(rule, given)
    expect(failures).toEqual([])
    if (section === 'Avoid') expect(diagnostics).not.toEqual([])
    else expect(diagnostics).toEqual([])
  })

  test('says that it is fixable exactly when something is fixed', () => {
    const isFixed = cases.get(id)?.invalid.some(({output}) => output !== undefined)
    expect(isFixed).toBe(meta.fixable === true)
  })

  test('fixes nothing twice', async () => {
    const documents = [...(cases.get(id)?.invalid ?? []), ...examples.map(({given}) => given)]
    for (const {frontMatter, ...given} of documents) {
      const once = await fix(rule, frontMatter === undefined ? given : {...given, frontMatter})
      expect(await fix(rule, {...given, text: once})).toBe(once)
    }
  })
})

describe.each(documentsOf('every-rule'))('$name', ({tag, path}) => {
  test('has something for every rule to report', async () => {
    const silent: string[] = []
    const document = documentAt(path, tag)
    // A translation that promises something else, for rules over several documents.
    const other = tag === 'en' ? 'it' : 'en'
    const text = readFileSync(join(path, '..', `${other}.md`), 'utf8').replaceAll('5', '7')
    const others = [{filePath: 'policy.md', text, language: other}]
    const given = {...document, filePath: `policy.${tag}.md`, others}
    for (const {id, rule} of folders) {
      const {diagnostics, policy} = await runRule(rule, given)
      if (diagnostics.length === 0 && hasNeeds(rule, policy.pack) && !onRequest.has(id)) silent.push(id)
    }
    expect(silent, 'Add a line to the document for each of these rules.').toEqual([])
  })
})

describe.each(cleanDocuments())('$name', ({tag, path}) => {
  test.each(folders.filter(({rule}) => rule.meta.presets.includes('recommended')))(
    'has nothing for $id to report',
    async ({rule}) => {
      const {diagnostics} = await runRule(rule, documentAt(path, tag))
      expect(diagnostics.map(({line, message}) => `${line}: ${message}`)).toEqual([])
    },
  )
})

function ruleFolders(): {id: string; path: string}[] {
  const isRuleFolder = (name: string) => /^[a-z]/.test(name) && name !== 'node_modules'
  const subfolders = (path: string) =>
    readdirSync(path, {withFileTypes: true}).filter(entry => entry.isDirectory() && isRuleFolder(entry.name))
  return subfolders(import.meta.dirname)
    .flatMap(category => subfolders(join(import.meta.dirname, category.name)))
    .map(({name, parentPath}) => ({id: name, path: join(parentPath, name)}))
}

async function load({id, path}: {id: string; path: string}): Promise<Folder> {
  const {default: rule} = (await import(join(path, `${id}.ts`))) as {default: AnyRule}
  await import(join(path, `${id}.test.ts`))
  return {id, path, rule}
}

function sectionOf(readme: string, name: string): string {
  const [, after = ''] = readme.split(`\n## ${name}\n`)
  return after.split('\n## ')[0] ?? ''
}

/** The fenced `markdown` blocks under Avoid and Prefer; JSON behind the word sets options, kind, today or language. */
function examplesOf(readme: string): {section: string; text: string; given: ValidCase}[] {
  let section = ''
  return parse(readme).children.flatMap(node => {
    if (node.type === 'heading')
      section = readme.slice(node.position?.start.offset, node.position?.end.offset).slice(3)
    if (node.type !== 'code' || node.lang !== 'markdown') return []
    if (section !== 'Avoid' && section !== 'Prefer') return []
    const settings = node.meta ? (JSON.parse(node.meta) as Partial<ValidCase>) : {}
    return {
      section,
      text: node.value.replace(/\s+/g, ' '),
      given: {text: `${node.value}\n`, today, ...settings},
    }
  })
}

async function fix(rule: AnyRule, given: ValidCase): Promise<string> {
  const {text, diagnostics} = await runRule(rule, given)
  return applyFixes(text, diagnostics).text
}

interface Fixture {
  name: string
  tag: string
  path: string
}

/** `fixtures/<folder>/<tag>.md`; a `<tag>.base.md` beside it is the same document before its last change. */
function documentsOf(folder: string, tagOf = (file: string) => file.slice(0, -'.md'.length)): Fixture[] {
  const path = join(import.meta.dirname, '..', 'fixtures', folder)
  if (!existsSync(path)) return []
  return readdirSync(path)
    .filter(file => file.endsWith('.md') && !file.endsWith('.base.md'))
    .map(file => ({name: `${folder}/${file}`, tag: tagOf(file), path: join(path, file)}))
}

function cleanDocuments(): Fixture[] {
  const path = join(import.meta.dirname, '..', 'fixtures', 'clean')
  if (!existsSync(path)) return []
  return readdirSync(path).flatMap(tag => documentsOf(join('clean', tag), () => tag))
}

function documentAt(path: string, language: string): ValidCase {
  const base = path.replace(/\.md$/, '.base.md')
  return {
    text: readFileSync(path, 'utf8'),
    language,
    today,
    ...(existsSync(base) && {base: readFileSync(base, 'utf8')}),
  }
}

function hasNeeds(rule: AnyRule, pack: LanguagePack | null): boolean {
  return rule.meta.needs.every(part => pack !== null && !isEmpty(pack[part]))
}

function isEmpty(part: unknown): boolean {
  if (part === null || part === undefined || part === '') return true
  return typeof part === 'object' && Object.values(part).every(isEmpty)
}
