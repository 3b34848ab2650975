import {type AnyRule, defineRule} from '@policy-lint/core'
import type {Commitment, Policy} from '@policy-lint/model'
import {expect, test, vi} from 'vitest'
import {planTests} from './plan-tests.ts'
import {ruleTester} from './rule-tester.ts'
import type {Cases} from './types.ts'

// The model and the packs are held still: every number is a promise, `must` its modality.
vi.mock('@policy-lint/languages', () => ({loadPack: async () => null, templateWords: undefined}))
vi.mock('@policy-lint/model', async importOriginal => {
  const model = await importOriginal<typeof import('@policy-lint/model')>()
  return {
    ...model,
    readPolicy: (text: string, {language}: Policy) => ({...readFake(text, model.parse), language}),
  }
})

function readFake(text: string, parse: (text: string) => Policy['tree']): Partial<Policy> {
  const commitments = Array.from(text.matchAll(/\d+/g), match => ({
    metrics: [{value: match[0], unit: 'day', comparator: 'at-most', range: [0, 0]}],
    measurable: true,
    channel: null,
    party: null,
    modality: text.includes('must') ? 'must' : 'will',
  }))
  const place = ([start, end]: readonly [number, number]) => {
    const line = text.slice(0, start).split('\n').length
    const lineStart = text.lastIndexOf('\n', start - 1) + 1
    return {line, column: start - lineStart + 1, endLine: line, endColumn: end - lineStart + 1}
  }
  return {text, tree: parse(text), pack: null, place, commitments: commitments as unknown as Commitment[]}
}

const noWord = defineRule({
  meta: {
    id: 'no-word',
    description: 'Disallow a word.',
    severity: 'warn',
    presets: [],
    type: 'suggestion',
    fixable: true,
    hasSuggestions: true,
    needs: [],
    options: {
      word: {type: 'string', default: 'soon', description: 'The word.'},
      fix: {type: 'string', default: '', description: 'What fixes write.'},
      suggest: {type: 'string', default: '', description: 'What suggestions write.'},
    },
    messages: {found: {what: 'Unexpected “{{word}}”.'}, replace: {what: 'Write “{{text}}”.'}},
  },
  create(context) {
    const {word, fix, suggest} = context.options
    return {
      root() {
        const at = context.text.indexOf(word)
        if (at === -1) return
        const range = [at, at + word.length] as const
        context.report({
          range,
          messageId: 'found',
          data: {word},
          fix: fix ? fixer => fixer.replaceText(range, fix) : null,
          suggest: suggest
            ? [{messageId: 'replace', data: {text: suggest}, fix: fixer => fixer.replaceText(range, suggest)}]
            : [],
        })
      },
    }
  },
})

const expectSoon = `
  We answer soon.
            ~~~~ Unexpected “soon”.
`

ruleTester(noWord, {
  valid: ['We answer now.', {text: 'We answer soon.', options: {word: 'later'}}],
  invalid: [
    {text: 'We answer soon.', expect: expectSoon},
    {
      text: 'We answer soon.',
      name: 'fixed',
      options: {fix: 'now'},
      expect: expectSoon,
      output: 'We answer now.',
    },
    {
      text: `
        Soon.
        We answer soon.
      `,
      name: 'suggested',
      options: {suggest: 'at once'},
      expect: expectSoon,
      suggestions: [
        {
          messageId: 'replace',
          output: `
            Soon.
            We answer at once.
          `,
        },
      ],
    },
  ],
})

