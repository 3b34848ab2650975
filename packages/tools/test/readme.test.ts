import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {loadPacks, repository} from '../src/workspace.ts'

const readme = readFileSync(join(repository, 'README.md'), 'utf8')

test('the first screen has what the tool is, the way to the documentation, a picture and one command', () => {
  const screen = readme.split('\n').slice(0, 45).join('\n')
  expect(screen).toContain('Checks that your service charter')
  expect(screen).toMatch(/\[Docs\]\(\S+\) \| \[Rules\]\(\S+\)/)
  expect(screen).toMatch(/<picture>.*srcset="\S+-dark\.svg".*alt="[^"]{80,}"/s)
  expect(screen).toContain('```sh\nnpm start\n```')
})

test('the supported languages are named, and no others', async () => {
  const names = (await loadPacks(repository)).map(({name}) => name.en)
  const [, listed = ''] = /^Documents in (.+): \[/m.exec(readme) ?? []
  expect(listed.split(/, | and /).sort()).toEqual(names.sort())
})
