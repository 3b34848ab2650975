import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {runNode} from './run-tool.ts'
import {repository} from './workspace.ts'

test('all generated files are up to date', async () => {
  const {isRight, output} = await runNode(
    ['--import', 'tsx', 'packages/tools/src/generate.ts', '--check'],
    repository,
  )
  expect(output).toBe('')
  expect(isRight).toBe(true)
})

test.each(['docs/terminal.svg', 'docs/terminal-dark.svg'])(
  '%s is small, accessible and holds nothing of this machine',
  path => {
    const svg = readFileSync(join(repository, path), 'utf8')
    expect(svg.length).toBeLessThan(60_000)
    expect(svg).toMatch(/<title id="title">.+<\/title>\n<desc id="description">.+<\/desc>/)
    expect(svg).not.toContain(repository)
    expect(svg).toContain('fixtures/policies/en/bad.md')
  },
)
