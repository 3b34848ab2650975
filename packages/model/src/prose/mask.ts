/** Stands for a stretch that is no text: code, template syntax. A sign, so no phrase crosses it. */
export const opaque = '\ufffc'

/** A break that the writer set (two blanks, a backslash, `<br>`): ends a sentence, unlike a line end. */
export const lineBreak = '\u2028'

const pairs: readonly (readonly [open: string, close: string])[] = [
  ['{{', '}}'],
  ['{%', '%}'],
  ['<%', '%>'],
  ['${', '}'],
]
const longest = 400

/** Ranges of template syntax (Liquid, mustache, Hugo, ERB, MyST substitutions) in a text, in order. */
export function templateRanges(text: string): (readonly [start: number, end: number])[] {
  const ranges: (readonly [number, number])[] = []
  let at = 0
  while (at < text.length) {
    const next = nextOpening(text, at)
    if (!next) break
    ranges.push(next)
    at = next[1]
  }
  return ranges
}

function nextOpening(text: string, from: number): readonly [number, number] | null {
  let best: readonly [number, number] | null = null
  for (const [open, close] of pairs) {
    let start = text.indexOf(open, from)
    while (start >= 0 && (best === null || start < best[0])) {
      const end = text.slice(start, start + longest).indexOf(close, open.length)
      if (end >= 0) {
        best = [start, start + end + close.length]
        break
      }
      start = text.indexOf(open, start + open.length)
    }
  }
  return best
}

/** The text with template syntax blotted out, every character in its place. */
export function mask(text: string): string {
  if (!/[{<]/.test(text)) return text
  let masked = ''
  let at = 0
  for (const [start, end] of templateRanges(text)) {
    masked += text.slice(at, start) + opaque.repeat(end - start)
    at = end
  }
  return masked + text.slice(at)
}
