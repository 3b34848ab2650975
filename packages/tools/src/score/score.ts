import type {Label, Labels} from './labels.ts'

/** How often two readers agree on one kind of thing. */
export interface Cell {
  expected: number
  found: number
  agreed: number
}

export const cells = [
  'sections',
  'commitments',
  'not measurable',
  'vague lines',
  'vague words',
  'absolutes',
  'placeholders',
  'contacts',
  'dates',
  'first metric',
  'language',
  'kind',
] as const
export type CellName = (typeof cells)[number]
export type Scores = Record<CellName, Cell>

/** What is compared in each cell, as keys of which each may occur several times. */
const keysOf: Readonly<Record<CellName, (labels: Labels) => string[]>> = {
  sections: ({labels}) => of(labels, 'section', ({line, value}) => `${line} ${value}`),
  commitments: ({labels}) => of(labels, 'commitment', ({line}) => `${line}`),
  'not measurable': ({labels}) =>
    of(labels, 'commitment', ({line, value}) => (value === '-' ? `${line}` : null)),
  'vague lines': ({labels}) => [...new Set(of(labels, 'vague', ({line}) => `${line}`))],
  'vague words': ({labels}) => of(labels, 'vague', ({line, value}) => `${line} ${plain(value)}`),
  absolutes: ({labels}) => [...new Set(of(labels, 'absolute', ({line}) => `${line}`))],
  placeholders: ({labels}) => of(labels, 'placeholder', ({line}) => `${line}`),
  contacts: ({labels}) => of(labels, 'contact', ({line, value}) => `${line} ${value}`),
  dates: ({labels}) => of(labels, 'date', ({line, value}) => `${line} ${value}`),
  'first metric': ({labels}) =>
    of(labels, 'commitment', ({line, value}) =>
      value === '-' ? null : `${line} ${value.split(' ').slice(0, 2).join(' ')}`,
    ),
  language: ({language}) => [language],
  kind: ({kind}) => [kind],
}

const plain = (text: string) => text.toLowerCase().replace(/[*_`]/g, '')

function of(labels: readonly Label[], what: Label['what'], key: (label: Label) => string | null): string[] {
  return labels.flatMap(label => (label.what === what ? (key(label) ?? []) : []))
}

export const noScores = (): Scores =>
  Object.fromEntries(cells.map(name => [name, {expected: 0, found: 0, agreed: 0}])) as Scores

/** Adds one document's agreement to the scores, and tells each disagreement. */
export function compare(
  expected: Labels,
  found: Labels,
  scores: Scores,
  differ: (cell: CellName, sign: '-' | '+', key: string) => void,
): void {
  for (const cell of cells) {
    const wanted = keysOf[cell](expected)
    const left = [...keysOf[cell](found)]
    scores[cell].expected += wanted.length
    scores[cell].found += left.length
    for (const key of wanted) {
      const at = left.indexOf(key)
      if (at >= 0) {
        left.splice(at, 1)
        scores[cell].agreed++
      } else differ(cell, '-', key)
    }
    for (const key of left) differ(cell, '+', key)
  }
}

export function figures({expected, found, agreed}: Cell): {precision: number; recall: number; f1: number} {
  const precision = found === 0 ? 1 : agreed / found
  const recall = expected === 0 ? 1 : agreed / expected
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  }
}
