import type {Commitment, Policy, Section} from '@policy-lint/model'
import {expect, test} from 'vitest'
import type {RuleContext, Visitors} from '../rule/types.ts'
import {testPolicy} from '../test/test-policy.ts'
import {enabledIn, lint, listOf, testRule, wordRule} from '../test/test-rule.ts'
import {lintPolicy} from './lint-policy.ts'

function report(descriptor: Parameters<RuleContext['report']>[0], meta = {}) {
  return testRule('reports', context => ({root: () => context.report(descriptor)}), meta)
}

function trace(text: string, known: Partial<Policy>, keys: string[]): string[] {
  const seen: string[] = []
  const visitors = keys.map(key => [key, () => seen.push(key)])
  const rules = listOf(testRule('trace', () => Object.fromEntries(visitors) as Visitors))
  const options = {rules, enabled: enabledIn(rules), today: '2026-11-22', filePath: 'test.md'}
  lintPolicy(testPolicy(text, known), options)
  return seen
}

test('calls visitors in document order, elements of the model between nodes', () => {
  const text = '# A\n\nOne. Two.\n\n# B\n\nThree.\n'
  const known = {
    sections: [section([0, 14]), section([16, 27])],
    sentences: [
      {text: 'One.', range: [5, 9] as const},
      {text: 'Two.', range: [10, 14] as const},
      {text: 'Three.', range: [21, 27] as const},
    ],
  }
  const keys = ['policy', 'policy:exit', 'root', 'root:exit', 'section', 'section:exit', 'sentence']
  expect(trace(text, known, [...keys, 'heading', 'heading:exit', 'paragraph', 'text'])).toEqual([
    ...'policy root section heading text heading:exit'.split(' '),
    ...'paragraph text sentence sentence section:exit'.split(' '),
    ...'section heading text heading:exit paragraph text sentence section:exit'.split(' '),
    ...'root:exit policy:exit'.split(' '),
  ])
})

test('leaves inner sections before outer ones', () => {
  const inner = {...section([5, 20]), heading: 'inner'}
  const outer = {...section([0, 20]), heading: 'outer'}
  const left: string[] = []
  const rules = listOf(testRule('order', () => ({'section:exit': ({heading}) => void left.push(heading)})))
  const policy = testPolicy('# A\n\n## B\n\ncontent\n', {sections: [outer, inner]})
  lintPolicy(policy, {rules, enabled: enabledIn(rules), today: '2026-11-22', filePath: 'test.md'})
  expect(left).toEqual(['inner', 'outer'])
})

test('reads only the lists that somebody listens to', () => {
  const policy = testPolicy('text', {})
  Object.defineProperty(policy, 'commitments', {
    get: (): Commitment[] => {
      throw new Error('not asked for')
    },
  })
  const rules = listOf(testRule('quiet', () => ({sentence() {}})))
  const options = {rules, enabled: enabledIn(rules), today: '2026-11-22', filePath: 'test.md'}
  expect(lintPolicy(policy, options).diagnostics).toEqual([])
})

test('walks documents of 20,000 levels', () => {
  const policy = testPolicy('deep')
  for (let level = 0; level < 20_000; level++) {
    const position = policy.tree.position ?? {start: {line: 1, column: 1}, end: {line: 1, column: 1}}
    policy.tree.children = [{type: 'blockquote', children: policy.tree.children as [], position}]
  }
  let seen = 0
  const rules = listOf(testRule('deep', () => ({blockquote: () => void seen++})))
  lintPolicy(policy, {rules, enabled: enabledIn(rules), today: '2026-11-22', filePath: 'test.md'})
  expect(seen).toBe(20_000)
})

test('a finding carries place, filled message, severity and address', () => {
  const rules = listOf(
    wordRule('no-soon', 'soon', {messages: {found: {what: 'Found {{word}}.', write: 'by {{ word }}'}}}),
  )
  const {diagnostics} = lintPolicy(testPolicy('We answer\nsoon.'), {
    rules,
    enabled: [{id: 'no-soon', severity: 'error', options: {}}],
    today: '2026-11-22',
    filePath: 'test.md',
    docsUrl: (category, id) => `https://example.org/${category}/${id}`,
  })
  expect(diagnostics).toEqual([
    {
      ruleId: 'no-soon',
      data: {word: 'soon'},
      messageId: 'found',
      severity: 'error',
      message: 'Found soon. Write: “by soon”',
      parts: {what: 'Found soon.', write: 'by soon'},
      range: [10, 14],
      whole: false,
      ...{line: 2, column: 1, endLine: 2, endColumn: 5},
      url: 'https://example.org/wording/no-soon',
    },
  ])
})

