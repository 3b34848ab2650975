import {mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, relative} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {findFiles} from './find-files.ts'

let folder: string
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'policy-lint-find-')))
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), text)
  }
}

async function find(...patterns: string[]) {
  const {files, problems, notes} = await findFiles(patterns, folder)
  return {files: files.map(file => relative(folder, file)), problems, notes}
}

test('without paths all Markdown below the folder is found, in code unit order', async () => {
  write({
    'b.md': '',
    'a/z.markdown': '',
    'B.md': '',
    'a.txt': '',
    'node_modules/x/README.md': '',
    '.git/x.md': '',
  })
  expect((await find()).files).toEqual(['B.md', 'a/z.markdown', 'b.md'])
})

test('a file, a folder and a glob may be mixed, each file comes once', async () => {
  write({'a.md': '', 'b/c.md': '', 'b/d.txt': ''})
  expect((await find('b', 'a.md', './a.md', '*.md', 'b/d.txt')).files).toEqual(['a.md', 'b/c.md', 'b/d.txt'])
})

test('globs work with either separator and with exclusions', async () => {
  write({'p/a.md': '', 'p/q/b.md': '', 'p/q/c.txt': ''})
  expect((await find('p\\*.md')).files).toEqual(['p/a.md'])
  expect((await find('p/**', '!**/b.md')).files).toEqual(['p/a.md'])
  expect((await find('p', '!p/q')).files).toEqual(['p/a.md'])
  expect((await find('!p/a.md')).files).toEqual(['p/q/b.md'])
  expect((await find('p/**/*.txt')).files).toEqual(['p/q/c.txt'])
})

test('a name with the signs of a glob is a name first', async () => {
  write({'[a].md': '', 'a.md': ''})
  expect((await find('[a].md')).files).toEqual(['[a].md'])
})

describe('what is not there', () => {
  test('each named path has one sentence', async () => {
    write({'empty/x.txt': ''})
    const {files, problems} = await find('nofile.md', 'empty', '*.md')
    expect(files).toEqual([])
    expect(problems).toEqual([
      '"nofile.md" does not exist.',
      'No Markdown file (*.md, *.markdown) was found in "empty".',
      'No file matches "*.md".',
    ])
  })

  test('an empty folder that nobody named is no problem', async () => {
    expect(await find()).toEqual({files: [], problems: [], notes: []})
  })
})

describe('ignore files', () => {
  test('nested ones, negations and our own are honoured', async () => {
    write({
      '.gitignore': 'drafts/\n*.tmp.md\n!keep.tmp.md\n',
      '.policy-lintignore': 'old/**\n',
      'a.md': '',
      'x.tmp.md': '',
      'keep.tmp.md': '',
      'drafts/a.md': '',
      'old/a.md': '',
      'sub/.gitignore': 'a.md\n!/x.tmp.md\n',
      'sub/a.md': '',
      'sub/x.tmp.md': '',
    })
    expect((await find()).files).toEqual(['a.md', 'keep.tmp.md', 'sub/x.tmp.md'])
  })

  test('those above count up to the root of the repository', async () => {
    write({'repo/.git/HEAD': '', 'repo/.gitignore': 'a.md\n', '.gitignore': 'b.md\n'})
    write({'repo/p/a.md': '', 'repo/p/b.md': ''})
    expect((await find('repo/p')).files).toEqual(['repo/p/b.md'])
  })

  test('globs honour them, a named file is taken with a note', async () => {
    write({'.gitignore': 'a.md\n', 'a.md': '', 'b.md': ''})
    expect((await find('*.md')).files).toEqual(['b.md'])
    const named = await find('a.md')
    expect(named.files).toEqual(['a.md'])
    expect(named.notes).toEqual(['"a.md" is listed in .gitignore; it was checked because it was named.'])
  })

  test('a hostile pattern does not hold up the run', async () => {
    write({'.gitignore': `${'*a'.repeat(30)}b\n`, [`${'a'.repeat(200)}.md`]: ''})
    const start = performance.now()
    expect((await find()).files).toHaveLength(1)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('symbolic links', () => {
  test('loops end and two names of one file count once', async () => {
    write({'a/a.md': ''})
    symlinkSync('..', join(folder, 'a', 'loop'))
    symlinkSync('a.md', join(folder, 'a', 'z.md'))
    symlinkSync('nowhere.md', join(folder, 'a', 'broken.md'))
    expect((await find()).files).toEqual(['a/a.md'])
    expect((await find('a/z.md', 'a')).files).toEqual(['a/z.md'])
  })
})

test('a device is refused with a sentence', async () => {
  expect((await find('/dev/null')).problems).toEqual([
    '"/dev/null" is neither a file nor a folder; name a Markdown file, or pipe it to --stdin.',
  ])
})
