import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {readPolicy} from '@policy-lint/model'
import {describe, expect, test} from 'vitest'
import {readingPage} from '../src/outputs/reading-page.ts'
import {loadPack, repository} from '../src/workspace.ts'

const page = readFileSync(join(repository, 'docs/reading.md'), 'utf8')
const english = await loadPack(repository, 'en')

/** The quoted sentences of the list below a line. */
function listed(line: string): string[] {
  const [, list = ''] = page.split(`\n${line}\n\n`)
  return [...(list.split('\n\n')[0] ?? '').matchAll(/^- “(.+)”$/gm)].map(([, sentence = '']) => sentence)
}

describe('what the page says of promises is so', () => {
  test.each(listed('These count:'))('%s', sentence => {
    expect(readPolicy(`${sentence}\n`, {pack: english}).commitments.length).toBe(1)
  })

  test.each(listed('These do not:'))('%s', sentence => {
    expect(readPolicy(`${sentence}\n`, {pack: english}).commitments).toEqual([])
  })

  test('there are sentences', () => {
    expect(listed('These count:').length).toBeGreaterThan(5)
    expect(listed('These do not:').length).toBeGreaterThan(5)
  })
})

test('the table holds the stored figures and no others', () => {
  const cell = {labels: 20, precision: 0.956, recall: 0.5, f1: 0.6568}
  const text = readingPage(
    'a\n<!-- generated scores -->\n<!-- /generated scores -->\nb\n',
    {en: {commitments: cell}},
    [english, {...english, tag: 'pt', name: {en: 'Portuguese', self: 'português'}}],
  )
  expect(text).toContain('| Promises | 50 (20) |')
  expect(text).toContain('| Promises | 96 |')
  expect(text).toContain('| Placeholders | – |')
  expect(text).toContain('Portuguese: no labelled documents yet')
})
