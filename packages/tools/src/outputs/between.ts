/** Replaces what stands between `<!-- generated NAME -->` and `<!-- /generated NAME -->`. */
export function between(text: string, name: string, content: string, path: string): string {
  const start = `<!-- generated ${name} -->`
  const end = `<!-- /generated ${name} -->`
  const from = text.indexOf(start)
  const to = text.indexOf(end)
  if (from === -1 || to < from) {
    throw new Error(
      `${path} needs the two lines "${start}" and "${end}"; put them back where the text is to stand.`,
    )
  }
  return `${text.slice(0, from)}${start}\n\n${content}\n\n${text.slice(to)}`
}
