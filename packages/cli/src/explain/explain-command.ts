import {baseId, type Message, type RegisteredRule, ruleOf} from '@policy-lint/core'
import {createLinter, packs, packTag} from '@policy-lint/linter'
import {UserError} from '@policy-lint/node'
import {displayWidth, type Line, padTo, render, wrap} from '@policy-lint/reporters'
import {exitCodes} from '../exit-codes.ts'
import {type CatalogueEntry, catalogueOf} from '../rules/catalogue.ts'
import {didYouMean} from '../terminal/did-you-mean.ts'
import type {Io} from '../terminal/io.ts'
import {localeOf} from '../terminal/locale.ts'
import {mediumOf} from '../terminal/medium.ts'
import {drawPage} from './draw-page.ts'
import {type ExplainWords, explainWords} from './explain-words.ts'
import {rulePage} from './rule-page.ts'

/** The options of `policy-lint explain`, as they were given. */
export interface ExplainOptions {
  locale?: string
  color?: boolean
}

const widest = 100

/** Prints the page of a rule, and returns the exit code. */
export async function explainCommand(given: string, options: ExplainOptions, io: Io): Promise<number> {
  const linter = createLinter()
  // `no-jargon#house-words` is explained by the page of its rule.
  const id = baseId(given)
  const registered = ruleOf(linter.rules, id)
  if (!registered) throw new UserError(unknown(id, Object.keys(linter.rules)))
  const medium = mediumOf(io, options.color, false)
  const locale = localeOf(options.locale, medium.locale)
  const words = explainWords(locale)
  const entry = (await catalogueOf(linter)).find(entry => entry.id === id)
  const width = Math.min(medium.width, widest)
  const lines = [
    ...(entry ? head(entry, words, width) : []),
    [],
    ...(await messages(registered, locale, words, width)),
    ...(words.pageInEnglish === '' ? [] : [[], [{text: words.pageInEnglish}]]),
    [],
    ...drawPage(rulePage(registered.category, id), width),
  ]
  io.stdout.write(render(lines, medium))
  return exitCodes.clean
}

function unknown(id: string, ids: readonly string[]): string {
  return `There is no rule "${id}".${didYouMean(id, ids)} policy-lint rules lists them.`
}

function head(entry: CatalogueEntry, words: ExplainWords, width: number): Line[] {
  const {fixable, hasSuggestions, languages, anyLanguage} = entry
  const mended = [...(fixable ? [words.byFix] : []), ...(hasSuggestions ? [words.bySuggestion] : [])]
  const rows = [
    [words.category, entry.category],
    [words.presets, telling(entry.presets).join(', ')],
    [words.mended, mended.length === 0 ? words.byHand : mended.join(', ')],
    [words.languages, anyLanguage ? words.anyLanguage : languages.map(languageIn(words.tag)).join(', ')],
    [words.page, entry.url],
  ] as const
  const columns = Math.max(...rows.map(([label]) => displayWidth(label))) + 2
  const severity = entry.severity === 'warn' ? 'warn-bold' : 'error-bold'
  return [
    [{text: entry.id, style: 'bold'}, {text: '   '}, {text: words.severity[entry.severity], style: severity}],
    ...wrap([{text: entry.description}], width),
    [],
    ...rows.flatMap(([label, text]) =>
      wrap([{text}], width - columns).map(
        (line, index): Line => [{text: padTo(index === 0 ? label : '', columns)}, ...line],
      ),
    ),
  ]
}

/** Presets by kind and framework hold every recommended rule; naming them all would tell nothing. */
function telling(presets: readonly string[]): readonly string[] {
  return presets.includes('policy-lint:recommended') ? presets.slice(0, 3) : presets
}

const languageIn = (locale: string) => (tag: string) =>
  new Intl.DisplayNames([locale], {type: 'language'}).of(tag) ?? tag

/** What the rule says, in the interface's language where that is translated. */
async function messages(
  {rule: {meta}}: RegisteredRule,
  locale: string,
  words: ExplainWords,
  width: number,
): Promise<Line[]> {
  const tag = packTag(locale)
  const translated = tag === null || tag === 'en' ? {} : ((await packs[tag]?.load())?.messages ?? {})
  const sentences = Object.entries(meta.messages).map(([messageId, own]: [string, Message]) => {
    const {what} = {...own, ...translated[`${meta.id}/${messageId}`]}
    return what.replace(/\{\{\w+\}\}/g, '…')
  })
  return [
    [{text: words.says, style: 'bold'}],
    ...[...new Set(sentences)].flatMap(sentence =>
      wrap([{text: sentence}], width - 2).map(
        (line, index): Line => [{text: index === 0 ? '- ' : '  '}, ...line],
      ),
    ),
  ]
}
