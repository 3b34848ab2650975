import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {LanguagePack} from '@policy-lint/model'
import {format} from './format.ts'
import {type NewLanguage, starterFiles} from './starter/starter-files.ts'
import {repository} from './workspace.ts'

/** A wish that cannot be fulfilled; the message is one sentence for people. */
export class LanguageTagError extends Error {}

/**
 * Makes `packages/languages/src/<tag>`, a pack with empty lists that compiles and passes, and returns the paths of its files.
 *
 * @example makeLanguage(root, 'pt', english)
 */
export function makeLanguage(root: string, wish: string | undefined, english: LanguagePack): string[] {
  const language = readLanguage(wish)
  const folder = `packages/languages/src/${language.tag}`
  if (existsSync(join(root, folder))) {
    throw new LanguageTagError(
      `There is a pack for ${language.name.en} already, in ${folder}; add to it instead.`,
    )
  }
  return starterFiles(language, english).map(output => {
    const file = join(root, output.path)
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(file, format(output, repository))
    return output.path
  })
}

/** The language that a tag names, with its name in English and in itself. */
function readLanguage(wish: string | undefined): NewLanguage {
  if (!wish)
    throw new LanguageTagError('Name the language with its tag, for example: npm run new:language pt')
  const locale = localeOf(wish)
  const en = locale && nameIn('en', locale.language)
  if (!locale || !en) {
    throw new LanguageTagError(
      `There is no language “${wish}”; tags have two or three letters, such as pt for Portuguese, and are listed by the IANA as language subtags.`,
    )
  }
  if (locale.language !== locale.toString()) {
    throw new LanguageTagError(
      `A pack is for a whole language, so that “${wish}” is read with ${en}: npm run new:language ${locale.language}`,
    )
  }
  return {tag: locale.language, name: {en, self: nameIn(locale.language, locale.language) ?? en}}
}

function localeOf(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(Intl.getCanonicalLocales(tag)[0] ?? '')
  } catch {
    return null
  }
}

/** What one language calls another, or undefined where that is not known. */
function nameIn(language: string, tag: string): string | undefined {
  if (Intl.DisplayNames.supportedLocalesOf([language]).length === 0) return undefined
  return new Intl.DisplayNames([language], {type: 'language', fallback: 'none'}).of(tag)
}
