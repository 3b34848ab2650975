import {countResults, type LintResult, toMessages} from '@policy-lint/core'
import {describe, expect, test} from 'vitest'
import {all, charter, empty, english, failing, greek, suggesting, tabs, wide} from '../../test/documents.ts'
import {contextOf, findingIn, resultOf, summaryOf} from '../../test/hand-made.ts'
import {catalogues} from '../labels/labels-for.ts'
import {displayWidth} from '../text/width.ts'
import {pretty} from './pretty.ts'

const widths = [40, 80, 200]

describe.each(widths)('in %d columns', width => {
  test('looks like this', async () => {
    const picture = `../../test/pictures/pretty-${width}.txt`
    await expect(pretty(all, contextOf({width}))).toMatchFileSnapshot(picture)
  })

  test.each(catalogues.map(({tag}) => tag))('no line is too long in %s, addresses excepted', locale => {
    for (const ascii of [true, false]) {
      const lines = pretty(all, contextOf({width, locale, ascii, verbose: true})).split('\n')
      expect(lines.filter(line => displayWidth(line) > width && !line.includes('https://'))).toEqual([])
    }
  })
})

test.each(['it', 'es', 'el', 'sv'])('speaks %s', async locale => {
  const results = [charter, greek, failing, suggesting]
  const text = pretty(results, contextOf({locale, firstRun: {policies: 4, leftOut: 1, example: 'README.md'}}))
  await expect(text).toMatchFileSnapshot(`../../test/pictures/pretty-${locale}.txt`)
})

test('has the findings of the JSON output, in their order, at their places', () => {
  const headers = [
    ...pretty(all, contextOf({width: 200})).matchAll(/^(error|warning) +(\S+?)(?::(\d+):(\d+))? {3}(\S+)$/gm),
  ]
  const expected = all.flatMap(result =>
    toMessages(result)
      .filter(({fatal}) => !fatal)
      .map(message => [
        message.severity === 2 ? 'error' : 'warning',
        result.filePath.replace('/home/me/', ''),
        message.endLine === undefined ? undefined : String(message.line),
        message.endLine === undefined ? undefined : String(message.column),
        message.ruleId,
      ]),
  )
  expect(headers.map(match => match.slice(1))).toEqual(expected)
})

test("the totals are those of ESLint's counts", () => {
  const counts = countResults(all)
  const errors = counts.errorCount - counts.fatalErrorCount
  const fixable = counts.fixableErrorCount + counts.fixableWarningCount
  expect(pretty(all, contextOf({width: 200}))).toContain(
    `In all: ${errors} errors, ${counts.warningCount} warnings, ${fixable} of them fixable with --fix, ${counts.fatalErrorCount} checks failed\n`,
  )
})

describe('repetition', () => {
  const diagnostics = Array.from({length: 200}, () =>
    findingIn(english, {
      mark: 'as soon as possible',
      fixTo: 'soon',
      parts: {what: 'What.', write: 'An example.', todo: 'A task.'},
      url: 'https://example.org/r',
    }),
  )
  const many = resultOf(english, {diagnostics})
  const count = (text: string, part: string) => text.split(part).length - 1

  test('200 findings of a rule have 200 headers and one example', () => {
    const text = pretty([many], contextOf())
    expect(count(text, ':14:19   measurable-standards\n')).toBe(200)
    expect(count(text, 'What.')).toBe(200)
    expect(count(text, 'Fix:  ')).toBe(200)
    expect(count(text, 'An example.')).toBe(1)
    expect(count(text, 'A task.')).toBe(1)
    expect(count(text, 'More:')).toBe(1)
    expect(text).toContain('--verbose repeats them')
  })

  test('--verbose repeats', () => {
    const text = pretty([many], contextOf({verbose: true}))
    expect(count(text, 'An example.')).toBe(200)
    expect(text).not.toContain('--verbose')
  })
})

