import {mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {run} from '../src/run.ts'
import type {Io} from '../src/terminal/io.ts'
import {matches, readScenario, type Step, splitCommand} from './scenario.ts'

const fixtures = new URL('../../../fixtures/cli/', import.meta.url)
const names = readdirSync(fixtures).filter(name => name.endsWith('.scenario'))

test('there are scenarios', () => {
  expect(names.length).toBeGreaterThan(10)
})

describe.each(names)('%s', name => {
  test('holds', async () => {
    const {files, steps} = readScenario(readFileSync(new URL(name, fixtures), 'utf8'))
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'policy-lint-cli-')))
    try {
      for (const [file, text] of files) {
        mkdirSync(dirname(join(folder, file)), {recursive: true})
        writeFileSync(join(folder, file), text)
      }
      for (const step of steps) await hold(step, folder)
    } finally {
      rmSync(folder, {recursive: true, force: true})
    }
  })
})

async function hold(step: Step, folder: string): Promise<void> {
  const words = splitCommand(step.command)
  const env: Record<string, string> = {}
  while (/^[A-Z_]+=/.test(words[0] ?? '')) {
    const [key = '', value = ''] = (words.shift() ?? '').split('=')
    env[key] = value
  }
  const input = words.indexOf('<')
  const stdin = input === -1 ? '' : readFileSync(join(folder, words.splice(input, 2)[1] ?? ''))
  const written = {stdout: '', stderr: ''}
  const io: Io = {
    cwd: folder,
    env,
    stdout: {write: text => (written.stdout += text)},
    stderr: {write: text => (written.stderr += text)},
    readStdin: async () => Buffer.from(stdin),
  }
  expect(words[0]).toBe('policy-lint')
  const exit = await run(words.slice(1), io)
  expectLines(step, 'stdout', written.stdout, folder)
  expectLines(step, 'stderr', written.stderr, folder)
  expect({command: step.command, exit}).toEqual({command: step.command, exit: step.exit})
  for (const [file, text] of step.after) expect(readFileSync(join(folder, file), 'utf8')).toBe(text)
}

/** Nothing is expected on standard error unless the scenario says so; nothing about standard output. */
function expectLines(step: Step, name: 'stdout' | 'stderr', text: string, folder: string): void {
  const expected = step[name] ?? (name === 'stderr' ? [] : ['...'])
  const actual = text.replaceAll(folder, '[folder]').replace(/\n$/, '').split('\n')
  const lines = text === '' ? [] : actual
  if (!matches(expected, lines))
    expect({command: step.command, [name]: lines}).toEqual({command: step.command, [name]: expected})
}
