import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {inFolder} from '../../test/in-folder.ts'
import {run} from '../run.ts'
import type {Choice} from '../terminal/asker.ts'
import {diffLines} from './diff-lines.ts'

const charter = `---
lang: en
---
# Customer charter

We answer letters as soon as possible. We will utilise your comments.

In order to complain, write to us. We will utilise your complaint.
`
const config = '{"rules": {"no-jargon": "warn", "measurable-standards": "warn"}}'
const files = (text: string) =>
  new Map([
    ['a.md', text],
    ['.policy-lintrc.json', config],
  ] as const)

/** Runs with answers: a choice is taken by the first words of its label; null is Ctrl+C. */
async function answer(answers: readonly (string | null)[], args: readonly string[] = [], text = charter) {
  return inFolder(files(text), async folder => {
    const left = [...answers]
    const asked: string[][] = []
    const written = {stdout: '', stderr: ''}
    const exit = await run(['a.md', '--fix', '-i', '--format', 'stylish', ...args], {
      cwd: folder,
      env: {},
      stdout: {write: words => (written.stdout += words)},
      stderr: {write: words => (written.stderr += words)},
      stdinIsTerminal: true,
      readStdin: async () => Buffer.alloc(0),
      ask: async (_, choices: readonly Choice[]) => {
        asked.push(choices.map(({label}) => label))
        const wanted = left.shift()
        if (wanted === null) return null
        return choices.find(({label}) => label.startsWith(wanted ?? 'Leave'))?.value ?? 'none'
      },
    })
    return {...written, exit, asked, text: readFileSync(join(folder, 'a.md'), 'utf8')}
  })
}

test('asks about each finding with its diff, and writes what was chosen', async () => {
  const {text, stdout, asked} = await answer(['Replace', 'Apply the fix', 'Leave', 'Apply the fix'])
  expect(text).toBe(
    charter
      .replace('as soon as possible', 'within [number] working days of receiving it')
      .replace('utilise your comments', 'use your comments')
      .replace('utilise your complaint', 'use your complaint'),
  )
  expect(asked).toHaveLength(4)
  expect(asked[1]).toEqual([
    'Apply the fix',
    'Apply all fixes of no-jargon',
    'Leave it as it is',
    'Stop, and keep what was applied',
  ])
  expect(stdout).toContain('-In order to complain')
  expect(stdout).toContain('+To complain')
  expect(stdout).toContain('Fixed 3 findings (measurable-standards 1, no-jargon 2).')
})

test('all fixes of a rule, but for those that were left', async () => {
  const {text, asked} = await answer(['Leave', 'Leave', 'Apply all'])
  expect(text).toBe(
    charter.replace('In order to', 'To').replace('utilise your complaint', 'use your complaint'),
  )
  expect(asked).toHaveLength(3)
})

test('stopping keeps what was applied', async () => {
  const {text, exit} = await answer(['Leave', 'Apply the fix', 'Stop'])
  expect(text).toBe(charter.replace('utilise your comments', 'use your comments'))
  expect(exit).toBe(0)
})

test('leaving changes nothing', async () => {
  expect(await answer(['Leave', 'Apply the fix', null])).toMatchObject({
    text: charter,
    exit: 2,
    stderr: 'Stopped; a.md was not changed.\n',
  })
})

test('byte order mark and Windows line ends stay', async () => {
  const windows = `\uFEFF${charter.replaceAll('\n', '\r\n')}`
  const {text} = await answer(['Leave', 'Apply all'], [], windows)
  expect(text).toBe(windows.replaceAll('utilise', 'use').replace('In order to', 'To'))
})

test('only about the types that are wanted', async () => {
  expect((await answer([], ['--fix-type', 'layout'])).asked).toEqual([])
  expect((await answer([], ['--fix-type', 'problem'])).asked).toHaveLength(1)
})

test('a rule that may not fix unasked suggests', async () => {
  const {asked} = await answer([], ['--rule', 'no-jargon: [warn, {fix: false}]'])
  expect(asked[1]).toEqual([
    expect.stringMatching(/^Readers take in “use”/),
    'Leave it as it is',
    'Stop, and keep what was applied',
  ])
})

const textOf = (before: string, after: string) =>
  diffLines('a.md', before, after).map(line => line.map(({text}) => text).join(''))

test('a unified diff', () => {
  expect(textOf('a\nb  \r\nc', 'a\nB  \r\nc')).toEqual([
    '--- a/a.md',
    '+++ b/a.md',
    '@@ -1,3 +1,3 @@',
    ' a',
    '-b  \r',
    '+B  \r',
    ' c',
    '\\ No newline at end of file',
  ])
  expect(textOf('a', 'a')).toEqual([])
})

test('texts with nothing in common are replaced as one block, without a long search', () => {
  const before = Array.from({length: 8000}, (_, index) => `old ${index}\n`).join('')
  const started = performance.now()
  const lines = textOf(before, `${before.replaceAll('old', 'new')}end`)
  expect(performance.now() - started).toBeLessThan(5000)
  expect(lines[2]).toBe('@@ -1,8000 +1,8001 @@')
  expect(lines.slice(-2)).toEqual(['+end', '\\ No newline at end of file'])
})
