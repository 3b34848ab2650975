import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {createLinter, packs} from '@policy-lint/linter'
import {displayWidth} from '@policy-lint/reporters'
import {describe, expect, test} from 'vitest'
import {copyRulePages} from '../copy-rule-pages.ts'
import {catalogueOf} from '../src/rules/catalogue.ts'
import {runIn} from './in-folder.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const catalogue = await catalogueOf(createLinter())
const ids = catalogue.map(({id}) => id)

describe.each(catalogue)('$id', ({id, category, url}) => {
  test('has an address that leads to a file of the repository', () => {
    const [, path = ''] = url.split('/blob/main/')
    expect(path).toBe(`rules/${category}/${id}/README.md`)
    expect(existsSync(join(root, path))).toBe(true)
  })

  test.each([40, 80])('is explained in %d columns', async width => {
    const {exit, stdout, stderr} = await runIn(root, ['explain', id], {env: {COLUMNS: String(width)}})
    expect({exit, stderr}).toEqual({exit: 0, stderr: ''})
    const lines = stdout.split('\n')
    expect(lines[0]).toMatch(new RegExp(`^${id}   (warning|error)$`))
    for (const heading of [
      'What it says',
      'Avoid',
      'Prefer',
      'Why',
      'Options',
      'When not to use it',
      'References',
    ])
      expect(lines).toContain(heading)
    expect(lines.filter(line => displayWidth(line) > width && !/https?:\/\//.test(line))).toEqual([])
    expect(stdout).not.toMatch(/<!-- generated|\x1b|^```/m)
  })
})

test.each(Object.keys(packs))('the messages are those of %s', async locale => {
  const {exit, stdout} = await runIn(root, ['explain', 'no-placeholders', '--locale', locale])
  expect(exit).toBe(0)
  const messages = (await packs[locale]?.load())?.messages['no-placeholders/placeholder']
  const own = messages?.what ?? 'A reader finds “…” where the answer should be.'
  const flat = stdout.replace(/\s+/g, ' ')
  expect(flat).toContain(own.replace(/\{\{\w+\}\}/g, '…'))
})

test('the catalogue is the same in both formats', async () => {
  const json = JSON.parse((await runIn(root, ['rules', '--format', 'json'])).stdout) as {
    id: string
    presets: string[]
  }[]
  expect(json.map(({id}) => id)).toEqual(ids)
  expect(json.every(({presets}) => presets.includes('policy-lint:all'))).toBe(true)
  const {stdout} = await runIn(root, ['rules'])
  expect([...stdout.matchAll(/^ {2}([\w-]+) \(/gm)].map(([, id]) => id)).toEqual(ids)
})

test('the package holds the page of every rule', () => {
  const folder = mkdtempSync(join(tmpdir(), 'policy-lint-pages-'))
  try {
    copyRulePages(join(root, 'rules'), folder)
    for (const {id, category} of catalogue) {
      const page = readFileSync(join(root, 'rules', category, id, 'README.md'), 'utf8')
      expect(readFileSync(join(folder, 'rules', `${id}.md`), 'utf8')).toBe(page)
    }
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
})
