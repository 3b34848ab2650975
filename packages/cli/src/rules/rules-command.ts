import {createLinter} from '@policy-lint/linter'
import {UserError} from '@policy-lint/node'
import {type Line, render, renderJson, wrap} from '@policy-lint/reporters'
import {exitCodes} from '../exit-codes.ts'
import type {Io} from '../terminal/io.ts'
import {mediumOf} from '../terminal/medium.ts'
import {type CatalogueEntry, catalogueOf} from './catalogue.ts'

const widest = 100

/** The options of `policy-lint rules`, as they were given. */
export interface RulesOptions {
  format?: string
  color?: boolean
}

/** Prints all rules, and returns the exit code. */
export async function rulesCommand(options: RulesOptions, io: Io): Promise<number> {
  const format = options.format ?? 'table'
  if (format !== 'table' && format !== 'json') {
    throw new UserError(`rules has no format "${format}". Formats: table, json.`)
  }
  const catalogue = await catalogueOf(createLinter())
  const medium = mediumOf(io, options.color, false)
  io.stdout.write(format === 'json' ? renderJson(catalogue) : render(list(catalogue, medium.width), medium))
  return exitCodes.clean
}

function list(catalogue: readonly CatalogueEntry[], width: number): Line[] {
  const categories = [...new Set(catalogue.map(({category}) => category))]
  return [
    ...categories.flatMap((category): Line[] => [
      [{text: category, style: 'bold'}],
      ...catalogue.filter(entry => entry.category === category).flatMap(entry => draw(entry, width)),
      [],
    ]),
    [{text: 'policy-lint explain RULE prints the page of a rule.'}],
  ]
}

function draw(entry: CatalogueEntry, width: number): Line[] {
  const {id, severity, presets, fixable, hasSuggestions, description, url} = entry
  const first = ['recommended', 'strict', 'all'].find(name => presets.includes(`policy-lint:${name}`)) ?? ''
  const mended = fixable ? 'fix' : hasSuggestions ? 'suggestion' : 'by hand'
  const facts = [severity === 'warn' ? 'warning' : severity, first, mended].join(', ')
  return [
    [{text: '  '}, {text: id, style: 'underline', link: url}, {text: ` (${facts})`}],
    ...wrap([{text: description}], Math.min(width, widest) - 4).map(
      (line): Line => [{text: '    '}, ...line],
    ),
  ]
}
