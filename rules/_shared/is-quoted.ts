import type {Found} from '@policy-lint/model'

/** How far the marks of a quotation are looked for. */
const sight = 2000
const pairs = [
  ['“', '”'],
  ['«', '»'],
  ['„', '“”'],
  ['‘', '’'],
] as const
/** Languages that open and close with the same mark, and what they use instead of it otherwise. */
const single = [
  ['"', ''],
  ['”', '“„'],
  ['»', '«'],
] as const

/** Whether words stand between quotation marks: they are spoken about, or somebody else's. */
export function isQuoted({range: [start, end], prose}: Found, text: string): boolean {
  const from = prose.node.position?.start.offset ?? 0
  const to = prose.node.position?.end.offset ?? text.length
  const before = text.slice(Math.max(from, start - sight), start)
  const after = text.slice(end, Math.min(to, end + sight))
  const isPaired = pairs.some(
    ([open, close]) => before.lastIndexOf(open) > lastOf(close, before) && lastOf(close, after) >= 0,
  )
  return isPaired || single.some(([mark, others]) => isBetween(mark, others, before, after))
}

function isBetween(mark: string, others: string, before: string, after: string): boolean {
  return lastOf(others, before) < 0 && before.split(mark).length % 2 === 0 && after.includes(mark)
}

const lastOf = (signs: string, text: string) =>
  Math.max(-1, ...[...signs].map(sign => text.lastIndexOf(sign)))
