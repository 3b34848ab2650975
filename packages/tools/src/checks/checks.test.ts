import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {repository} from '../workspace.ts'
import {checkImports} from './check-imports.ts'
import {checkLockfile} from './check-lockfile.ts'
import {importTable} from './import-table.ts'
import {judgeImports} from './judge-imports.ts'
import {readImports} from './read-imports.ts'

const [model, languages, rules, tools] = importTable(`
| package | what | imports |
| --- | --- | --- |
| \`packages/model\` | words | – (browser-safe) |
| \`packages/languages\` | data | model, types only (browser-safe) |
| \`rules\` | the rules | core, model (browser-safe) |
| \`packages/tools\` | private | everything |
`)

function problems(allowed: typeof model, path: string, source: string): string[] {
  if (!allowed) throw new Error('The table was not read.')
  return judgeImports(allowed, path, readImports(source))
}

describe('imports', () => {
  test.each([
    [languages, 'src/a.ts', "import type {Policy} from '@policy-lint/model'"],
    [languages, 'src/a.ts', "import {type Policy} from '@policy-lint/model'"],
    [languages, 'src/a.ts', "const it = () => import('./it/index.ts')"],
    [rules, 'wording/a/a.ts', "import {x} from '../../_shared/x.ts'"],
    [rules, 'index.ts', "import a from './wording/a/a.ts'"],
    [tools, 'src/a.ts', "import {join} from 'node:path'; import '@policy-lint/rules'"],
    [model, 'src/a.ts', "import {unified} from 'unified'"],
  ])('%# allowed', (allowed, path, source) => {
    expect(problems(allowed, path, source)).toEqual([])
  })

  test.each([
    [model, 'src/a.ts', "import {join} from 'node:path'", 'packages/model has to run in browsers'],
    [model, 'src/a.ts', "export * from 'fs'", 'packages/model has to run in browsers'],
    [
      model,
      'src/a.ts',
      "const x = await import('@policy-lint/core')",
      'packages/model may import no other package',
    ],
    [languages, 'src/a.ts', "import {parse} from '@policy-lint/model'", 'may import only types of it'],
    [languages, 'src/a.ts', "export {parse} from '@policy-lint/model'", 'may import only types of it'],
    [
      rules,
      'wording/a/a.ts',
      "import type {x} from '@policy-lint/languages'",
      'rules may import only core, model',
    ],
    [
      rules,
      'wording/a/a.ts',
      "import b from '../b/b.ts'",
      'rules share only what is in rules/_shared and its like',
    ],
    [rules, 'wording/a/a.ts', "import {x} from '../../../packages/core/src/x.ts'", 'rules ends there'],
  ])('%# refused', (allowed, path, source, reason) => {
    expect(problems(allowed, path, source)).toEqual([expect.stringContaining(reason)])
  })

  test('hold in this repository', () => {
    expect(checkImports(repository)).toEqual([])
  })
})

describe('lockfile', () => {
  test('names no address', () => {
    expect(checkLockfile(readFileSync(join(repository, 'pnpm-lock.yaml'), 'utf8'))).toEqual([])
  })

  test('is refused with one', () => {
    const line = '    resolution: {integrity: sha512-x, tarball: https://registry.example/a.tgz}'
    expect(checkLockfile(`lockfileVersion: '9.0'\n${line}\n`)).toEqual([
      `pnpm-lock.yaml:2 names an address: ${line.trim()}`,
    ])
  })
})
