/** One thing that a careful reader found in a document, or the program did. */
export interface Label {
  what: What
  line: number
  /** What must be equal besides the line. */
  value: string
}

const whats = ['section', 'commitment', 'vague', 'absolute', 'placeholder', 'contact', 'date'] as const
type What = (typeof whats)[number]

export interface Labels {
  language: string
  kind: string
  labels: readonly Label[]
}

/**
 * Reads a file of labels: `what line value`, one a line, `#` starts a comment.
 *
 * @throws {Error} naming the line that is none
 */
export function parseLabels(text: string, file: string): Labels {
  const labels: Label[] = []
  let language = ''
  let kind = ''
  text.split('\n').forEach((raw, index) => {
    const line = raw.replace(/^#.*|\s#\s.*$/, '').trim()
    if (line === '') return
    const [what = '', second = '', ...rest] = line.split(/\s+/)
    if (what === 'language') language = second
    else if (what === 'kind') kind = second
    else if (isWhat(what) && /^\d+$/.test(second))
      labels.push({what, line: Number(second), value: rest.join(' ')})
    else throw new Error(`${file}:${index + 1}: “${line}” is no label; write: what line value.`)
  })
  return {language, kind, labels}
}

const isWhat = (word: string): word is What => (whats as readonly string[]).includes(word)
