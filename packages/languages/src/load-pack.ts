import type {LanguagePack} from '@policy-lint/model'
import {packs} from './packs.ts'

/** Tags that documents use and that mean another one. */
const others: Readonly<Record<string, string>> = {
  gr: 'el',
  ell: 'el',
  gre: 'el',
  eng: 'en',
  ita: 'it',
  spa: 'es',
  swe: 'sv',
  ger: 'de',
  deu: 'de',
  fre: 'fr',
  fra: 'fr',
}

/**
 * The tag of the pack for a language tag in any spelling, or null where there is none.
 *
 * @example packTag('en_US') // 'en'
 */
export function packTag(tag: string): string | null {
  const primary =
    tag
      .trim()
      .toLowerCase()
      .split(/[-_.@]/)[0] ?? ''
  const known = Object.hasOwn(others, primary) ? others[primary] : primary
  return known !== undefined && Object.hasOwn(packs, known) ? known : null
}

/**
 * The pack for a language tag, or null where the language is not supported.
 *
 * @example await loadPack('en-GB') // the English pack
 */
export async function loadPack(tag: string): Promise<LanguagePack | null> {
  const known = packTag(tag)
  return known === null ? null : ((await packs[known]?.load()) ?? null)
}
