/** Beyond any of these a Markdown parser may need more than a second or two; policies stay far below. */
const limits = {
  characters: 150_000,
  lines: 3_000,
  /** Quotes and lists within one another at the start of a line. */
  depth: 20,
  /** Blanks at the start of a line, with which lists nest, and anywhere else. */
  indent: 100,
  blanks: 1_000,
  /** What stands together without a blank line between. */
  paragraphCharacters: 20_000,
  paragraphLines: 600,
  /** Each of the signs that open something, in the whole document and in one paragraph. */
  signs: 3_000,
  paragraphSigns: 800,
} as const

const signs = '[]()*_~`<>&@|!:\\#"='
const lineFeed = 10
const carriageReturn = 13

/**
 * Whether a document should be analysed where it can be stopped: one cheap look at its characters.
 *
 * @example isRisky('['.repeat(100_000)) // true
 */
export function isRisky(text: string): boolean {
  if (text.length > limits.characters) return true
  const total = new Counts(limits.signs)
  let paragraph = new Counts(limits.paragraphSigns)
  let lines = 0
  let paragraphStart = 0
  let paragraphLines = 0
  for (let start = 0; start < text.length; ) {
    const end = endOfLine(text, start)
    if (++lines > limits.lines || depthOf(text, start, end) > limits.depth) return true
    if (!total.add(text, start, end) || !paragraph.add(text, start, end)) return true
    if (isBlank(text, start, end)) {
      paragraph = new Counts(limits.paragraphSigns)
      paragraphStart = end
      paragraphLines = 0
    } else if (++paragraphLines > limits.paragraphLines) return true
    if (end - paragraphStart > limits.paragraphCharacters) return true
    start = end
  }
  return false
}

/** How often each sign was seen, and how many blanks in a row. */
class Counts {
  readonly #limit: number
  readonly #seen = new Uint32Array(128)

  constructor(limit: number) {
    this.#limit = limit
  }

  /** False once a limit is passed. */
  add(text: string, start: number, end: number): boolean {
    let blanks = 0
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at)
      blanks = code === 32 || code === 9 ? blanks + 1 : 0
      if (blanks > limits.blanks) return false
      if (code >= 128 || !isSign[code]) continue
      const seen = (this.#seen[code] ?? 0) + 1
      if (seen > this.#limit) return false
      this.#seen[code] = seen
    }
    return true
  }
}

const isSign = Array.from({length: 128}, (_, code) => signs.includes(String.fromCharCode(code)))

/** The offset behind a line and its line ending. */
function endOfLine(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === lineFeed) return at + 1
    if (code === carriageReturn) return text.charCodeAt(at + 1) === lineFeed ? at + 2 : at + 1
  }
  return text.length
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code !== 32 && code !== 9 && code !== lineFeed && code !== carriageReturn) return false
  }
  return true
}

/** Markers of quotes and lists at the start of a line. Far indentation counts as deep. */
function depthOf(text: string, start: number, end: number): number {
  let depth = 0
  let blanks = 0
  for (let at = start; at < end; at++) {
    const character = text[at] ?? ''
    if (isSpace(character)) {
      blanks++
      if (blanks > limits.indent) return Number.POSITIVE_INFINITY
    } else if (character === '>' || ('-+*.)'.includes(character) && isSpace(text[at + 1] ?? ''))) depth++
    else if (character < '0' || character > '9') return depth
  }
  return depth
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\t'
}
