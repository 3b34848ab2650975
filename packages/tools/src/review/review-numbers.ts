import type {LanguagePack} from '@policy-lint/model'
import {escaped, plainEntry} from './plain.ts'
import {type Chapter, chapterOf, under} from './review-lists.ts'

/** Numbers, units and the words around them. */
export function reviewNumbers({metrics}: LanguagePack): Chapter {
  const {numbers, ordinals, units, fixed, times, ...words} = metrics
  const unitChapter = chapterOf('', under('metrics.units', units))
  const wordChapter = chapterOf('', under('metrics', words))
  const tables = [
    table('Written numbers', numbers),
    table('Ordinal numbers', ordinals),
    table('How often, in one expression', times),
  ]
  const spans = fixed.map(entry => plainEntry(entry, ` = ${entry.value} ${entry.unit.replace('-', ' ')}`))
  return {
    title: 'Numbers and units',
    blocks: [
      ...tables.flatMap(({block}) => block),
      ...unitChapter.blocks,
      ...(spans.length > 0 ? [`### Spans and frequencies in one expression\n\n${spans.join('\n')}`] : []),
      ...wordChapter.blocks,
    ],
    empty: [
      ...tables.flatMap(({empty}) => empty),
      ...unitChapter.empty,
      ...(spans.length > 0 ? [] : ['Spans and frequencies in one expression']),
      ...wordChapter.empty,
    ],
  }
}

function table(title: string, words: Readonly<Record<string, number>>): {block: string[]; empty: string[]} {
  const pairs = Object.entries(words).map(([word, value]) => `${escaped(word)} ${value}`)
  return pairs.length > 0
    ? {block: [`### ${title}\n\n${pairs.join(', ')}`], empty: []}
    : {block: [], empty: [title]}
}
