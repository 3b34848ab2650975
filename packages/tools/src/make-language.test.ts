import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {type LanguagePack, readPolicy} from '@policy-lint/model'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {makeLanguage} from './make-language.ts'
import {detectionTable} from './outputs/detection-table.ts'
import {packsIndex} from './outputs/packs-index.ts'
import {runTool} from './run-tool.ts'
import {loadPack, loadPacks, repository} from './workspace.ts'

const languages = 'packages/languages'
let root: string
let english: LanguagePack

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'policy-lint-new-language-'))
  mkdirSync(join(root, languages), {recursive: true})
  for (const file of ['tsconfig.base.json', ...['src', 'test', 'package.json', 'tsconfig.json'].map(inside)])
    cpSync(join(repository, file), join(root, file), {recursive: true, filter: isNeeded})
  symlinkSync(join(repository, languages, 'node_modules'), join(root, languages, 'node_modules'), 'junction')
  english = await loadPack(repository, 'en')
})

afterAll(() => rmSync(root, {recursive: true, force: true}))

describe('makeLanguage', () => {
  test('makes a pack that compiles, passes its tests and is never detected', async () => {
    const files = makeLanguage(root, 'cs', english)
    const folder = join(root, languages, 'src/cs')
    expect(files.map(file => file.slice(file.lastIndexOf('/') + 1)).sort()).toEqual(
      readdirSync(folder).sort(),
    )
    const packs = await loadPacks(root)
    const pack = packs.find(({tag}) => tag === 'cs')
    expect(pack).toMatchObject({name: {en: 'Czech', self: 'čeština'}, partial: true, decimal: ','})
    expect(detectionTable(packs)).not.toContain('  cs: {')
    writeFileSync(join(root, languages, 'src/packs.ts'), packsIndex(packs))
    writeFileSync(join(root, languages, 'src/detection.ts'), detectionTable(packs))

    const own = ['run', '--root', root, '--reporter=json', '-t', '^cs |^every folder', 'packs.test']
    const [types, tests] = await Promise.all([
      runTool('typescript', ['-p', languages], root, 'tsc'),
      runTool('vitest', own, repository),
    ])
    expect(types.output).toBe('')
    expect(resultsIn(tests.output)).toEqual({failed: [], passed: expect.toSatisfy(count => count > 10)})
  }, 120_000)

  test('knows months and weekdays, and keeps English phrases in comments', () => {
    const read = (file: string) => readFileSync(join(root, languages, 'src/cs', file), 'utf8')
    expect(read('dates.ts')).toContain("['leden', 'ledna'")
    expect(read('metrics.ts')).toContain("'pondělí'")
    expect(read('cues.ts')).toMatch(/\/\/ Who promises: .+; …\n {2}organisation: \[\],/)
    expect(read('headings.ts')).toMatch(
      /\/\/ Complaints, and when something goes wrong: .+\n {2}complaints: \[\],/,
    )
    for (const file of readdirSync(join(root, languages, 'src/cs')))
      expect(read(file).split('\n').length, file).toBeLessThan(130)
  })

  test('a document is read with it, without a promise', async () => {
    const pack = await loadPack(root, 'cs')
    const policy = readPolicy(
      '# Charta\n\n## Reklamace\n\nNa dopisy odpovídáme do 5. ledna 2026.\n\n- a\n\n| a |\n| - |\n| 2 |\n',
      {pack},
    )
    expect(policy.commitments).toEqual([])
    expect(policy.sections.map(({heading}) => heading)).toEqual(['Reklamace'])
  })

  test.each([
    [undefined, 'Name the language with its tag, for example: npm run new:language pt'],
    ['gr', 'There is no language “gr”'],
    ['Portuguese', 'There is no language “Portuguese”'],
    ['../en', 'There is no language “../en”'],
    [
      'pt-BR',
      'A pack is for a whole language, so that “pt-BR” is read with Portuguese: npm run new:language pt',
    ],
    ['en', 'There is a pack for English already, in packages/languages/src/en'],
    ['eng', 'There is a pack for English already'],
  ])('refuses %s', (tag, message) => {
    expect(() => makeLanguage(root, tag, english)).toThrow(message)
  })
})

/** English is enough beside the new language; another one may be in the making. */
function isNeeded(path: string): boolean {
  return !/[\\/]languages[\\/]src[\\/](?!en[\\/])[a-z]{2,3}[\\/]/.test(path)
}

function inside(file: string): string {
  return `${languages}/${file}`
}

function resultsIn(output: string): {failed: string[]; passed: number} {
  const {numPassedTests, testResults} = JSON.parse(output.slice(output.indexOf('{"num'))) as Results
  const all = testResults.flatMap(({assertionResults}) => assertionResults)
  return {
    passed: numPassedTests,
    failed: all.filter(({status}) => status === 'failed').map(({fullName}) => fullName),
  }
}

interface Results {
  numPassedTests: number
  testResults: {assertionResults: {fullName: string; status: string}[]}[]
}
