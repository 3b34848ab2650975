import type {Directive, DirectiveKind} from './types.ts'

const prefix = 'policy-lint-'
export const directiveKinds: readonly DirectiveKind[] = [
  'disable',
  'enable',
  'disable-line',
  'disable-next-line',
]

export type ParsedDirective = Pick<Directive, 'kind' | 'rules' | 'justification' | 'until'>

/** Reads what stands between `<!--` and `-->`; null when it is no directive. A scanner, because input is hostile. */
export function parseDirective(comment: string): ParsedDirective | null {
  const text = comment.trim()
  if (!text.startsWith(prefix)) return null
  const {head, justification} = splitJustification(text.slice(prefix.length))
  const [word, ...rest] = head.split(/\s/)
  const kind = directiveKinds.find(name => name === word)
  if (!kind) return null
  const names = rest.flatMap(part => part.split(',')).filter(name => name !== '')
  const at = names.indexOf('until')
  const rules = at === -1 ? names : [...names.slice(0, at), ...names.slice(at + 2)]
  const until = at === -1 ? dayIn(justification) : (names[at + 1] ?? '')
  return {kind, rules, justification, ...(until !== null && {until})}
}

/** What stands behind `policy-lint-` where that is no directive; null for comments that are none of ours. */
export function misspelledWord(comment: string): string | null {
  const text = comment.trim()
  if (!text.startsWith(prefix) || parseDirective(text)) return null
  return (text.slice(prefix.length).split(/\s/, 1)[0] ?? '').slice(0, 80)
}

/** `until 2027-03-01` among the words of a reason. */
function dayIn(justification: string): string | null {
  return /(?:^|[\s(,;])until\s(\d{4}-\d{2}-\d{2})(?![\d-])/u.exec(justification)?.[1] ?? null
}

/** `a -- why` at the first run of two or more hyphens between white space. */
function splitJustification(text: string): {head: string; justification: string} {
  for (let from = text.indexOf('--'); from !== -1; ) {
    let end = from
    while (text[end] === '-') end++
    if (isBlank(text[from - 1]) && isBlank(text[end])) {
      return {head: text.slice(0, from), justification: text.slice(end).trim()}
    }
    from = text.indexOf('--', end)
  }
  return {head: text, justification: ''}
}

function isBlank(character: string | undefined): boolean {
  return character === undefined || character.trim() === ''
}
