import type {Directive, DirectiveKind} from './types.ts'

const prefix = 'policy-lint-'
const kinds: readonly DirectiveKind[] = ['disable', 'enable', 'disable-next-line']

/** Reads what stands between `<!--` and `-->`; null when it is no directive. A scanner, because input is hostile. */
export function parseDirective(comment: string): Pick<Directive, 'kind' | 'rules' | 'justification'> | null {
  const text = comment.trim()
  if (!text.startsWith(prefix)) return null
  const {head, justification} = splitJustification(text.slice(prefix.length))
  const [word, ...rest] = head.split(/\s/)
  const kind = kinds.find(name => name === word)
  if (!kind) return null
  const rules = rest.flatMap(part => part.split(',')).filter(name => name !== '')
  return {kind, rules, justification}
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
