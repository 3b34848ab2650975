import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import ts from 'typescript'
import {expect, test} from 'vitest'
import {runNode} from '../src/run-tool.ts'
import {repository} from '../src/workspace.ts'

const page = readFileSync(join(repository, 'docs/library.md'), 'utf8')
const example = /^```ts\n(.*?)^```$/ms.exec(page)?.[1] ?? ''
const promised = [...example.matchAll(/^\s*\/\/> (.*)$/gm)].map(found => found[1])
const library = join(repository, 'packages/cli/src/index.ts')

test('the example prints what it says', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'policy-lint-library-'))
  const file = join(folder, 'example.mts')
  writeFileSync(file, example.replace("'policy-lint'", `'${pathToFileURL(library).href}'`))
  try {
    const tsx = import.meta.resolve('tsx')
    const {output, isRight} = await runNode(['--import', tsx, file], folder)
    expect(promised.length).toBeGreaterThan(4)
    expect(
      output
        .trimEnd()
        .split('\n')
        .filter(line => line !== ''),
    ).toEqual(promised)
    expect(isRight).toBe(true)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
})

test('the example compiles', () => {
  const file = join(repository, 'packages/tools/test/example.ts')
  const {config} = ts.readConfigFile(join(repository, 'tsconfig.tests.json'), ts.sys.readFile)
  const {options} = ts.parseJsonConfigFileContent(config, ts.sys, repository)
  const host = ts.createCompilerHost(options)
  const {readFile, fileExists} = host
  host.readFile = path => (path === file ? example : readFile.call(host, path))
  host.fileExists = path => path === file || fileExists.call(host, path)
  const getSourceFile = host.getSourceFile.bind(host)
  host.getSourceFile = (path, ...rest) =>
    path === file ? ts.createSourceFile(path, example, rest[0]) : getSourceFile(path, ...rest)
  const program = ts.createProgram([file], {...options, paths: {'policy-lint': [library]}}, host)
  const source = program.getSourceFile(file)
  const problems = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
  expect(problems.map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([])
}, 60_000)
