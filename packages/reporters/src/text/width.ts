import stringWidth from 'string-width'

/**
 * Columns that a terminal needs for text without controls.
 *
 * @example displayWidth('漢字') // 4
 */
export function displayWidth(text: string): number {
  return stringWidth(text)
}

/**
 * Text filled up with blanks to a number of columns.
 *
 * @example padTo('σφάλμα', 8)
 */
export function padTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)))
}
