/** Runs of letters, runs of digits, and single other signs of a text; blanks are no tokens. */
export interface Tokens {
  readonly text: string
  readonly length: number
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly kinds: readonly TokenKind[]
}

type TokenKind = 1 | 2 | 3

const unknown = 0
const letter = 1
const digit = 2
const blank = 3
const sign = 4
const inner = 5

const classes = new Uint8Array(65_536)
const letterPattern = /[\p{L}\p{M}]/u
const digitPattern = /\p{Nd}/u
const blankPattern = /[\s\u200b\u2060\ufeff]/u

function classOf(code: number): number {
  const known = classes[code]
  if (known !== unknown && known !== undefined) return known
  const char = String.fromCharCode(code)
  let found = sign
  if (letterPattern.test(char)) found = letter
  else if (digitPattern.test(char)) found = digit
  else if (code === 0xad || code === 0x200c || code === 0x200d) found = inner
  else if (blankPattern.test(char) || (code >= 0xd800 && code <= 0xdfff)) found = blank
  classes[code] = found
  return found
}

const isApostrophe = (code: number) => code === 0x27 || code === 0x2019 || code === 0x2bc
const isHyphen = (code: number) => code === 0x2d || code === 0x2010 || code === 0x2011

/**
 * Cuts a text into tokens.
 *
 * An apostrophe between letters ends the word before it and belongs to it; a hyphen between letters is a blank; points and
 * commas between digits belong to the number.
 */
export function tokenize(text: string): Tokens {
  const starts: number[] = []
  const ends: number[] = []
  const kinds: TokenKind[] = []
  const add = (start: number, end: number, kind: TokenKind) => {
    starts.push(start)
    ends.push(end)
    kinds.push(kind)
  }
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const kind = classOf(code)
    if (kind === letter) {
      const end = endOfWord(text, at)
      add(at, end, 1)
      at = end
    } else if (kind === digit) {
      const end = endOfNumber(text, at)
      add(at, end, 2)
      at = end
    } else if (kind === blank || kind === inner || isJoiner(text, at, code) || isAccent(text, at, code)) {
      at++
    } else {
      add(at, at + 1, 3)
      at++
    }
  }
  return {text, length: starts.length, starts, ends, kinds}
}

function endOfWord(text: string, start: number): number {
  let at = start + 1
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const kind = classOf(code)
    if (kind === letter || kind === inner) at++
    else if (isApostrophe(code) && at + 1 < text.length && classOf(text.charCodeAt(at + 1)) === letter)
      return at + 1
    else break
  }
  return at
}

function endOfNumber(text: string, start: number): number {
  let at = start + 1
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (classOf(code) === digit) at++
    else if (isSeparator(code) && at + 1 < text.length && classOf(text.charCodeAt(at + 1)) === digit) at += 2
    else break
  }
  return at
}

/** Point, comma, and the narrow blanks that group digits. */
const isSeparator = (code: number) =>
  code === 0x2e || code === 0x2c || code === 0xa0 || code === 0x202f || code === 0x2009

/** Official Italian writes `qualita'` for “qualità”; no word goes on behind the sign. */
const isAccent = (text: string, at: number, code: number) =>
  isApostrophe(code) && at > 0 && /[aeiouAEIOU]/.test(text[at - 1] as string)

function isJoiner(text: string, at: number, code: number): boolean {
  if (!isHyphen(code) || at === 0 || at + 1 >= text.length) return false
  const before = classOf(text.charCodeAt(at - 1))
  const after = classOf(text.charCodeAt(at + 1))
  return (before === letter || before === digit) && after === letter
}