test('messages can be translated in part, with other labels', () => {
  const rule = wordRule('no-soon', 'soon', {messages: {found: {what: 'Found {{word}}.', write: 'now'}}})
  const {diagnostics} = lint('soon', [rule], {
    translate: (ruleId, messageId) =>
      `${ruleId}/${messageId}` === 'no-soon/found' ? {what: '{{word}} gefunden.'} : null,
    labels: {write: 'Schreiben Sie'},
  })
  expect(diagnostics[0]?.message).toBe('soon gefunden. Schreiben Sie: “now”')
})

test('places given by line and column, and findings about the whole document', () => {
  const part = report({loc: {line: 2, column: 3, endLine: 2, endColumn: 5}, messageId: 'found'})
  expect(lint('one\r\ntwo three', [part]).diagnostics[0]).toMatchObject({
    range: [7, 9],
    whole: false,
    line: 2,
  })
  const whole = report({loc: {line: 1, column: 1}, messageId: 'found'})
  expect(lint('one', [whole]).diagnostics[0]).toMatchObject({range: [0, 0], whole: true})
})

test.each([
  ['no place', {messageId: 'found'}, 'exactly one'],
  ['two places', {messageId: 'found', range: [0, 1] as const, loc: {line: 1, column: 1}}, 'exactly one'],
  ['a place outside', {messageId: 'found', range: [0, 99] as const}, 'not within the document'],
  ['no such line', {messageId: 'found', loc: {line: 9, column: 1}}, 'no line 9'],
  ['no such message', {messageId: 'lost', range: [0, 1] as const}, 'no message “lost”'],
  ['an inherited message', {messageId: 'toString', range: [0, 1] as const}, 'no message “toString”'],
  ['a fix without meta', {messageId: 'found', range: [0, 1] as const, fix: () => null}, 'meta.fixable'],
  [
    'a suggestion without meta',
    {messageId: 'found', range: [0, 1] as const, suggest: [{messageId: 'replace', fix: () => null}]},
    'meta.hasSuggestions',
  ],
])('refuses a report with %s', (_, descriptor, message) => {
  const {failures, diagnostics} = lint('text', [report(descriptor)])
  expect(failures).toHaveLength(1)
  expect(failures[0]).toMatchObject({filePath: 'test.md', ruleId: 'reports'})
  expect(failures[0]?.message).toContain(message)
  expect(diagnostics).toEqual([])
})

test('several edits of one fix become one, overlapping ones are refused', () => {
  const fix = report(
    {
      range: [0, 3],
      messageId: 'found',
      fix: fixer => [fixer.replaceTextRange([4, 7], '2'), fixer.insertTextBeforeRange([0, 3], '>')],
    },
    {fixable: true},
  )
  expect(lint('one two', [fix]).diagnostics[0]?.fix).toEqual({range: [0, 7], text: '>one 2'})

  const overlapping = report(
    {range: [0, 3], messageId: 'found', fix: fixer => [fixer.removeRange([0, 3]), fixer.removeRange([2, 4])]},
    {fixable: true},
  )
  expect(lint('one two', [overlapping]).failures[0]?.message).toContain('overlap')
})

test('suggestions are worked out', () => {
  const rule = report(
    {
      range: [0, 3],
      messageId: 'found',
      suggest: [{messageId: 'replace', data: {word: 'one'}, fix: fixer => fixer.replaceText([0, 3], '1')}],
    },
    {hasSuggestions: true},
  )
  expect(lint('one', [rule]).diagnostics[0]?.suggestions).toEqual([
    {messageId: 'replace', desc: 'Replace one.', fix: {range: [0, 3], text: '1'}},
  ])
})

