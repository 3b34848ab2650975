import {spawn} from 'node:child_process'
import {existsSync, readdirSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {describe, expect, test} from 'vitest'
import {inFolder, type Outcome, writeFiles} from './in-folder.ts'

const bin = fileURLToPath(new URL('../src/bin.ts', import.meta.url))
const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href

/** Runs the command as a process of its own. */
function start(folder: string, args: readonly string[], closeEarly = false): Promise<Outcome> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--import', loader, bin, ...args], {cwd: folder, stdio: 'pipe'})
    const outcome = {exit: -1, stdout: '', stderr: ''}
    child.stdin.end()
    child.stderr.on('data', data => {
      outcome.stderr += String(data)
    })
    if (closeEarly) child.stdout.destroy()
    else {
      child.stdout.on('data', data => {
        outcome.stdout += String(data)
      })
    }
    child.on('error', fail)
    child.on('close', code => done({...outcome, exit: code ?? -1}))
  })
}

const policy = [
  'a.md',
  '---\nlang: en\n---\n# Customer charter\n\nWe answer letters as soon as possible.\n',
] as const

describe('a configuration that is code', () => {
  test.each([
    ['leaves early', 'process.exit(0)'],
    ['takes away the listeners first', "process.removeAllListeners('exit'); process.exit(0)"],
    ['leaves later', 'setTimeout(() => process.exit(0), 1); await new Promise(() => {})'],
    ['never ends', 'await new Promise(() => {})'],
    ['sets the exit code', 'process.exitCode = 0; process.exit()'],
  ])('cannot turn the gate green: %s', async (_, code) => {
    await inFolder([policy, ['policy-lint.config.mjs', `${code}\nexport default {}`]], async folder => {
      const {exit, stderr} = await start(folder, ['a.md'])
      expect({exit, stderr}).toEqual({
        exit: 2,
        stderr: expect.stringMatching(/^policy-lint was ended before it/),
      })
    })
  })

  test('does not keep the command waiting', async () => {
    const code =
      'setInterval(() => {}, 1000); process.exitCode = 0; export default {extends: "policy-lint:strict"}'
    await inFolder([policy, ['policy-lint.config.mjs', code]], async folder => {
      const {exit, stderr} = await start(folder, ['a.md'])
      expect({exit, stderr}).toEqual({exit: 1, stderr: ''})
    })
  })
})

