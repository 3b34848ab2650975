import type {FrontMatter} from '../policy/policy.ts'

const regionKey = /^(?:region|country)$/i
const languageKey = /^(?:lang|language|locale)$/i

/** What is known of the region besides the document itself. */
export interface RegionHints {
  /** The region that the configuration names. */
  configured: string | null
  /** The tag of a language that was named, such as `en-GB`. */
  tag: string | null
}

/**
 * The region whose habits and laws a document follows: what it says itself, then the region of its language, then what the
 * configuration says. Null where nobody says it; a language alone is no region.
 *
 * @example regionOf(policy.frontMatter, {configured: null, tag: 'en-GB'}) // 'GB'
 */
export function regionOf(frontMatter: FrontMatter | null, {configured, tag}: RegionHints): string | null {
  const entries = frontMatter?.entries ?? []
  const own = entries.find(({key, value}) => regionKey.test(key) && regionCode(value) !== null)
  if (own) return regionCode(own.value)
  const language = entries.find(({key}) => languageKey.test(key))
  return (
    regionOfTag(language?.value ?? '') ?? (configured && regionCode(configured)) ?? regionOfTag(tag ?? '')
  )
}

/**
 * A region's code as ISO 3166 writes it, or null for what is none.
 *
 * @example regionCode('uk') // 'GB'
 */
export function regionCode(text: string): string | null {
  const code = text.trim().toUpperCase()
  if (code === 'UK') return 'GB'
  if (code === 'EL') return 'GR'
  return /^[A-Z]{2}$/.test(code) ? code : null
}

/** `en-GB` and `el_GR.UTF-8` name a region, `en` and `sr-Latn` name none. */
export function regionOfTag(tag: string): string | null {
  const [, ...parts] = (tag.trim().split(/[.@]/)[0] ?? '').split(/[-_]/)
  return parts.flatMap(part => regionCode(part) ?? []).at(-1) ?? null
}
