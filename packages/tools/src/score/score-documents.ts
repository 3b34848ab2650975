import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {createLinter} from '@policy-lint/linter'
import {compare as inOrder} from '../rule-folders.ts'
import {type Labels, parseLabels} from './labels.ts'
import {labelsOf} from './read-labels.ts'
import {type CellName, compare, noScores, type Scores} from './score.ts'

/** Where reader and program disagree; `source` is the line of the document. */
export interface Difference {
  file: string
  cell: CellName
  /** What the program misses, or finds in excess. */
  sign: '-' | '+'
  key: string
  source: string
}

/**
 * How well the documents of each language are read, by the languages' tags.
 *
 * @param folder with one folder a language: documents, and beside each a file `.labels`
 */
export async function scoreDocuments(
  folder: string,
  tags: readonly string[],
  differ: (difference: Difference) => void = () => {},
): Promise<Record<string, Scores>> {
  const linter = createLinter()
  const scores: Record<string, Scores> = {}
  for (const tag of tags) {
    const sum = noScores()
    for (const file of documentsIn(join(folder, tag))) {
      const text = readFileSync(file, 'utf8')
      const policy = await linter.readPolicy(text, {filePath: basename(file).replace(/\.\w\w\.md$/, '.md')})
      const lines = text.split(/\r\n|[\r\n]/)
      compare(labelsBeside(file), labelsOf(policy), sum, (cell, sign, key) => {
        const source = /^\d+/.test(key) ? (lines[Number.parseInt(key, 10) - 1] ?? '').trim() : ''
        differ({file: basename(file), cell, sign, key, source})
      })
    }
    scores[tag] = sum
  }
  return scores
}

/** The languages that have labelled documents. */
export function labelledLanguages(folder: string): string[] {
  const tags = readdirSync(folder, {withFileTypes: true}).filter(entry => entry.isDirectory())
  return tags
    .map(({name}) => name)
    .filter(tag => documentsIn(join(folder, tag)).length > 0)
    .sort(inOrder)
}

/** The labels of a document. */
export function labelsBeside(file: string): Labels {
  const path = file.replace(/\.md$/, '.labels')
  return parseLabels(readFileSync(path, 'utf8'), path)
}

/** The documents of a folder that have labels, in order. */
export function documentsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.md') && existsSync(join(folder, name.replace(/\.md$/, '.labels'))))
    .sort(inOrder)
    .map(name => join(folder, name))
}
