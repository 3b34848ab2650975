import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {judgeScores} from './score/judge-scores.ts'
import {cells, figures, type Scores} from './score/score.ts'
import {type Difference, labelledLanguages, scoreDocuments} from './score/score-documents.ts'
import {printStored, readStored, storedPath, toStored} from './score/stored-scores.ts'
import {repository} from './workspace.ts'

/**
 * `npm run score [language…]`: how well documents are read, held against labels made by reading.
 *
 * `--differences` shows each disagreement, `--write` stores the scores, `--check` tells what fell below the stored ones.
 */
const folder = join(repository, 'fixtures/labelled')
const stored = join(repository, storedPath)
const has = (option: string) => process.argv.includes(`--${option}`)
const asked = process.argv.slice(2).filter(argument => !argument.startsWith('--'))
const labelled = labelledLanguages(folder)
const unknown = asked.filter(tag => !labelled.includes(tag))

if (unknown.length > 0) {
  console.error(`No labelled documents in ${unknown.join(', ')}; there are ${labelled.join(', ')}.`)
  process.exitCode = 2
} else if (asked.length > 0 && (has('write') || has('check'))) {
  console.error('Scores are stored and checked for all languages at once; leave out the names.')
  process.exitCode = 2
} else await score(asked.length > 0 ? asked : labelled)

async function score(tags: readonly string[]): Promise<void> {
  const scores = await scoreDocuments(folder, tags, has('differences') ? show : undefined)
  if (has('write')) {
    writeFileSync(stored, printStored(toStored(scores)))
    console.log(`Written: ${storedPath}. \`npm run generate\` brings it into docs/reading.md.`)
  } else if (has('check')) {
    const worse = judgeScores(readStored(stored), toStored(scores))
    for (const sentence of worse) console.error(sentence)
    if (worse.length > 0) process.exitCode = 1
  } else console.log(table(scores))
}

function show({file, cell, sign, key, source}: Difference): void {
  if (cell !== 'vague lines') console.log(`${file} ${cell} ${sign} ${key}   ${source.slice(0, 130)}`)
}

function table(scores: Readonly<Record<string, Scores>>): string {
  const rows = Object.entries(scores).map(
    ([tag, byCell]) => `| ${tag} | ${cells.map(cell => print(byCell[cell])).join(' | ')} |`,
  )
  return `
Precision/recall/F1 in per cent (labels)

| | ${cells.join(' | ')} |
|${' --- |'.repeat(cells.length + 1)}
${rows.join('\n')}`
}

function print(cell: Scores[(typeof cells)[number]]): string {
  const {precision, recall, f1} = figures(cell)
  return `${[precision, recall, f1].map(share => Math.round(share * 100)).join('/')} (${cell.expected})`
}
