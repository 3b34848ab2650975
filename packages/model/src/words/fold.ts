const marks = /\p{M}+/gu
const lookalikes = /[ς\u00b5\u2206\u2126]/g
const replacements: Readonly<Record<string, string>> = {ς: 'σ', '\u00b5': 'μ', '\u2206': 'δ', '\u2126': 'ω'}
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
const plainAscii = /^[\x20-\x7e]*$/

/**
 * The form in which words are compared: lower case, one kind of apostrophe, final sigma as sigma, without invisible
 * characters, and without accents when `accents` is false.
 *
 * @example fold('ΠΑΡΆΠΟΝΑ', false) // 'παραπονα'
 */
export function fold(word: string, accents: boolean): string {
  const lower = word.toLowerCase()
  if (plainAscii.test(lower)) return lower
  // Greek texts made from PDF use look-alike signs of mathematics; NFKC does not bring all of them home.
  const clean = lower
    .replace(invisible, '')
    .replace(/[\u2019\u02bc\uff07\u00b4]/g, "'")
    .replace(lookalikes, sign => replacements[sign] ?? sign)
  return accents ? clean.normalize('NFC') : clean.normalize('NFD').replace(marks, '').normalize('NFC')
}