/** The message of the first planned test that fails. */
async function failureOf(rule: AnyRule, cases: unknown, index: number): Promise<string> {
  const planned = planTests(rule, cases as Cases).at(index)
  try {
    await planned?.run()
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  return ''
}

function invalid(given: object, rule: AnyRule = noWord): Promise<string> {
  const text = 'We answer soon.'
  return failureOf(rule, {valid: [], invalid: [{text, expect: expectSoon, ...given}]}, 0)
}

function rule(create: NonNullable<AnyRule['create']>, meta: Partial<AnyRule['meta']> = {}): AnyRule {
  return {meta: {...noWord.meta, options: {}, ...meta}, create}
}

test('a wrong picture shows the right one', async () => {
  const message = await invalid({
    expect: `
      We answer soon.
      ~~ Unexpected “soon”.
    `,
  })
  const picture = '        We answer soon.\n                  ~~~~ Unexpected “soon”.\n      `,'
  expect(message).toContain(picture)
})

test.each([
  ['silence', {text: 'We answer now.'}, 'silent on an invalid document'],
  ['an output without a fix', {output: 'We answer now.'}, 'fixes nothing'],
  ['a fix without output', {options: {fix: 'now'}}, 'We answer now.'],
  ['another output', {options: {fix: 'now'}, output: 'We answer'}, 'after one pass'],
  ['a fix that changes nothing', {options: {fix: 'soon'}, output: 'We answer soon.'}, 'does not change'],
  ['suggestions not named', {options: {suggest: 'now'}}, 'suggests other texts'],
  [
    'another suggestion',
    {options: {suggest: 'now'}, suggestions: [{messageId: 'replace', output: 'We answer'}]},
    'suggests other texts',
  ],
  [
    'another description',
    {options: {suggest: 'now'}, suggestions: [{desc: 'Write “then”.', output: 'We answer now.'}]},
    'suggests other texts',
  ],
  [
    'a suggestion without id',
    {options: {suggest: 'now'}, suggestions: [{output: 'We answer now.'}]},
    'needs a “messageId” or a “desc”',
  ],
  ['an idle suggestion', {options: {suggest: 'soon'}, suggestions: []}, 'does not change the text'],
  ['an unknown key', {ouput: ''}, 'no key “ouput”'],
  ['an unknown option', {options: {wrd: 'a'}}, 'Did you mean “word”?'],
])('fails on %s', async (_, given, message) => {
  expect(await invalid(given)).toContain(message)
})

test.each([
  ['a number', 'We answer in soon.', 'within 2 days'],
  ['a modal verb', 'We answer in 2 days, soon.', 'we must'],
])('fails on a fix that changes %s', async (_, text, fix) => {
  const given = {text, options: {fix}, output: text.replace('soon', fix), expect: ''}
  const picture = `${text}\n${' '.repeat(text.indexOf('soon'))}~~~~ Unexpected “soon”.`
  expect(await invalid({...given, expect: picture})).toContain('A fix never changes a promise')
})

test('accepts a fix that keeps the promises', async () => {
  const text = 'We answer in 2 days, soon.'
  const expected = `${text}\n                     ~~~~ Unexpected “soon”.`
  expect(
    await invalid({text, options: {fix: 'now'}, expect: expected, output: 'We answer in 2 days, now.'}),
  ).toBe('')
})

test('fails on placeholders that are not filled', async () => {
  const unfilled = rule(context => ({root: node => context.report({node, messageId: 'found'})}))
  expect(await invalid({}, unfilled)).toContain('no data for {{word}}')
})

test('tells when the language has not what the rule needs', async () => {
  const needy = rule(() => ({}), {needs: ['vague']})
  expect(await invalid({language: 'xx'}, needy)).toContain('The rule does not run: the language “xx”')
})

test('fails on a rule that throws', async () => {
  const throwing = rule(() => {
    throw new Error('broken')
  })
  expect(await failureOf(throwing, {valid: ['A.'], invalid: []}, 0)).toContain('The rule failed: broken')
})

test('fails on a rule that changes the tree', async () => {
  const changing = rule(() => ({
    text(node) {
      node.value += '!'
    },
  }))
  expect(await failureOf(changing, {valid: ['A.'], invalid: []}, 0)).toContain('changes the tree')
})

test('fails on a valid document with a finding, and on keys of invalid cases there', async () => {
  expect(await failureOf(noWord, {valid: ['soon'], invalid: []}, 0)).toContain('should be silent')
  expect(await failureOf(noWord, {valid: [{text: 'A', expect: ''}], invalid: []}, 0)).toContain(
    'no key “expect”',
  )
})

test.each([
  ['no valid case', {valid: [], invalid: [{text: 'soon', expect: ''}]}, 'at least one valid'],
  ['no invalid case', {valid: ['A'], invalid: []}, 'at least one invalid'],
  [
    'the same case twice',
    {valid: ['A', {text: 'A', name: 'again'}], invalid: [{text: 'soon', expect: ''}]},
    'the same: again',
  ],
  [
    'messages and options never reached',
    {valid: ['A'], invalid: [{text: 'soon', expect: '', options: {word: 'soon', fix: ''}}]},
    'the message “replace” is never reported; the option “suggest” is never set',
  ],
])('is not complete with %s', async (_, cases, message) => {
  expect(await failureOf(noWord, cases, -1)).toContain(message)
})
