import {de} from './de.ts'
import {el} from './el.ts'
import {en} from './en.ts'
import {es} from './es.ts'
import {fr} from './fr.ts'
import {inLanguage} from './in-language.ts'
import {it} from './it.ts'
import type {Labels} from './labels.ts'
import {sv} from './sv.ts'

/** Every interface language of the reporters. */
export const catalogues: readonly [Labels, ...Labels[]] = [en, it, es, el, sv, de, fr]

/**
 * The labels of a locale, in English where its language is not spoken.
 *
 * @example labelsFor('it-IT').error // 'errore'
 */
export function labelsFor(locale: string): Labels {
  return inLanguage(catalogues, locale)
}
