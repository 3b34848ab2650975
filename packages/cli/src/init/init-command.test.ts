import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {checkConfig} from '@policy-lint/core'
import {createLinter} from '@policy-lint/linter'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {inFolder} from '../../test/in-folder.ts'
import {initCommand} from './init-command.ts'

const charter =
  '---\nlang: en\n---\n# Customer charter\n\n## Our standards\n\nWe answer letters within 5 days.\n'

/** Runs `init` with answers, by the first words of the question. */
async function init(folder: string, answers: Readonly<Record<string, string | null>>) {
  const asked: string[] = []
  const exit = await initCommand(
    {},
    {
      cwd: folder,
      env: {},
      stdout: {write: () => true},
      stderr: {write: () => true},
      stdinIsTerminal: false,
      readStdin: async () => Buffer.alloc(0),
      async ask(question, choices) {
        asked.push(question)
        const [, answer] = Object.entries(answers).find(([start]) => question.startsWith(start)) ?? []
        return answer === undefined ? (choices[0]?.value ?? null) : answer
      },
    },
  )
  const file = join(folder, '.policy-lintrc.yaml')
  return {exit, asked, text: existsSync(file) ? readFileSync(file, 'utf8') : null}
}

test('asks, and writes what was answered', async () => {
  await inFolder([['charter.md', charter]], async folder => {
    const answers = {'How much': 'strict', 'Shall they': 'iso-10001'}
    const {exit, asked, text} = await init(folder, answers)
    expect({exit, asked: asked.length}).toEqual({exit: 0, asked: 3})
    expect(parse(text ?? '')).toEqual({
      extends: ['policy-lint:strict', 'policy-lint:charter', 'policy-lint:iso-10001'],
    })
  })
})

test.each(['How much', 'Shall each', 'Shall they'])('whoever leaves at “%s” gets nothing', async question => {
  await inFolder([['charter.md', charter]], async folder => {
    expect(await init(folder, {[question]: null})).toMatchObject({exit: 0, text: null})
  })
})

test('everything that it suggests is right', async () => {
  await inFolder([['charter.md', charter]], async folder => {
    const {text} = await init(folder, {})
    const all = (text ?? '').replace(/^# (?=(?:rules|region|language|overrides|ignores):| {2})/gm, '')
    const config: unknown = parse(all)
    expect(Object.keys(config as object)).toEqual([
      'extends',
      'rules',
      'region',
      'language',
      'overrides',
      'ignores',
    ])
    expect(checkConfig(config, createLinter())).toEqual([])
  })
})

test.each([
  ['package.json', '{"policy-lint": {}}'],
  ['.policy-lintrc', ''],
  ['policy-lint.config.mjs', 'throw new Error("not run")'],
])('writes nothing beside %s', async (name, content) => {
  await inFolder([[name, content]], async folder => {
    await expect(init(folder, {})).rejects.toThrow(/nothing is overwritten/)
    expect(existsSync(join(folder, '.policy-lintrc.yaml'))).toBe(false)
  })
})

test('a package.json without the key is no configuration', async () => {
  await inFolder([['package.json', '{}']], async folder => {
    expect((await init(folder, {})).text).toContain('extends:\n  - policy-lint:recommended')
  })
})