describe('colour and links', () => {
  test('are off unless the context has them', () => {
    expect(pretty(all, contextOf())).not.toContain('\x1b')
  })

  test('colour severity, caret, labels and fix, and change no word', () => {
    const text = pretty([charter], contextOf({color: true}))
    expect(text).toContain('\x1b[1;31merror    \x1b[0mpolicies/charter.en.md:14:19')
    expect(text).toContain('\x1b[33m^^^^^^^ say "use"\x1b[0m')
    expect(text).toContain('\x1b[1mFix:\x1b[0m    utilise -> \x1b[32muse\x1b[0m')
    expect(text.replace(/\x1b\[[\d;]*m/g, '')).toBe(pretty([charter], contextOf()))
  })

  test('the rule leads to its page', () => {
    const text = pretty([charter], contextOf({hyperlinks: true}))
    const url = 'https://example.org/policy-lint/rules/wording/no-jargon'
    expect(text).toContain(`\x1b]8;;${url}\x1b\\no-jargon\x1b]8;;\x1b\\`)
  })
})

test('a terminal without Unicode gets no sign of ours outside ASCII', () => {
  const ascii = resultOf('x '.repeat(300), {
    diagnostics: [findingIn('x '.repeat(300), {mark: 'x '.repeat(200), parts: {what: 'Long.'}})],
  })
  expect(pretty([ascii, charter], contextOf({ascii: true})).replace(/[“”]/g, '')).toMatch(/^[\n -~]*$/)
})

test('a finding about the whole document has no line and no frame', () => {
  const diagnostics = [
    findingIn(english, {ruleId: 'document-owner', parts: {what: 'Nobody owns this.', label: 'never shown'}}),
  ]
  const text = pretty([resultOf(english, {diagnostics})], contextOf())
  expect(text).toMatch(/^error {4}policies\/charter\.en\.md {3}document-owner\n {3}Nobody owns this\.\n\n/)
  expect(text).not.toContain('|')
})

describe('fixes', () => {
  const fixed = (source: string, mark: string, fixTo: string) =>
    pretty(
      [resultOf(source, {diagnostics: [findingIn(source, {mark, fixTo, parts: {what: 'x'}})]})],
      contextOf(),
    )

  test.each([
    ['a  b', '  ', ' ', 'Fix:    "  " -> " "   (--fix'],
    ['a\n\n\nb', '\n\n\n', '\n\n', 'Fix:    "\\n\\n\\n" -> "\\n\\n"   (--fix'],
    ['abc', 'b', '', 'Fix:    remove b   (--fix'],
    ['abc', '', 'b', 'Fix:    insert b   (--fix'],
    ['a b  c', 'a b  c', 'a b c', 'Fix:    a b  c -> a b c   (--fix'],
  ])('%j: %j becomes %j', (source, mark, to, expected) => {
    expect(fixed(source, mark, to)).toContain(expected)
  })

  test('a long one is told in full', () => {
    const to = `${'word '.repeat(60)}end`
    expect(fixed('abc', 'b', to).replace(/\s+/g, ' ')).toContain(`b -> ${to} (--fix`)
  })

  test('what was fixed is counted by rule', () => {
    const result = resultOf('a', {
      output: 'b',
      fixed: [
        {ruleId: 'no-jargon', count: 2},
        {ruleId: 'date-format', count: 1},
      ],
    })
    expect(pretty([result], contextOf({fixRun: true}))).toBe(
      'Fixed 3 findings (no-jargon 2, date-format 1).\nNo findings. Checked 1 file with the recommended rules (no configuration file).\n',
    )
  })
})

describe('the last lines', () => {
  const last = (results: readonly LintResult[], changes = {}) =>
    pretty(results, contextOf({width: 200, ...changes}))

  test('a clean run is one line', () => {
    expect(last([empty])).toBe(
      'No findings. Checked 1 file with the recommended rules (no configuration file).\n',
    )
  })

  test('name the configuration', () => {
    const configFiles = ['/home/me/policy-lint.config.js', '/etc/.policy-lintrc']
    expect(last([empty, empty], {configFiles, presetName: ''})).toBe(
      'No findings. Checked 2 files (configuration: policy-lint.config.js, /etc/.policy-lintrc).\n',
    )
  })

  test.each([
    [
      {policies: 3, leftOut: 38, example: '/home/me/README.md'},
      '3 of 41 Markdown files are policies; 38 Markdown files were left out, for example README.md. Name',
    ],
    [
      {policies: 1, leftOut: 1, example: null},
      '1 of 2 Markdown files is a policy; 1 Markdown file was left out. Name',
    ],
  ])('tell what a first run left out: %j', (firstRun, expected) => {
    expect(last([empty], {firstRun})).toContain(expected)
  })

  test('say so when no policy was found', () => {
    expect(last([], {firstRun: {policies: 0, leftOut: 0, example: null}})).toBe('No file was checked.\n')
    expect(last([], {firstRun: {policies: 0, leftOut: 1, example: 'README.md'}})).toMatch(
      /^No policy found here; 1 /,
    )
    expect(last([])).toBe('No file was checked.\n')
  })

  test('say that warnings are left out', () => {
    expect(last([empty], {quiet: true})).toContain('Warnings are left out (--quiet).\n')
  })

  test('count what comments suppressed', () => {
    const [diagnostic] = tabs.diagnostics
    const suppressed = diagnostic ? [{diagnostic, justification: 'agreed'}] : []
    const text = '1 more finding is suppressed by a comment in the document'
    expect(last([{...wide, suppressed}])).toContain(`  ${text}\n`)
    expect(last([{...empty, suppressed}])).toContain(`${text}.\n`)
  })

  test('name only commands and options that exist', () => {
    const text = pretty(
      all,
      contextOf({width: 200, quiet: true, firstRun: {policies: 3, leftOut: 38, example: null}}),
    )
    const named = text.match(/--[a-z-]+|policy-lint [a-z]+/g)
    expect(new Set(named)).toEqual(
      new Set(['--fix', '--format', '--quiet', '--verbose', 'policy-lint inspect']),
    )
  })
})

describe('the summary of a file', () => {
  const about = (changes: Parameters<typeof summaryOf>[0]) =>
    pretty([{...suggesting, summary: summaryOf(changes)}], contextOf())

  test('counts one promise as one, and none as none', () => {
    expect(about({commitments: 1, measurable: 1})).toContain('Promises   1 of 1 can be measured')
    expect(about({commitments: 0, measurable: 0})).toContain('Promises   none found\n')
  })

  test('leaves out sections where a kind needs none', () => {
    expect(about({sectionsFound: [], sectionsMissing: []})).not.toContain('Sections')
  })

  test('tells that language or review are not known', () => {
    expect(about({language: null, languageName: null})).toContain('charter, unknown language\n')
    expect(about({reviewed: null})).toContain('Reviewed   no date found\n')
    expect(about({language: 'not a tag', languageName: null})).toContain('charter, not a tag (')
  })
})

test('says what asks for a finding, apart from what only speaks of it', () => {
  const because = ['Real Decreto 951/2005, art. 9.c', 'see direttiva PCM 27 gennaio 1994']
  const finding = findingIn(english, {parts: {what: 'Nothing on remedies.'}, because})
  for (const locale of catalogues.map(({tag}) => tag)) {
    const printed = pretty([resultOf(english, {diagnostics: [finding]})], contextOf({locale, width: 60}))
    const labels = catalogues.find(({tag}) => tag === locale)
    expect(printed).toContain(`   ${labels?.because}`)
    expect(printed).toMatch(new RegExp(`   ${labels?.see.replace('.', '\\.')} +direttiva`))
    expect(printed).not.toContain('see direttiva')
  }
})
