import {describe, expect, test} from 'vitest'
import {en} from './en.ts'
import {catalogues, labelsFor} from './labels-for.ts'
import {say, sayCount} from './say.ts'

test.each([
  ['en', 'en'],
  ['it-IT', 'it'],
  ['it_IT.UTF-8', 'it'],
  ['SV', 'sv'],
  ['de-AT', 'de'],
  ['fr_FR.UTF-8', 'fr'],
  ['el-GR', 'el'],
  ['xx', 'en'],
  ['', 'en'],
  ['constructor', 'en'],
])('%s speaks %s', (locale, tag) => {
  expect(labelsFor(locale).tag).toBe(tag)
})

describe.each(catalogues.map(labels => [labels.tag, labels] as const))('%s', (_, labels) => {
  test('has the phrases of English with the same gaps', () => {
    expect(gapsOf(labels)).toEqual(gapsOf(en))
  })

  test('has no empty phrase', () => {
    expect(JSON.stringify(labels)).not.toContain('""')
  })

  test('tells one from many', () => {
    expect(sayCount(labels, labels.warnings, 1)).not.toBe(
      sayCount(labels, labels.warnings, 2).replace('2', '1'),
    )
    expect(sayCount(labels, labels.warnings, 1_000_000)).toContain('1000000')
  })
})

test('zero is many, but for French', () => {
  expect(catalogues.map(labels => sayCount(labels, labels.warnings, 0))).toEqual([
    '0 warnings',
    '0 avvisi',
    '0 avisos',
    '0 προειδοποιήσεις',
    '0 varningar',
    '0 Warnungen',
    '0 avertissement',
  ])
})

test('what is filled in is not filled again', () => {
  expect(say('{{a}} {{b}} {{c}}', {a: '{{b}}', b: '$&'})).toBe('{{b}} $& {{c}}')
})

function gapsOf(value: unknown, path = ''): string[] {
  if (typeof value === 'string') {
    return [`${path} ${(value.match(/\{\{\w+\}\}/g) ?? []).sort().join(' ')}`]
  }
  return Object.entries(value as object)
    .flatMap(([key, part]) => gapsOf(part, `${path}.${key}`))
    .sort()
}
