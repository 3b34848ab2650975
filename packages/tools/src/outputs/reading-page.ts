import type {LanguagePack} from '@policy-lint/model'
import type {CellName} from '../score/score.ts'
import type {StoredCell, StoredScores} from '../score/stored-scores.ts'
import {between} from './between.ts'
import {table} from './table.ts'

const rows: Readonly<Record<CellName, string>> = {
  sections: 'Sections, and what they are about',
  commitments: 'Promises',
  'not measurable': 'Promises that cannot be measured',
  'first metric': 'The first number of a promise, with its unit',
  'vague lines': 'Lines with vague words',
  'vague words': 'The vague words, exactly',
  absolutes: 'Lines with absolute words',
  contacts: 'The organisation’s own contacts',
  dates: 'Dates, and what they are',
  placeholders: 'Placeholders',
  language: 'The language',
  kind: 'The kind of document',
}

/** `docs/reading.md` with the scores between its markers. */
export function readingPage(page: string, scores: StoredScores, packs: readonly LanguagePack[]): string {
  const scored = packs.filter(({tag}) => tag in scores)
  const unscored = packs.filter(({tag}) => !(tag in scores)).map(({name}) => name.en)
  const head = ['', ...scored.map(({name}) => name.en)]
  const body = (print: (cell: StoredCell) => string) =>
    (Object.keys(rows) as CellName[]).map(cell => [
      rows[cell],
      ...scored.map(({tag}) => {
        const found = scores[tag]?.[cell]
        return found ? print(found) : '–'
      }),
    ])
  const documents = scored.map(({tag, name}) => `${name.en} ${scores[tag]?.language?.labels ?? 0}`)
  const parts = [
    `Labelled documents: ${documents.join(', ')}.`,
    ...(unscored.length > 0
      ? [`${unscored.join(', ')}: no labelled documents yet, so that nothing is claimed.`]
      : []),
    'Of a hundred things that the reader marked, how many policy-lint finds (in brackets, how many were marked):',
    table(
      head,
      body(({recall, labels}) => `${percent(recall)} (${labels})`),
    ),
    'Of a hundred things that policy-lint finds, how many the reader marked:',
    table(
      head,
      body(({precision}) => percent(precision)),
    ),
  ]
  return between(page, 'scores', parts.join('\n\n'), 'docs/reading.md')
}

const percent = (share: number) => String(Math.round(share * 100))
