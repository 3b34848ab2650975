/**
 * A replacement written like the words that it replaces: all capitals, a capital first, or as it is.
 *
 * @example keepCase('Utilised', 'used', 'en') // 'Used'
 */
export function keepCase(original: string, replacement: string, language: string): string {
  const letters = original.replace(/\P{L}/gu, '')
  const [first = ''] = letters
  if (first === '' || first === first.toLocaleLowerCase(language)) return replacement
  const allCapitals = letters.length > first.length && letters === letters.toLocaleUpperCase(language)
  return allCapitals ? replacement.toLocaleUpperCase(language) : capitalise(replacement, language)
}

function capitalise(text: string, language: string): string {
  return text.replace(/\p{L}/u, letter => letter.toLocaleUpperCase(language))
}
