import stringWidth from 'string-width'

// ASCII, Latin, Greek and Cyrillic without controls, the soft hyphen and combining marks: a column each.
const plain = /^[ -~\xa1-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f]*$/

/**
 * Whether every UTF-16 unit of a text takes one column, so that nothing needs to be measured.
 *
 * @example isPlain('größer') // true
 */
export function isPlain(text: string): boolean {
  return plain.test(text)
}

/**
 * Columns that a terminal needs for text without controls.
 *
 * @example displayWidth('漢字') // 4
 */
export function displayWidth(text: string): number {
  return isPlain(text) ? text.length : stringWidth(text)
}

/**
 * Text filled up with blanks to a number of columns.
 *
 * @example padTo('σφάλμα', 8)
 */
export function padTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)))
}
