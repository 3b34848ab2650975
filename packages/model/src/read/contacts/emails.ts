type Stretch = readonly [start: number, end: number]

const localSigns = /[\p{L}\p{N}._%+-]/u
const domainSigns = /[\p{L}\p{N}.-]/u
const domain = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}$/u
const longestLocal = 64
const longestDomain = 255

/** E-mail addresses in a text: plain, spelled with `[at]`, or a template's variable behind `mailto:`. */
export function emailsIn(text: string): Stretch[] {
  const found: Stretch[] = []
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) add(found, text, at, at + 1)
  for (const match of text.matchAll(/ ?[[(](?:at|AT)[\])] ?/g)) {
    add(found, text, match.index, match.index + match[0].length)
  }
  for (let at = text.indexOf('mailto:{{'); at >= 0; at = text.indexOf('mailto:{{', at + 1)) {
    const close = text.indexOf('}}', at)
    if (close > 0) found.push([at, close + 2])
  }
  return found.sort((a, b) => a[0] - b[0])
}

function add(found: Stretch[], text: string, signStart: number, signEnd: number): void {
  let start = signStart
  while (start > 0 && signStart - start < longestLocal && localSigns.test(text[start - 1] as string)) start--
  let end = signEnd
  while (end < text.length && end - signEnd < longestDomain && domainSigns.test(text[end] as string)) end++
  while (end > signEnd && /[.-]/.test(text[end - 1] as string)) end--
  if (start < signStart && domain.test(text.slice(signEnd, end))) found.push([start, end])
}
