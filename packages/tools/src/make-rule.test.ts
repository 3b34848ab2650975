import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {makeRule} from './make-rule.ts'
import {rulesIndex} from './outputs/rules-index.ts'
import {ruleFolders} from './rule-folders.ts'
import {runTool} from './run-tool.ts'
import {repository} from './workspace.ts'

let root: string

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'policy-lint-new-rule-'))
  mkdirSync(join(root, 'rules'))
  cpSync(join(repository, 'rules/_template'), join(root, 'rules/_template'), {recursive: true})
  cpSync(join(repository, 'rules/package.json'), join(root, 'rules/package.json'))
  symlinkSync(join(repository, 'rules/node_modules'), join(root, 'rules/node_modules'), 'junction')
})

afterAll(() => rmSync(root, {recursive: true, force: true}))

describe('makeRule', () => {
  test('makes a rule of three files that passes its test', async () => {
    expect(makeRule(root, 'wording/no-shouting')).toEqual([
      'rules/wording/no-shouting/README.md',
      'rules/wording/no-shouting/no-shouting.test.ts',
      'rules/wording/no-shouting/no-shouting.ts',
    ])
    const folder = join(root, 'rules/wording/no-shouting')
    for (const file of readdirSync(folder)) {
      expect(readFileSync(join(folder, file), 'utf8')).not.toContain('example-rule')
    }
    expect(rulesIndex(ruleFolders(join(root, 'rules')))).toContain(
      "'no-shouting': {category: 'wording', rule: noShouting}",
    )

    const args = ['run', '--root', root, '--reporter=json', 'no-shouting']
    const {isRight, output} = await runTool('vitest', args, repository)
    expect(output).toContain('"success":true')
    expect(isRight).toBe(true)
  })

  test.each([
    [undefined, 'Name the rule with its category, for example: pnpm new:rule wording/no-shouting'],
    ['no-shouting', 'Name the rule with its category, for example: pnpm new:rule wording/no-shouting'],
    ['a/b/c', 'Name the rule with its category, for example: pnpm new:rule wording/no-shouting'],
    ['wordings/no-noise', 'There is no category "wordings"; .* Did you mean “wording”?'],
    ['_template/no-noise', 'There is no category "_template"'],
    ['wording/NoNoise', '"NoNoise" is no name for a rule'],
    ['wording/..', '".." is no name for a rule'],
    ['contact/no-shouting', 'There is a rule "no-shouting" already, in rules/wording/no-shouting'],
  ])('refuses %s', (name, message) => {
    expect(() => makeRule(root, name)).toThrow(new RegExp(message.replaceAll('?', '\\?')))
  })
})
