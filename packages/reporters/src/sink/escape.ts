// Controls (C0, DEL, C1), marks and overrides of writing direction, line separators, halves of surrogate pairs.
const steering = /[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\p{Cs}]/gu
const short: Readonly<Record<string, string>> = {'\t': '\\t', '\n': '\\n', '\r': '\\r'}

function visible(character: string): string {
  const code = character.charCodeAt(0)
  const hex = code.toString(16)
  return short[character] ?? (code <= 0xff ? `\\x${hex.padStart(2, '0')}` : `\\u${hex.padStart(4, '0')}`)
}

/**
 * Makes every character visible that could steer a terminal; tabs and line breaks too, so expand and split before.
 *
 * @example escapeControls('\x1b[31m') // '\\x1b[31m'
 */
export function escapeControls(text: string): string {
  return text.replace(steering, visible)
}

/**
 * Takes a line's power to command a GitHub Actions runner, which obeys `::` after blanks and `##[` anywhere.
 *
 * @example escapeWorkflow('  ::stop-commands::x') // '  \\x3a:stop-commands::x'
 */
export function escapeWorkflow(line: string): string {
  // Our own colours in front of the colons are skipped like blanks.
  return line.replace(/^((?:\s|\x1b\[[\d;]*m)*)::/u, '$1\\x3a:').replaceAll('##[', '#\\x23[')
}

/**
 * The same for JSON text, where an escape keeps the value: JSON.stringify leaves DEL, C1 and directions raw.
 *
 * @example escapeJson(JSON.stringify('\x9b')) // '"\\u009b"'
 */
export function escapeJson(json: string): string {
  return json
    .replace(
      /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\p{Cs}]/gu,
      character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .replaceAll('##[', '#\\u0023[')
}
