import {readdirSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {createLinter} from '@policy-lint/linter'
import {parseLabels} from './score/labels.ts'
import {labelsOf} from './score/read-labels.ts'
import {cells, compare, figures, noScores, type Scores} from './score/score.ts'
import {repository} from './workspace.ts'

// pnpm score [language…] [--differences]: how well documents are read, held against labels made by reading.
const folder = join(repository, 'fixtures/labelled')
const wantsDifferences = process.argv.includes('--differences')
const asked = process.argv.slice(2).filter(argument => !argument.startsWith('--'))
const linter = createLinter()
const languages = readdirSync(folder).filter(tag => asked.length === 0 || asked.includes(tag))
const rows: string[] = []

for (const tag of languages.sort()) {
  const scores = noScores()
  for (const name of readdirSync(join(folder, tag)).sort()) {
    if (name.endsWith('.md')) await scoreDocument(join(folder, tag, name), scores)
  }
  rows.push(`| ${tag} | ${cells.map(cell => print(scores, cell)).join(' | ')} |`)
}
console.log(
  `\nPrecision/recall/F1 in per cent (labels)\n\n| | ${cells.join(' | ')} |\n|${' --- |'.repeat(cells.length + 1)}\n${rows.join('\n')}`,
)

async function scoreDocument(path: string, scores: Scores): Promise<void> {
  const labels = parseLabels(readFileSync(path.replace(/\.md$/, '.labels'), 'utf8'), path)
  const text = readFileSync(path, 'utf8')
  const policy = await linter.readPolicy(text, {filePath: basename(path).replace(/\.\w\w\.md$/, '.md')})
  const lines = text.split(/\r\n|[\r\n]/)
  compare(labels, labelsOf(policy), scores, (cell, sign, key) => {
    if (!wantsDifferences || cell === 'vague lines') return
    const source = /^\d+/.test(key) ? (lines[Number.parseInt(key, 10) - 1] ?? '').trim().slice(0, 130) : ''
    console.log(`${basename(path)} ${cell} ${sign} ${key}   ${source}`)
  })
}

function print(scores: Scores, cell: (typeof cells)[number]): string {
  const {precision, recall, f1} = figures(scores[cell])
  return `${percent(precision)}/${percent(recall)}/${percent(f1)} (${scores[cell].expected})`
}

function percent(share: number): string {
  return String(Math.round(share * 100))
}
