import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {defaultConfig, resolveConfig} from '@policy-lint/core'
import {createLinter} from '@policy-lint/linter'
import {type ReporterContext, reporters} from '@policy-lint/reporters'
import {readAnsi} from '../picture/ansi.ts'
import {dark, drawSvg, light} from '../picture/draw-svg.ts'
import {wrapRuns} from '../picture/wrap-runs.ts'
import type {Output} from './output.ts'

const document = 'fixtures/policies/en/bad.md'
const today = '2026-11-22'
const columns = 80
const shownFindings = 3

/** `docs/terminal.svg` and `docs/terminal-dark.svg`: what policy-lint prints for a sample policy, cut to the first findings that mark words. */
export async function terminalPicture(root: string): Promise<Output[]> {
  const printed = await print(root)
  const lines = readAnsi(firstFindings(printed)).flatMap(line => wrapRuns(line, columns))
  const prompt = [{text: `$ policy-lint ${document}`, isBold: true, color: null}]
  const drawing = {
    title: `policy-lint checks ${document}`,
    description: `${shownFindings} findings in the terminal: each names the place, marks the words, and tells what they mean to the reader and what to write instead.`,
    lines: [prompt, [], ...lines],
    columns,
  }
  return [
    {path: 'docs/terminal.svg', text: drawSvg(drawing, light)},
    {path: 'docs/terminal-dark.svg', text: drawSvg(drawing, dark)},
  ]
}

async function print(root: string): Promise<string> {
  const linter = createLinter()
  const {config} = resolveConfig([defaultConfig], {rules: linter.rules})
  const filePath = join(root, document)
  const text = readFileSync(filePath, 'utf8').replaceAll('\r\n', '\n')
  const result = await linter.lintText(text, {filePath, config, today})
  const reporter = await reporters.pretty?.load()
  if (!reporter) throw new Error('There is no reporter "pretty".')
  return reporter([result], {...terminal, cwd: root, rules: linter.rules})
}

const terminal: Omit<ReporterContext, 'cwd' | 'rules'> = {
  color: true,
  width: columns,
  ascii: false,
  hyperlinks: false,
  locale: 'en',
  env: 'terminal',
  configFiles: [],
  presetName: 'recommended',
  verbose: false,
  quiet: false,
  firstRun: null,
  fixRun: false,
}

/** The first findings that mark words, and the file's summary; a dotted line stands for what is left out. */
function firstFindings(printed: string): string {
  // Further lines of a finding are indented, also behind a blank one.
  const blocks = printed.trimEnd().split(/\n\n(?=\S)/)
  const marking = blocks.filter(block => block.includes('\n      |\n')).slice(0, shownFindings)
  const summary = blocks.filter(block => block.startsWith(document))
  const parts = [...marking, ...summary]
  return parts.map(part => (follows(part, parts, blocks) ? part : `   ⋮\n\n${part}`)).join('\n\n')
}

/** Whether a block stands behind the same block as in the whole output. */
function follows(part: string, parts: readonly string[], blocks: readonly string[]): boolean {
  return blocks[blocks.indexOf(part) - 1] === parts[parts.indexOf(part) - 1]
}
