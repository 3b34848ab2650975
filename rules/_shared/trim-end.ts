/**
 * A text without the signs at its end. From the end on: an expression that looks for a run of signs at the end goes through
 * each run of a text again and again.
 *
 * @param last matches a single sign at the end
 * @example trimEnd('so, …', /[\p{P}\s]$/u) // 'so'
 */
export function trimEnd(text: string, last: RegExp): string {
  let end = text.length
  let length: number
  do {
    // No sign takes more than two units.
    length = last.exec(text.slice(Math.max(0, end - 2), end))?.[0].length ?? 0
    end -= length
  } while (length > 0)
  return text.slice(0, end)
}
