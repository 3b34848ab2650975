/** Whether a value is a well-formed BCP 47 tag; whether anybody speaks it is not asked. */
export function isLanguageTag(value: unknown): value is string {
  if (typeof value !== 'string') return false
  try {
    return Intl.getCanonicalLocales(value).length === 1
  } catch {
    return false
  }
}
