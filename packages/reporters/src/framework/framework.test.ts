import type {ClauseSummary, FrameworkSummary} from '@policy-lint/core'
import {describe, expect, test} from 'vitest'
import {contextOf, findingIn, resultOf, summaryOf} from '../../test/hand-made.ts'
import {catalogues} from '../labels/labels-for.ts'
import {displayWidth} from '../text/width.ts'
import {framework} from './framework.ts'
import {wordsFor} from './words.ts'

const clause = (status: ClauseSummary['status'], changes: Partial<ClauseSummary> = {}): ClauseSummary => ({
  id: '9.c',
  cite: 'Real Decreto 951/2005, art. 9.c',
  text: {
    en: 'remedies when a commitment is missed',
    own: 'medidas de subsanación si se incumple un compromiso',
  },
  status,
  rules: [],
  heading: null,
  line: null,
  ...changes,
})

const charter: FrameworkSummary = {
  id: 'es-carta-de-servicios',
  title: {en: 'Spanish service charters', own: 'Cartas de servicios'},
  applies: {en: 'Binds the central administration.', own: 'Obliga a la Administración General del Estado.'},
  language: 'es',
  clauses: [
    clause('met', {heading: 'Si no cumplimos', line: 60}),
    clause('met', {heading: 'Responsable'}),
    clause('missing'),
    clause('short', {heading: 'Quejas', line: 12}),
    clause('rules', {rules: ['no-jargon', 'sentence-length']}),
    clause('reader', {cite: 'see direttiva PCM 27 gennaio 1994'}),
    clause('skipped'),
  ],
}

const source = '# Carta\n\nUtilise.\n'
const result = resultOf(source, {
  diagnostics: [findingIn(source, {ruleId: 'no-jargon', mark: 'Utilise', parts: {what: 'Say use.'}})],
  summary: summaryOf({frameworks: [charter, {...charter, notFor: 'kind', clauses: []}]}),
})

describe.each([40, 80])('in %d columns', width => {
  test('looks like this', async () => {
    const picture = `../../test/pictures/framework-${width}.txt`
    await expect(framework([result], contextOf({width}))).toMatchFileSnapshot(picture)
  })

  test.each(catalogues.map(({tag}) => tag))('no line is too long in %s', locale => {
    const lines = framework([result], contextOf({width, locale})).split('\n')
    expect(lines.filter(line => displayWidth(line) > width)).toEqual([])
  })
})

test('speaks every language of the other reporters', () => {
  expect(catalogues.map(({tag}) => wordsFor(tag).tag)).toEqual(catalogues.map(({tag}) => tag))
  expect(wordsFor('xx').tag).toBe('en')
})

test('quotes clauses in their own language to readers of it', () => {
  const printed = framework([result], contextOf({locale: 'es'}))
  expect(printed).toContain('medidas de subsanación')
  expect(printed).not.toContain('remedies')
})

test('the totals add up', () => {
  const [line = ''] = framework([result], contextOf()).match(/^.* \/ \d+$/m) ?? []
  const [counts = '', all = ''] = line.split(' / ')
  const sum = [...counts.matchAll(/\d+/g)].reduce((total, [n]) => total + Number(n), 0)
  expect(sum).toBe(Number(all))
  expect(sum).toBe(charter.clauses.length)
})

test('says what to do when no framework is configured', () => {
  const printed = framework([resultOf(source, {summary: summaryOf()})], contextOf())
  expect(printed).toBe('No framework is in the configuration, so there is nothing to list.\n')
})

test('a document that could not be read is not passed over', () => {
  const failure = {filePath: '/home/me/a.md', ruleId: null, message: 'It is not UTF-8.'}
  expect(framework([resultOf('', {failures: [failure]})], contextOf())).toBe(
    'failed a.md: It is not UTF-8.\n',
  )
})
