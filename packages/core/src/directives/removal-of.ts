import type {Fix} from '../rule/types.ts'
import type {Directive} from './types.ts'

/**
 * Takes a comment out, or some of its rules. What stands around it keeps its lines: a comment that parted two paragraphs
 * leaves an empty line. Null where the comment is written in a way that only a person can take apart.
 */
export function removalOf(text: string, directive: Directive, unused: readonly string[]): Fix | null {
  if (directive.form === 'front-matter') return null
  const left = directive.rules.filter(name => !unused.includes(name))
  return left.length === 0 ? wholeComment(text, directive) : withRules(text, directive, left)
}

function wholeComment(text: string, {range: [start, end]}: Directive): Fix | null {
  const lineStart = skipBlanksBefore(text, start)
  const lineEnd = skipBlanks(text, end)
  if (!isLineStart(text, lineStart) || !isLineEnd(text[lineEnd])) return inLine(text, start, end)
  const next = Math.min(text.length, lineEnd + 1)
  // Behind a list, a comment keeps indented lines apart from it.
  if (/^[ \t\r\n]*(?: {4}|\t)/.test(text.slice(next, next + 200))) return null
  const isAfterBlank = lineStart === 0 || isLineStart(text, skipBlanksBefore(text, lineStart - 1))
  const nextEnd = skipBlanks(text, next)
  const isBeforeBlank = isLineEnd(text[nextEnd])
  if (!isAfterBlank && !isBeforeBlank) return {range: [start, end], text: ''}
  // Of the two empty lines around a comment one is enough.
  const isDouble = isAfterBlank && isBeforeBlank && next < text.length
  return {range: [lineStart, isDouble ? Math.min(text.length, nextEnd + 1) : next], text: ''}
}

/** One blank goes with a comment in a line. */
function inLine(text: string, start: number, end: number): Fix {
  const isBetweenBlanks = text[start - 1] === ' ' && (isBlank(text[end]) || isLineEnd(text[end]))
  return {range: [isBetweenBlanks ? start - 1 : start, end], text: ''}
}

function withRules(
  text: string,
  {range, kind, until, justification, form}: Directive,
  rules: readonly string[],
) {
  const [start, end] = range
  const written = text.slice(start, end)
  // Lines of a comment may start with marks of quotations, which are not ours to move.
  if (/[\r\n]/.test(written)) return null
  const [open, close] = form === 'mdx' ? ['{/*', '*/}'] : ['<!--', '-->']
  const day = until !== undefined && !justification.includes(`until ${until}`) ? ` until ${until}` : ''
  const why = justification === '' ? '' : ` -- ${justification}`
  const comment = `${open} policy-lint-${kind} ${rules.join(', ')}${day}${why} ${close}`
  return {range: [start, end] as const, text: comment}
}

/** Looks at blanks only, however long the line is. */
function skipBlanksBefore(text: string, from: number): number {
  let at = from
  while (isBlank(text[at - 1])) at--
  return at
}

function skipBlanks(text: string, from: number): number {
  let at = from
  while (isBlank(text[at])) at++
  return at
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\r'
}

function isLineStart(text: string, at: number): boolean {
  return at <= 0 || text[at - 1] === '\n'
}

function isLineEnd(character: string | undefined): boolean {
  return character === undefined || character === '\n'
}
