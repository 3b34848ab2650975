import {expect, test} from 'vitest'
import {inFolder} from '../test/in-folder.ts'
import {defineConfig, lintFiles, lintText, toMessages} from './index.ts'

const text = '---\nlang: en\n---\n# Customer charter\n\nWe answer letters as soon as possible.\n'
const config = defineConfig({rules: {'measurable-standards': 'error', 'no-jargon': 'warn'}})

test('a text has a result, whose messages have the shape of ESLint', async () => {
  const result = await lintText(text, {config, today: '2026-03-31'})
  expect(result.filePath).toBe('<text>')
  expect(toMessages(result)).toEqual([
    expect.objectContaining({ruleId: 'measurable-standards', severity: 2, line: 6, column: 19}),
  ])
})

test('without a configuration the recommended rules run', async () => {
  const ids = toMessages(await lintText(text)).map(({ruleId}) => ruleId)
  expect(ids).toContain('measurable-standards')
  expect(ids.length).toBeGreaterThan(1)
})

test('fixes are in the output, with the byte order mark', async () => {
  const given = `\uFEFF${text.replace('answer', 'utilise')}`
  expect((await lintText(given, {config, fix: true})).output).toBe(given.replace('utilise', 'use'))
})

test('what is wrong is thrown as a sentence', async () => {
  const wrong = {rules: {'no-jargn': 'off'}} as const
  await expect(lintText(text, {config: wrong})).rejects.toThrow(/^config: rules.no-jargn: There is no rule/)
  await expect(lintText(text, {today: 'now'})).rejects.toThrow('YYYY-MM-DD')
  await expect(lintFiles(['/nowhere.md'])).rejects.toThrow('"/nowhere.md" does not exist.')
})

test('files use the nearest configuration, or the one given', async () => {
  const files: [string, string][] = [
    ['p/a.md', text],
    ['p/.policy-lintrc', 'rules: {no-jargon: warn}'],
  ]
  await inFolder(files, async cwd => {
    const count = async (options: Parameters<typeof lintFiles>[1]) =>
      (await lintFiles(['p'], {cwd, ...options})).flatMap(toMessages).length
    expect(await count({})).toBe(0)
    expect(await count({config})).toBe(1)
    expect(await count({configFile: 'p/.policy-lintrc'})).toBe(0)
  })
})
