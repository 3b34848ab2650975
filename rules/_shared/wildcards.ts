/**
 * Whether a text is one of a list, in which `*` stands for anything.
 *
 * @example allows(['https://old.example/*'])('https://old.example/a') // true
 */
export function allows(patterns: readonly string[]): (text: string) => boolean {
  const split = patterns.map(pattern => pattern.split('*'))
  return text => split.some(parts => matches(text, parts))
}

function matches(text: string, parts: readonly string[]): boolean {
  const [first = '', ...rest] = parts
  if (rest.length === 0) return text === first
  const last = rest.at(-1) ?? ''
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
    return false
  let at = first.length
  for (const part of rest.slice(0, -1)) {
    const found = text.indexOf(part, at)
    if (found === -1 || found + part.length > text.length - last.length) return false
    at = found + part.length
  }
  return true
}
