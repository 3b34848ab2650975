import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {inFolder, runIn} from './in-folder.ts'
import {matches, readScenario, type Step, splitCommand} from './scenario.ts'

const fixtures = new URL('../../../fixtures/cli/', import.meta.url)
const names = readdirSync(fixtures).filter(name => name.endsWith('.scenario'))

test('there are scenarios', () => {
  expect(names.length).toBeGreaterThan(10)
})

test.each(names)('%s', async name => {
  const {files, steps} = readScenario(readFileSync(new URL(name, fixtures), 'utf8'))
  await inFolder(files, async folder => {
    for (const step of steps) await hold(step, folder)
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
  expect(words[0]).toBe('policy-lint')
  const {exit, stdout, stderr} = await runIn(folder, words.slice(1), {env, stdin})
  expectLines(step, 'stdout', stdout, folder)
  expectLines(step, 'stderr', stderr, folder)
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
