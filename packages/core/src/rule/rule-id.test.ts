import {describe, expect, test} from 'vitest'
import {checkConfig} from '../config/check-config.ts'
import {resolveConfig} from '../config/resolve-config.ts'
import type {Config} from '../config/types.ts'
import {lintPolicy} from '../run/lint-policy.ts'
import {testPolicy} from '../test/test-policy.ts'
import {listOf, testRule} from '../test/test-rule.ts'

const word = {type: 'string', default: 'a', description: 'The word.', format: 'phrase'} as const
const words = {
  type: 'object',
  keys: 'phrase',
  additionalProperties: {type: 'string'},
  default: {},
  description: 'Words.',
} as const
const rules = listOf(
  testRule(
    'no-word',
    context => ({
      policy() {
        const at = context.text.indexOf(context.options.word as string)
        if (at !== -1)
          context.report({range: [at, at + 1], messageId: 'found', data: {term: context.text[at] ?? ''}})
      },
    }),
    {options: {word, words}},
  ),
)

function lint(text: string, ...layers: Config[]): string[] {
  const {config, problems} = resolveConfig(layers, {rules})
  expect(problems).toEqual([])
  const {diagnostics} = lintPolicy(testPolicy(text), {
    rules,
    enabled: config.rules,
    today: '2026-11-22',
    filePath: 'a.md',
    docsUrl: (_, id) => `docs/${id}`,
  })
  return diagnostics.map(({ruleId, severity, message, url}) => `${ruleId} ${severity} ${message} ${url}`)
}

describe('instances of rules', () => {
  test('run beside the rule, with options, severity and words of their own', () => {
    const own: Config = {
      rules: {
        'no-word#b': ['error', {word: 'b', message: 'We never say “{{term}}” or {{other}}.'}],
        'no-word#c': ['warn', {word: 'c'}],
        'no-word': 'warn',
      },
    }
    const [a, b, c] = lint('abc', own)
    expect(a).toMatch(/^no-word warn .* docs\/no-word$/)
    expect(b).toBe('no-word#b error We never say “b” or {{other}}. docs/no-word')
    expect(c).toMatch(/^no-word#c warn /)
    expect(lint('abc', own, {rules: {'no-word': 'off', 'no-word#c': 'off'}})).toEqual([b])
  })

  test('say it alone where the rule would say it too', () => {
    const [only, ...rest] = lint('a', {rules: {'no-word': 'warn', 'no-word#mine': 'error'}})
    expect(only).toMatch(/^no-word#mine error/)
    expect(rest).toEqual([])
    expect(lint('a', {rules: {'no-word': 'error', 'no-word#mine': 'warn'}})).toHaveLength(2)
  })

  test.each([
    ['<!-- policy-lint-disable no-word#b -->\n\na b', ['no-word']],
    ['<!-- policy-lint-disable no-word -->\n\na b', []],
    ['<!-- policy-lint-disable no-word -->\n<!-- policy-lint-enable no-word#b -->\n\na b', ['no-word#b']],
    [
      '<!-- policy-lint-disable no-word#b -->\n<!-- policy-lint-enable no-word -->\n\na b',
      ['no-word', 'no-word#b'],
    ],
    ['<!-- policy-lint-disable-next-line no-word#b -->\na b', ['no-word']],
    ['<!-- policy-lint-disable-next-line no-word -->\na b', []],
  ])('%s', (text, ids) => {
    const config: Config = {rules: {'no-word': ['warn', {word: 'a b'}], 'no-word#b': ['warn', {word: 'b\n'}]}}
    const found = lint(`${text}\n`, config)
      .filter(line => !line.startsWith('directives'))
      .map(line => line.split(' ')[0])
    expect(found).toEqual(ids)
  })
})

test.each([
  [{'no-word#': 'warn'}, 'The name behind “#” has letters'],
  [{'no-word#a b': 'warn'}, 'The name behind “#” has letters'],
  [{'no-wrd#a': 'warn'}, 'There is no rule “no-wrd”. Did you mean “no-word”?'],
  [{'no-word#a': ['warn', {wrd: 1}]}, 'There is no option “wrd”. Did you mean “word”?'],
  [{'no-word#a': ['warn', {message: ''}]}, 'Expected a sentence'],
  [{'no-word#a': ['warn', {word: '(open'}]}, 'a bracket is not closed'],
  [{'no-word#a': ['warn', {word: '()'}]}, 'stands for no word'],
  [{'no-word#a': ['warn', {word: 'x'.repeat(301)}]}, 'longer than 300 characters'],
  [{'no-word#a': ['warn', {word: 'x '.repeat(31)}]}, 'more than 30 words'],
  [{'no-word#a': ['warn', {words: {'(a|': 'b'}}]}, 'a bracket is not closed'],
  [{'no-word#__proto__': 'warn'}, 'The name behind “#” has letters'],
])('%j is told', (given, message) => {
  const problems = checkConfig({rules: given}, {rules})
  expect(problems.map(problem => problem.message)).toEqual([expect.stringContaining(message)])
})
