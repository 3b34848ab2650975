import {
  documentKindOf,
  type Framework,
  frameworks,
  packs,
  packTag,
  policyTemplate,
  templateKinds,
} from '@policy-lint/linter'
import {resolveToday, UserError} from '@policy-lint/node'
import {escapeControls} from '@policy-lint/reporters'
import {exitCodes} from '../exit-codes.ts'
import {didYouMean} from '../terminal/did-you-mean.ts'
import type {Io} from '../terminal/io.ts'
import {say} from '../terminal/say.ts'
import {fileNameFor} from './file-name-for.ts'
import {writeNew} from './write-new.ts'

/** The options of `policy-lint new`, as they were given. */
export interface NewOptions {
  lang?: string
  framework?: string
  output?: string
  today?: string
}

/** Writes a document to start from, and returns the exit code. Nothing is ever overwritten. */
export async function newCommand(kind: string | undefined, options: NewOptions, io: Io): Promise<number> {
  const chosenKind = oneOf('kind', kind, templateKinds, 'policy-lint new charter --lang en')
  const languages = await languagesWith(chosenKind)
  const lang = options.lang === undefined ? undefined : (packTag(options.lang) ?? options.lang)
  const tag = oneOf('language (--lang)', lang, languages, `policy-lint new ${chosenKind} --lang en`)
  const framework = frameworkOf(options.framework, chosenKind)
  const today = resolveToday(options.today)
  const pack = await packs[tag]?.load()
  const text = pack && policyTemplate(pack, {kind: chosenKind, framework, today})
  if (!text) throw new UserError(`There is no ${chosenKind} to start from in this language yet.`)
  if (options.output === '-') {
    io.stdout.write(text)
    return exitCodes.clean
  }
  const file = options.output ?? fileNameFor(pack.examples.title[documentKindOf(chosenKind)], chosenKind, tag)
  writeNew(file, text, io.cwd)
  const presets = [chosenKind, ...(framework ? [framework.id] : [])].map(name => `policy-lint:${name}`)
  io.stdout.write(
    `Written: ${escapeControls(file)}\nFill in what stands in brackets, then check it: policy-lint ${escapeControls(file)}\n`,
  )
  say(
    io,
    `To be reminded of every section, put this into .policy-lintrc.yaml: extends: [${presets.join(', ')}]`,
  )
  return exitCodes.clean
}

/** Languages in which every section of a kind can be written. */
async function languagesWith(kind: string): Promise<string[]> {
  const tags: string[] = []
  for (const {tag, load} of Object.values(packs)) {
    const pack = await load()
    if (policyTemplate(pack, {kind, framework: null, today: '2000-01-01'}) !== null) tags.push(tag)
  }
  return tags
}

function frameworkOf(id: string | undefined, kind: string): Framework | null {
  if (id === undefined) return null
  const document = documentKindOf(kind)
  const ids = frameworks.filter(({kinds}) => kinds.includes(document)).map(framework => framework.id)
  const chosen = oneOf('framework (--framework)', id, ids, `policy-lint new ${kind} --lang en`)
  return frameworks.find(framework => framework.id === chosen) ?? null
}

function oneOf(what: string, given: string | undefined, all: readonly string[], example: string): string {
  if (given !== undefined && all.includes(given)) return given
  const known = `There are: ${all.join(', ')}.`
  if (given === undefined) throw new UserError(`Which ${what}? ${known} For example: ${example}`)
  const meant = didYouMean(given, all)
  throw new UserError(`There is nothing to start from for the ${what} "${given}".${meant} ${known}`)
}
