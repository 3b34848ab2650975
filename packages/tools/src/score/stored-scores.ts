import {existsSync, readFileSync} from 'node:fs'
import {type CellName, cells, figures, type Scores} from './score.ts'

/** What is kept of a cell; shares between 0 and 1, four digits. */
export interface StoredCell {
  labels: number
  precision: number
  recall: number
  f1: number
}

/** By language tag, then by cell. */
export type StoredScores = Readonly<Record<string, Readonly<Partial<Record<CellName, StoredCell>>>>>

export const storedPath = 'fixtures/labelled/scores.json'

export function toStored(scores: Readonly<Record<string, Scores>>): StoredScores {
  return Object.fromEntries(
    Object.entries(scores).map(([tag, byCell]) => [
      tag,
      Object.fromEntries(cells.map(name => [name, stored(byCell[name])])),
    ]),
  )
}

function stored(cell: Scores[CellName]): StoredCell {
  const {precision, recall, f1} = figures(cell)
  return {labels: cell.expected, precision: round(precision), recall: round(recall), f1: round(f1)}
}

/** The stored scores, or none where there is no file yet. */
export function readStored(file: string): StoredScores {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

/** One line a cell, so that a change is read in a diff. */
export function printStored(scores: StoredScores): string {
  const languages = Object.entries(scores).map(([tag, byCell]) => {
    const rows = Object.entries(byCell).map(
      ([name, cell]) => `    ${JSON.stringify(name)}: ${JSON.stringify(cell)}`,
    )
    return `  ${JSON.stringify(tag)}: {\n${rows.join(',\n')}\n  }`
  })
  return `{\n${languages.join(',\n')}\n}\n`
}

const round = (share: number) => Math.round(share * 10_000) / 10_000
