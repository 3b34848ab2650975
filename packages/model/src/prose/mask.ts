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
  for (let at = 0; at < text.length - 1; ) {
    const pair = pairs.find(([open]) => text.startsWith(open, at))
    const close = pair ? text.slice(at, at + longest).indexOf(pair[1], pair[0].length) : -1
    if (pair && close >= 0) {
      ranges.push([at, at + close + pair[1].length])
      at += close + pair[1].length
    } else {
      at++
      while (at < text.length && !'{<$'.includes(text[at] as string)) at++
    }
  }
  return ranges
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
