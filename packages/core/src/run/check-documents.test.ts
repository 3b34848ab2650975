import {expect, test} from 'vitest'
import type {AnyRule, DocumentFacts, FactPlace} from '../rule/types.ts'
import {testPolicy} from '../test/test-policy.ts'
import {enabledIn, listOf, testRule} from '../test/test-rule.ts'
import {checkDocuments} from './check-documents.ts'
import {collectFacts} from './collect-facts.ts'
import {lintPolicy} from './lint-policy.ts'
import type {LintResult} from './result.ts'

interface Facts {
  first: FactPlace
}

/** Reports every document that starts with the word of the one before it. */
const sameStart: AnyRule = {
  meta: {...testRule('same-start', () => ({})).meta},
  collect: ({text, place}) => (text === '' ? null : {first: place([0, text.split(/\W/)[0]?.length ?? 0])}),
  check(given, context) {
    const documents = given as readonly DocumentFacts<never, Facts>[]
    documents.forEach(({filePath, facts}, index) => {
      const before = documents[index - 1]
      if (before?.facts.first.text !== facts.first.text) return
      context.report({
        filePath,
        place: facts.first,
        messageId: 'found',
        data: {word: facts.first.text},
        related: [{filePath: before.filePath, place: before.facts.first}],
      })
    })
  },
}

function lintAll(texts: Readonly<Record<string, string>>, ...rules: AnyRule[]): LintResult[] {
  const list = listOf(...rules)
  const results = Object.entries(texts).map(([filePath, text]): LintResult => {
    const options = {rules: list, enabled: enabledIn(list), today: '2026-11-22', filePath}
    const policy = testPolicy(text)
    const linted = lintPolicy(policy, options)
    const {collected, failures} = collectFacts(policy, options)
    // As between threads: only plain data comes through.
    const told = collected && {collected: JSON.parse(JSON.stringify(collected))}
    const rest = {filePath, notes: [], summary: null, source: text, fixed: []}
    return {...linted, ...rest, failures: [...linted.failures, ...failures], ...told}
  })
  return checkDocuments(results, {rules: list})
}

test('what two documents tell together is reported in one, with the place in the other', () => {
  const [a, b, c] = lintAll({'a.md': 'We answer.', 'b.md': 'We reply.', 'c.md': 'They reply.'}, sameStart)
  expect([a?.diagnostics, c?.diagnostics]).toEqual([[], []])
  expect(b?.diagnostics).toMatchObject([
    {
      ruleId: 'same-start',
      message: 'Found We.',
      range: [0, 2],
      line: 1,
      column: 1,
      whole: false,
      related: [{filePath: 'a.md', line: 1, column: 1, endLine: 1, endColumn: 3, text: 'We'}],
    },
  ])
  expect([a, b, c].map(result => result && 'collected' in result)).toEqual([false, false, false])
})

test('comments in the document still count', () => {
  const text = 'We.\n\n<!-- policy-lint-disable same-start -- agreed -->\n'
  const [, b] = lintAll(
    {'a.md': 'We.', 'b.md': `<!-- policy-lint-disable -- all -->\n\n${text}`},
    {
      ...sameStart,
      collect: ({text, place}) => ({first: place([text.indexOf('We'), text.indexOf('We') + 2])}),
    },
  )
  expect(b?.diagnostics).toEqual([])
  expect(b?.suppressed).toMatchObject([{justification: 'all', diagnostic: {ruleId: 'same-start'}}])
})

test('one document alone is never checked', () => {
  const rule: AnyRule = {
    ...sameStart,
    check() {
      throw new Error('checked')
    },
  }
  expect(lintAll({'a.md': 'We.', 'b.md': ''}, rule).flatMap(({failures}) => failures)).toEqual([])
  expect(lintAll({'a.md': 'We.', 'b.md': 'We.'}, rule).map(({failures}) => failures)).toEqual([
    [{filePath: 'a.md', ruleId: 'same-start', message: 'checked'}],
    [],
  ])
})

test('a rule that fails while it collects is a failure of that document', () => {
  const rule: AnyRule = {
    ...sameStart,
    collect({text}) {
      if (text === 'bad') throw new Error('no facts')
      return null
    },
  }
  expect(lintAll({'a.md': 'bad', 'b.md': 'good'}, rule).map(({failures}) => failures)).toEqual([
    [{filePath: 'a.md', ruleId: 'same-start', message: 'no facts'}],
    [],
  ])
})

test('findings of both kinds stand in document order', () => {
  const own = testRule('own', context => ({
    root: () => {
      const related = [[0, 2]] as const
      context.report({range: [3, 9], messageId: 'found', data: {word: context.text}, related})
    },
  }))
  const [, b] = lintAll({'a.md': 'We.', 'b.md': 'We answer.'}, own, sameStart)
  expect(b?.diagnostics.map(({ruleId}) => ruleId)).toEqual(['same-start', 'own'])
  expect(b?.diagnostics[1]?.related).toMatchObject([{filePath: 'b.md', text: 'We', endColumn: 3}])
})
