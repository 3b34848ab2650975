import {chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {inFolder, runIn} from './in-folder.ts'

const jargon =
  '# Customer charter\n\nWe will utilise your letters within 10 days of receiving them from you.\n'
const onlyJargon = ['--no-config', '-f', 'json', ...offRules()]

/** Every recommended rule but no-jargon. */
function offRules(): string[] {
  const ids = [
    'measurable-standards',
    'required-sections',
    'contact-details',
    'review-date',
    'no-placeholders',
  ]
  return [...ids, 'no-vague-terms', 'document-title'].flatMap(id => ['--rule', `${id}: off`])
}

interface Found {
  filePath: string
  messages: {ruleId: string | null; fatal?: true; message: string}[]
}
const read = (json: string) => JSON.parse(json) as Found[]

describe('documents that cannot be read', () => {
  test('each is one clear sentence with exit code 2, the others are as ever', async () => {
    const random = Uint8Array.from({length: 4096}, (_, index) => (index * 7919 + 13) % 256)
    const files: [string, string | Uint8Array][] = [
      ['a.md', jargon],
      ['random.md', random],
      ['utf16.md', Buffer.from(`\uFEFF${jargon}`, 'utf16le')],
      ['zeros.md', new Uint8Array(1000)],
      ['z.md', jargon],
    ]
    await inFolder(files, async folder => {
      const {exit, stdout, stderr} = await runIn(folder, [...onlyJargon, '.'])
      const sentences = read(stdout).map(({messages}) => messages[0]?.message)
      expect(sentences).toEqual([
        expect.stringContaining('utilise'),
        'This file is not UTF-8 text; save it as UTF-8, or leave it out.',
        'This file is UTF-16 text, not UTF-8; save it as UTF-8 and run the command again.',
        expect.stringContaining('utilise'),
        'This file holds binary data, not text; leave it out.',
      ])
      expect({exit, stderr}).toEqual({exit: 2, stderr: ''})
    })
  })

  test.skipIf(process.getuid?.() === 0)('nor is one that may not be read', async () => {
    await inFolder([['a.md', jargon]], async folder => {
      chmodSync(join(folder, 'a.md'), 0)
      const {exit, stdout} = await runIn(folder, [...onlyJargon, 'a.md'])
      expect(read(stdout)[0]?.messages[0]?.message).toBe('This file cannot be read: permission denied.')
      expect(exit).toBe(2)
    })
  })

  test('--fix leaves them as they are', async () => {
    const bytes = Buffer.concat([Buffer.from(jargon), Buffer.from([0xff])])
    await inFolder([['a.md', bytes]], async folder => {
      await runIn(folder, [...onlyJargon, '--fix', 'a.md'])
      expect(readFileSync(join(folder, 'a.md'))).toEqual(bytes)
    })
  })
})

describe('documents that a parser cannot finish', () => {
  test('end with a sentence, and the run goes on', async () => {
    const files: [string, string][] = [
      ['a.md', jargon],
      ['b.md', `${'> - '.repeat(2_000)}a\n`],
      ['c.md', `${'a**b'}${'c* '.repeat(60_000)}`],
      ['d.md', jargon],
    ]
    await inFolder(files, async folder => {
      const {exit, stdout} = await runIn(folder, [...onlyJargon, '.'])
      const [a, b, c, d] = read(stdout)
      // The first may be finished by a quick machine, the second by none.
      for (const fatal of [...(b?.messages ?? []), ...(c?.messages ?? [])]) {
        expect(fatal.message).toMatch(/^This document (could not be analysed|is nested too deeply)/)
        expect(fatal.fatal).toBe(true)
      }
      expect(c?.messages).toHaveLength(1)
      expect(a?.messages).toEqual(d?.messages)
      expect(a?.messages[0]?.ruleId).toBe('no-jargon')
      expect(exit).toBe(2)
    })
  }, 60_000)

  test('a line of 500 kB ends with findings or a sentence', async () => {
    await inFolder([['a.md', 'We answer letters within 10 days. '.repeat(15_000)]], async folder => {
      const {exit, stdout} = await runIn(folder, [...onlyJargon, 'a.md'])
      expect([0, 1, 2]).toContain(exit)
      expect(read(stdout)).toHaveLength(1)
    })
  }, 60_000)

  test('what the thread finds is what is found without it', async () => {
    // So many blanks in a row are handed to the thread, and mean nothing.
    const long = `${jargon}
${' '.repeat(2_000)}
`
    await inFolder(
      [
        ['a.md', jargon],
        ['b.md', long],
      ],
      async folder => {
        const [short, threaded] = read((await runIn(folder, [...onlyJargon, '.'])).stdout)
        expect(threaded?.messages).toEqual(short?.messages)
        expect(short?.messages).toHaveLength(1)
      },
    )
  }, 60_000)
})

describe('--fix', () => {
  test.each([
    ['line endings', jargon.replaceAll('\n', '\r\n')],
    ['old line endings', jargon.replaceAll('\n', '\r')],
    ['the byte order mark', `\uFEFF${jargon}`],
    ['blanks, tabs and no last line ending', `${jargon}\t\n   \n*  odd   \n+ list\u00a0 `],
  ])('keeps %s', async (_, text) => {
    await inFolder([['a.md', text]], async folder => {
      const {exit} = await runIn(folder, [...onlyJargon, '--fix', 'a.md'])
      expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(text.replace('utilise', 'use'))
      expect(exit).toBe(0)
    })
  })

  test('keeps mode and link, leaves nothing else behind, and twice is once', async () => {
    await inFolder([['a.md', jargon]], async folder => {
      chmodSync(join(folder, 'a.md'), 0o751)
      symlinkSync('a.md', join(folder, 'link.md'))
      for (let times = 0; times < 2; times++) {
        await runIn(folder, [...onlyJargon, '--fix', 'link.md'])
        expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(jargon.replace('utilise', 'use'))
      }
      expect(lstatSync(join(folder, 'link.md')).isSymbolicLink()).toBe(true)
      expect(statSync(join(folder, 'a.md')).mode & 0o7777).toBe(0o751)
      expect(readdirSync(folder).sort()).toEqual(['a.md', 'link.md'])
    })
  })

  test('without anything to fix does not touch the file', async () => {
    await inFolder([['a.md', '# Charter\n']], async folder => {
      const before = statSync(join(folder, 'a.md'))
      await runIn(folder, [...onlyJargon, '--fix', 'a.md'])
      expect(statSync(join(folder, 'a.md'))).toMatchObject({ino: before.ino, mtimeMs: before.mtimeMs})
    })
  })
})

describe('what comes from outside', () => {
  test('is made visible before it reaches standard error', async () => {
    await inFolder([], async folder => {
      const {stderr} = await runIn(folder, ['\x1b[31m\u202e\x9b\r\n.md'])
      expect(stderr).toBe('"\\x1b[31m\\u202e\\x9b\\r\n.md" does not exist.\n')
    })
  })

  test('commands no runner of workflows', async () => {
    await inFolder([], async folder => {
      const env = {GITHUB_ACTIONS: 'true'}
      const {stderr} = await runIn(folder, ['a\n::error::x##[error]y'], {env})
      expect(stderr).not.toMatch(/^\s*::/m)
      expect(stderr).not.toContain('##[')
    })
  })
})

test('a terminal has colours and its own width, NO_COLOR takes the colours away', async () => {
  await inFolder([['a.md', jargon]], async folder => {
    const args = ['--no-config', 'a.md']
    const output = {isTTY: true, columns: 40}
    const colored = await runIn(folder, args, {output})
    expect(colored.stdout).toContain('\x1b[')
    const plain = await runIn(folder, args, {output, env: {NO_COLOR: '1'}})
    expect(plain.stdout).not.toContain('\x1b[')
    expect((await runIn(folder, args, {output, env: {TERM: 'dumb'}})).stdout).not.toContain('\x1b[')
    expect((await runIn(folder, args)).stdout).not.toContain('\x1b[')
    expect((await runIn(folder, [...args, '--color'])).stdout).toContain('\x1b[')
    expect((await runIn(folder, args, {env: {FORCE_COLOR: '1', NO_COLOR: '1'}})).stdout).toContain('\x1b[')
  })
})
