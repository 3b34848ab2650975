import {existsSync, readdirSync} from 'node:fs'
import {
  channels,
  compile,
  type Entries,
  type Entry,
  kinds,
  type LanguagePack,
  listsOf,
  matcherOf,
  numberTest,
  phrasesOf,
  roles,
  tokenize,
  units,
} from '@policy-lint/model'
import {describe, expect, test} from 'vitest'
import {packs} from './packs.ts'

const folders = readdirSync(import.meta.dirname, {withFileTypes: true})
  .filter(entry => entry.isDirectory() && existsSync(`${import.meta.dirname}/${entry.name}/index.ts`))
  .map(({name}) => name)
const loaded = await Promise.all(folders.map(async tag => [tag, await packs[tag]?.load()] as const))

test('every folder of a language is in the list of packs', () => {
  expect(Object.keys(packs).sort()).toEqual(folders.sort())
})

describe.each(loaded)('%s', (tag, found) => {
  const pack = found as LanguagePack
  // A partial pack may lack any list; what it has is held to the same.
  const asked = (entries: Entries) => !pack.partial || entries.length > 0

  test('is named as its folder', () => {
    expect(pack.tag).toBe(tag)
    expect(packs[tag]?.name).toEqual(pack.name)
  })

  test('finds every sentence that an entry wants found, and no other', () => {
    expect(wrongProofs(pack)).toEqual([])
  })

  test('proves every kind of vagueness and the absolutes', () => {
    const groups = {...pack.vague, absolutes: pack.absolutes}
    const withoutProof = Object.entries(groups).filter(
      ([, entries]) =>
        asked(entries) &&
        !entries.some(entry => typeof entry !== 'string' && entry.hits?.length && entry.misses?.length),
    )
    expect(withoutProof.map(([group]) => group)).toEqual([])
  })

  test('has no phrase twice in a list', () => {
    expect(
      Object.entries(listsOf(pack)).flatMap(([list, entries]) =>
        duplicates(entries.flat()).map(phrase => `${list}: ${phrase}`),
      ),
    ).toEqual([])
    expect(duplicates(pack.jargon.flatMap(({say, forms}) => [say, ...Object.keys(forms ?? {})]))).toEqual([])
    expect(duplicates(pack.functionWords)).toEqual([])
    expect(duplicates(pack.foreignWords)).toEqual([])
  })

  test('does not count a word both as its own and as foreign', () => {
    expect(pack.foreignWords.filter(word => pack.functionWords.includes(word))).toEqual([])
  })

  test('is written in composed characters, without stray blanks', () => {
    const stray = [...stringsIn(pack)].filter(
      text =>
        text !== text.normalize('NFC') ||
        text !== text.trim() ||
        /[^\S\n]{2}|\u00a0|\ufffd/u.test(text) ||
        text === '',
    )
    expect(stray).toEqual([])
  })

  test('writes phrases with straight apostrophes and in the notation', () => {
    const phrases = [...Object.values(listsOf(pack)).flat(2), ...pack.jargon.map(({say}) => say)]
    expect(phrases.filter(phrase => /[‘’´`]/u.test(phrase))).toEqual([])
    expect(phrases.filter(phrase => /\(\s|\s\)|^\||\|$|\|\||\|\s|\s\|/u.test(phrase))).toEqual([])
  })

  test('knows every unit, channel, kind and month', () => {
    expect(Object.keys(pack.metrics.units).sort()).toEqual([...units].sort())
    expect(Object.keys(pack.channels).sort()).toEqual([...channels].sort())
    expect(Object.keys(pack.kinds).sort()).toEqual([...kinds].sort())
    expect(pack.dates.months.length).toBe(12)
    const lists = [pack.dates.months, Object.values(pack.metrics.units), Object.values(pack.channels)].flat()
    expect(lists.filter(entries => asked(entries) && entries.length === 0)).toEqual([])
  })

  test('names headings only for roles that exist, and each common role in many ways', () => {
    expect(Object.keys(pack.headings).filter(role => !(roles as readonly string[]).includes(role))).toEqual(
      [],
    )
    const common = [
      'standards',
      'complaints',
      'contact',
      'scope',
      'channels',
      'customer-rights',
      'returns',
    ] as const
    expect(
      common.filter(
        role =>
          asked(pack.headings[role] ?? []) && (pack.headings[role]?.flatMap(phrasesOf) ?? []).length < 10,
      ),
    ).toEqual([])
  })

  test('leaves numbers in skeletons open', () => {
    const texts = Object.values(pack.skeletons).flatMap(({heading, body}) => [
      heading,
      body.replace(/^\d+\. /gm, ''),
    ])
    expect(texts.filter(text => /\d/.test(text))).toEqual([])
    expect(Object.keys(pack.skeletons).filter(role => !(roles as readonly string[]).includes(role))).toEqual(
      [],
    )
  })

  test('gives its skeletons headings that it reads as the same section', () => {
    const matcher = matcherOf(pack)
    const unread = Object.entries(pack.skeletons).filter(([role, {heading}]) => {
      const tokens = tokenize(heading)
      return !matcher.find(tokens)[`headings.${role}`]
    })
    expect(unread.map(([role]) => role)).toEqual([])
  })

  test('holds data only', () => {
    expect([...valuesIn(pack)].filter(value => typeof value === 'function')).toEqual([])
    expect(structuredClone(pack)).toEqual(pack)
  })
})

function wrongProofs(pack: LanguagePack): string[] {
  const matcher = matcherOf(pack)
  const wrong: string[] = []
  // The reader looks at every phrase of a heading, and elsewhere at the longest of those that overlap.
  const hitsOf = (list: string, sentence: string) => {
    const tokens = tokenize(sentence)
    return (list.startsWith('headings.') ? matcher.findAll(tokens) : matcher.find(tokens))[list] ?? []
  }
  const finds = (list: string, index: number, sentence: string) =>
    hitsOf(list, sentence).some(({entry}) => entry === index)
  for (const [list, entries] of entryLists(pack)) {
    entries.forEach((entry, index) => {
      if (typeof entry === 'string') return
      for (const sentence of entry.hits ?? [])
        if (!finds(list, index, sentence)) wrong.push(`${list} misses “${sentence}”`)
      for (const sentence of entry.misses ?? [])
        if (finds(list, index, sentence)) wrong.push(`${list} finds “${sentence}”`)
    })
  }
  return [...wrong, ...wrongJargonProofs(pack)]
}

/** The lists of entries under the names that the matcher gives them. */
function entryLists(pack: LanguagePack): [string, Entries][] {
  const found: [string, Entries][] = []
  for (const path of Object.keys(listsOf(pack))) {
    if (/^metrics\.(?:numbers|ordinals|times)$/.test(path)) continue
    const keys = path
      .replace(/^dates\.months\.(\d+)$/, (_, month: string) => `dates.months.${Number(month) - 1}`)
      .split('.')
    const entries = keys.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], pack)
    found.push([path, entries as readonly (string | Entry)[]])
  }
  return found
}

function wrongJargonProofs(pack: LanguagePack): string[] {
  const wrong: string[] = []
  for (const {say, forms, hits, misses} of pack.jargon) {
    if (!hits && !misses) continue
    const phrases = [say, ...Object.keys(forms ?? {})]
    const matcher = compile({jargon: [phrases]}, !pack.foldAccents, numberTest(pack))
    const finds = (sentence: string) => matcher.find(tokenize(sentence)).jargon !== undefined
    for (const sentence of hits ?? []) if (!finds(sentence)) wrong.push(`jargon ${say} misses “${sentence}”`)
    for (const sentence of misses ?? []) if (finds(sentence)) wrong.push(`jargon ${say} finds “${sentence}”`)
  }
  return wrong
}

function duplicates(phrases: readonly string[]): string[] {
  return phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)
}

function* valuesIn(value: unknown): Generator<unknown> {
  yield value
  if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* valuesIn(inner)
}

function* stringsIn(pack: LanguagePack): Generator<string> {
  for (const value of valuesIn(pack)) if (typeof value === 'string') yield value
}