describe('a hostile checkout', () => {
  const mark = (folder: string, name: string) =>
    `require('node:fs').writeFileSync(${JSON.stringify(join(folder, `ran-${name}`))}, '')`
  const traps = (folder: string): (readonly [string, string])[] => [
    policy,
    ...['.config/config.js', '.config/config.cjs', '.config/policy-lintrc.js'].map(
      (file, index): [string, string] => [file, mark(folder, `meta-${index}`)],
    ),
    ['package.json', '{"cosmiconfig": {"searchPlaces": ["evil.js"]}, "policy-lint": {"rules": 1}}'],
    ['evil.js', mark(folder, 'evil')],
    ['policy-lint.config.cjs', mark(folder, 'config')],
    ['policy-lint.config.ts', mark(folder, 'ts')],
    ['.policy-lintrc', `a: !!js/function >\n  function () { ${mark(folder, 'yaml')} }`],
    ...['jiti', 'yaml', 'cosmiconfig', 'commander', 'typescript', '@policy-lint/rules'].map(
      (name): [string, string] => [`node_modules/${name}/index.js`, mark(folder, name.replace('/', '-'))],
    ),
    [
      '.git/config',
      `[core]\n\tfsmonitor = "touch ${folder}/ran-git"\n\tpager = "touch ${folder}/ran-pager"\n`,
    ],
    ['.git/HEAD', 'ref: refs/heads/main\n'],
    ['.gitattributes', '*.md filter=evil\n'],
  ]
  const ran = (folder: string) => readdirSync(folder).filter(name => name.startsWith('ran-'))

  test('runs nothing under --no-config', async () => {
    await inFolder([], async folder => {
      writeFiles(folder, traps(folder))
      for (const args of [[], ['a.md'], ['.', '--fix-dry-run'], ['inspect', 'a.md']]) {
        const {exit, stderr} = await start(folder, [...args, '--no-config'])
        expect({exit, stderr}).toEqual({exit: args[0] === 'inspect' ? 0 : 1, stderr: ''})
      }
      expect(ran(folder)).toEqual([])
    })
  }, 60_000)

  test.each([
    ['.policy-lintrc', 'yaml'],
    ['.policy-lintrc.json', 'json'],
    ['.policy-lintrc.yaml', 'yaml'],
    ['.policy-lintrc.yml', 'yaml'],
    ['package.json', 'key'],
  ])(
    'runs nothing under --no-plugins: %s',
    async (name, form) => {
      await inFolder([policy], async folder => {
        const config = {
          plugins: {evil: './evil.cjs', package: 'evil'},
          extends: ['evil:all', 'policy-lint:recommended'],
          rules: {'evil/rule': 'error', 'evil/rule#x': 'error'},
          overrides: [{files: '*.md', extends: ['./more.json', 'evil-config']}],
        }
        writeFiles(folder, [
          [name, JSON.stringify(form === 'key' ? {'policy-lint': config} : config)],
          ['more.json', JSON.stringify({plugins: {more: './evil.cjs'}, rules: {'more/rule': 'error'}})],
          ['evil.cjs', mark(folder, 'plugin')],
          ['node_modules/evil/package.json', '{"main": "index.js"}'],
          ['node_modules/evil/index.js', mark(folder, 'package')],
          ['node_modules/evil-config/package.json', '{"main": "data.json"}'],
          ['node_modules/evil-config/data.json', '{}'],
        ])
        const {exit, stderr} = await start(folder, ['a.md', '--no-plugins', '-f', 'json'])
        expect(exit).toBe(1)
        expect(stderr.match(/The plugin "\w+" was not loaded/g)).toHaveLength(3)
        expect((await start(folder, ['a.md', '--no-plugins', '-f', 'evil/x'])).exit).toBe(2)
        expect((await start(folder, ['inspect', 'a.md', '--no-plugins'])).exit).toBe(0)
        expect((await start(folder, ['--print-config', 'a.md', '--no-plugins'])).exit).toBe(0)
        expect(ran(folder)).toEqual([])
      })
    },
    60_000,
  )

  test.each(['js', 'mjs', 'cjs', 'ts'])(
    'refuses programs under --no-plugins: .%s',
    async extension => {
      await inFolder([policy], async folder => {
        const code = mark(folder, 'code')
        writeFiles(folder, [
          [`policy-lint.config.${extension}`, code],
          [`data/.policy-lintrc`, `extends: ../policy-lint.config.${extension}`],
          ['data/a.md', policy[1]],
          [`named.${extension}`, code],
        ])
        for (const args of [['a.md'], ['data/a.md'], ['a.md', '--config', `named.${extension}`]]) {
          const {exit, stderr} = await start(folder, [...args, '--no-plugins'])
          expect({exit, stderr}).toEqual({
            exit: 2,
            stderr: expect.stringContaining('and --no-plugins runs none'),
          })
        }
        expect(ran(folder)).toEqual([])
      })
    },
    60_000,
  )

  test('runs nothing but the configuration without it', async () => {
    await inFolder([], async folder => {
      writeFiles(folder, traps(folder))
      await start(folder, ['a.md'])
      expect(ran(folder)).toEqual(['ran-config'])
      expect(existsSync(join(folder, 'ran-config'))).toBe(true)
    })
  })
})

test('a reader that stops early is no error', async () => {
  const files = Array.from({length: 40}, (_, index) => [`p/${index}.md`, policy[1]] as const)
  await inFolder(files, async folder => {
    expect(await start(folder, ['p', '--no-config'], true)).toEqual({exit: 1, stdout: '', stderr: ''})
  })
})