test('a rule that throws is named once, and the others go on as if it were not there', () => {
  const throwing = testRule('throws', () => ({
    text() {
      throw new Error('broken')
    },
  }))
  const created = testRule('never-starts', () => {
    throw new Error('no start')
  })
  const other = wordRule('finds', 'b')
  const {diagnostics, failures} = lint('a *b* c', [throwing, created, other])
  expect(failures).toEqual([
    {filePath: 'test.md', ruleId: 'never-starts', message: 'no start'},
    {filePath: 'test.md', ruleId: 'throws', message: 'broken'},
  ])
  expect(diagnostics).toEqual(lint('a *b* c', [other]).diagnostics)
})

test('a rule whose needs are not met does not run', () => {
  const rule = wordRule('needs-words', 'a', {needs: ['vague', 'absolutes']})
  const run = (pack: unknown) => {
    const rules = listOf(rule)
    const policy = testPolicy('a', {pack: pack as Policy['pack']})
    const options = {rules, enabled: enabledIn(rules), today: '2026-11-22', filePath: 'test.md'}
    return lintPolicy(policy, options).diagnostics.length
  }
  expect(run(null)).toBe(0)
  expect(run({vague: {speed: ['soon']}})).toBe(0)
  expect(run({vague: {speed: [], effort: []}, absolutes: ['always']})).toBe(0)
  expect(run({vague: {speed: ['soon'], effort: []}, absolutes: ['always']})).toBe(1)
})

test('diagnostics are sorted by place, then rule, and said once', () => {
  const twice = testRule('twice', context => ({
    root() {
      context.report({range: [2, 3], messageId: 'found', data: {word: 'b'}})
      context.report({range: [2, 3], messageId: 'found', data: {word: 'b'}})
      context.report({range: [0, 1], messageId: 'found', data: {word: 'a'}})
    },
  }))
  const found = lint('a b', [twice, wordRule('first', 'b')]).diagnostics
  expect(found.map(({ruleId, range}) => [ruleId, range[0]])).toEqual([
    ['twice', 0],
    ['first', 2],
    ['twice', 2],
  ])
})

test('a rule yields to another one at the same place or around it, and nowhere else', () => {
  const yielding = wordRule('yielding', 'soon', {yieldsTo: ['stronger', 'missing']})
  const text = 'soon, as soon as possible'
  const {diagnostics} = lint(text, [yielding, wordRule('stronger', 'as soon as possible')])
  expect(diagnostics.map(({ruleId, range}) => [ruleId, range[0]])).toEqual([
    ['yielding', 0],
    ['stronger', 6],
  ])
})

function section(range: readonly [number, number]): Section {
  return {
    roles: [],
    heading: '',
    depth: 1,
    headingRange: range,
    range,
    form: 'heading',
    parent: null,
    empty: false,
  }
}

test('a finding names what asks for it, the rule’s clauses before those of the setting', () => {
  const because = ['§ 1']
  const rules = listOf(report({loc: {line: 1, column: 1}, messageId: 'found', data: {word: 'a'}, because}))
  const options = {rules, today: '2026-11-22', filePath: 'test.md'}
  const enabled = [{id: 'reports', severity: 'error', options: {}, because: ['House rule 4']} as const]
  const [diagnostic] = lintPolicy(testPolicy('text'), {...options, enabled}).diagnostics
  expect(diagnostic?.because).toEqual(['§ 1', 'House rule 4'])
  const plain = lintPolicy(testPolicy('text'), {
    ...options,
    enabled: enabledIn(listOf(wordRule('reports', 'text'))),
  })
  expect(plain.diagnostics[0]?.because).toEqual(because)
})

test('a finding may be less severe than its rule is set, never more', () => {
  const rule = report({loc: {line: 1, column: 1}, messageId: 'found', data: {word: 'a'}, severity: 'warn'})
  const rules = listOf(rule)
  const severities = (['error', 'warn'] as const).map(severity => {
    const enabled = [{id: 'reports', severity, options: {}}]
    return lintPolicy(testPolicy('text'), {rules, enabled, today: '2026-11-22', filePath: 'test.md'})
      .diagnostics[0]?.severity
  })
  expect(severities).toEqual(['warn', 'warn'])
})
