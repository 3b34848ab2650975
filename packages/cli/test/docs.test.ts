import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {run} from '../src/run.ts'
import {type PageCommand, readPage} from './page.ts'
import {matches, splitCommand} from './scenario.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const guide = join(root, 'docs/guide')
const pages = [
  join(root, 'README.md'),
  join(root, 'docs/policy-owners.md'),
  ...readdirSync(guide)
    .filter(name => name.endsWith('.md'))
    .map(name => join(guide, name)),
]
const sample = readFileSync(join(root, 'fixtures/policies/en/good.md'), 'utf8')

test('a page is read into files and commands', () => {
  const page =
    '```yaml a.yaml\nx: 1\n```\n\n  ```sh\n  npm start\n  npm start -- a.md\n  ```\n\n```console\n$ policy-lint b.md\nout\n```\n'
  expect(readPage(page)).toEqual([
    {kind: 'file', name: 'a.yaml', text: 'x: 1\n'},
    {kind: 'commands', commands: [{words: 'a.md', output: null}]},
    {kind: 'commands', commands: [{words: 'b.md', output: ['out']}]},
  ])
})

describe.each(pages)('%s', page => {
  const blocks = readPage(readFileSync(page, 'utf8'))
  let folder: string
  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), `policy-lint-${basename(page, '.md')}-`)))
  })
  afterAll(() => rmSync(folder, {recursive: true, force: true}))

  test('its commands run and print what it shows', async () => {
    for (const block of blocks) {
      if (block.kind === 'file') write(folder, block.name, block.text)
      else for (const command of block.commands) await hold(command, folder)
    }
  })
})

test('there are commands to run', () => {
  const commands = pages
    .flatMap(page => readPage(readFileSync(page, 'utf8')))
    .filter(({kind}) => kind === 'commands')
  expect(commands.length).toBeGreaterThan(10)
})

test('our own charter has no findings', async () => {
  expect(
    await runIn(root, ['SECURITY.md', '--no-config', '--today', '2026-11-22', '--max-warnings', '0']),
  ).toEqual({
    exit: 0,
    lines: [expect.stringMatching(/^No findings\./)],
    said: '',
  })
})

async function hold({words, output}: PageCommand, folder: string): Promise<void> {
  const args = splitCommand(words)
  const input = args.indexOf('<')
  const stdin = input === -1 ? undefined : args.splice(input, 2)[1]
  for (const word of [...args, ...(stdin === undefined ? [] : [stdin])]) provide(folder, word)
  const {exit, lines, said} = await runIn(folder, args, stdin)
  const ran = {command: words, exit, said}
  if (exit === 2) expect(ran).toEqual({...ran, exit: 'anything but 2'})
  if (output !== null && !matches(output, lines)) expect({...ran, lines}).toEqual({...ran, lines: output})
}

/** Pages speak of files that readers have; a sample stands in for them. */
function provide(folder: string, word: string): void {
  if (/[*!]/.test(word) || existsSync(join(folder, word))) return
  if (word.endsWith('.md')) write(folder, word, sample)
  if (word === 'policies') write(folder, 'policies/charter.md', sample)
}

function write(folder: string, name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), {recursive: true})
  writeFileSync(join(folder, name), text)
}

async function runIn(cwd: string, args: readonly string[], stdin?: string) {
  const written = {stdout: '', stderr: ''}
  const exit = await run(args, {
    cwd,
    env: {},
    stdout: {write: text => (written.stdout += text)},
    stderr: {write: text => (written.stderr += text)},
    stdinIsTerminal: false,
    readStdin: async () => (stdin === undefined ? Buffer.alloc(0) : readFileSync(join(cwd, stdin))),
  })
  return {exit, lines: written.stdout.trimEnd().split('\n'), said: written.stderr}
}
