import {resolveConfig} from '@policy-lint/core'
import {createLinter, packs} from '@policy-lint/linter'
import type {LanguagePack} from '@policy-lint/model'
import {describe, expect, test} from 'vitest'
import {frameworks} from './_frameworks/index.ts'
import {kindSections} from './_shared/kind-settings.ts'
import {documentKindOf, policyTemplate, templateKinds} from './_templates/policy-template.ts'

const linter = createLinter()
const today = '2026-11-22'
const languages = ['de', 'el', 'en', 'es', 'fr', 'it', 'sv']
const loaded = new Map<string, LanguagePack>()
for (const tag of languages) {
  const pack = await packs[tag]?.load()
  if (pack) loaded.set(tag, pack)
}

/** What only the writer can fill in. */
const toFillIn = new Set([
  'no-placeholders',
  'review-date',
  'contact-details',
  'valid-contact',
  'date-format',
  'changelog',
])

async function findings(text: string, presets: readonly string[]): Promise<string[]> {
  const {config, problems} = resolveConfig([{extends: presets}], linter)
  expect(problems).toEqual([])
  const {diagnostics, failures} = await linter.lintText(text, {filePath: 'a.md', config, today})
  expect(failures).toEqual([])
  return diagnostics
    .filter(({ruleId}) => !toFillIn.has(ruleId))
    .map(({ruleId, line, message}) => `${line} ${ruleId}: ${message.split('\n')[0]}`)
}

function written(tag: string, kind: string, framework: (typeof frameworks)[number] | null = null): string {
  const pack = loaded.get(tag)
  const text = pack && policyTemplate(pack, {kind, framework, today})
  if (!text) throw new Error(`No template for ${kind} in ${tag}.`)
  return text
}

/** What somebody might write for a placeholder, by what it asks for. */
const answers: readonly (readonly [asked: RegExp, answer: string])[] = [
  [/e-?mail|correo|courriel|électronique|e-post/, 'help@northfield-library.org'],
  [/phone|teléfono|τηλέφωνο|telefon/, '0800 731 4562'],
  [/date|fecha|data|datum|ημερομην/, '2026-10-01'],
  [/percent|porcent|ποσοστ/, '90 %'],
  [/amount|import|belopp|betrag|montant|ποσό/, '20'],
  [
    /web|site|link|länk|lien|adress|indirizzo|dirección|διεύθυνση|ιστοσ|adresse/,
    'https://northfield-library.org',
  ],
  [/number|numero|número|antal|αριθμ|anzahl|^nombre$/, '10'],
]

function filled(text: string): string {
  return text.replace(/\[([^\]\n]+)\]/g, (_, asked: string) => {
    const known = answers.find(([pattern]) => pattern.test(asked.toLowerCase()))
    return known?.[1] ?? 'Northfield'
  })
}

const cases = languages.flatMap(tag => templateKinds.map(kind => ({tag, kind})))

describe.each(cases)('$kind in $tag', ({tag, kind}) => {
  const text = written(tag, kind)

  test('is read as what it is, each section in its role', async () => {
    const policy = await linter.readPolicy(text, {filePath: 'a.md'})
    expect([policy.language.tag, policy.kind]).toEqual([tag, documentKindOf(kind)])
    const pack = loaded.get(tag)
    const {required = [], recommended = []} = kindSections[kind] ?? {}
    const wanted = [...required, ...recommended].flatMap(roles => [roles].flat().slice(0, 1))
    const misread = wanted.filter(
      role =>
        !policy.sections.some(
          section => section.heading === pack?.skeletons[role]?.heading && section.roles.includes(role),
        ),
    )
    expect(misread).toEqual([])
  })

  test('leaves nothing to its kind but what only the writer knows', async () => {
    expect(await findings(text, [`policy-lint:${kind}`])).toEqual([])
  })

  test('has nothing left to report once it is filled in', async () => {
    const {config} = resolveConfig([{extends: 'policy-lint:recommended'}], linter)
    const options = {filePath: 'a.md', config, today}
    const {diagnostics} = await linter.lintText(filled(text), options)
    expect(diagnostics.map(({ruleId, line, message}) => `${line} ${ruleId}: ${message}`)).toEqual([])
  })

  test('has no number that somebody made up', () => {
    expect(text.replace(/^---.*?---$/ms, '').match(/(?<![\p{L}\p{N}])\d+(?!\.)(?![\p{L}\p{N}])/gu)).toBeNull()
  })
})

describe.each(frameworks)('$id', framework => {
  const [kind = 'charter'] = framework.kinds
  const text = written(framework.language, kind, framework)

  test('leaves nothing but what only the writer knows', async () => {
    const found = await findings(text, [`policy-lint:${kind}`, `policy-lint:${framework.id}`])
    // Times cannot be held against a clause before somebody has filled them in.
    expect(found.filter(message => !/ framework-clauses: /.test(message))).toEqual([])
  })

  test('names each clause that a section serves', () => {
    for (const {cite, check} of framework.clauses) if (check.by === 'sections') expect(text).toContain(cite)
  })
})
