import type {Found, Policy, Prose} from '@policy-lint/model'

/** An abbreviation in capitals: `text` as it stands (“SLAs”), `short` without the ending of more than one (“SLA”). */
export interface Abbreviation extends Omit<Found, 'phrase'> {
  short: string
}

const word = /[\p{L}\p{M}\p{N}]+/gu
const capitals = /^(\p{Lu}{2,6})(?:s|:s|er)?$/u
/** Numbers, and grades such as AA. */
const noWord = /^(?:[IVXLCDM]+|(\p{Lu})\1+)$/u
const blanks = /^[\s\u2028]+$/u
/** Part of an address, a file name, a reference number, or a choice of two. */
const joinedBefore = /[/@#._&+=$%\\-]$/
const joinedAfter = /^(?:[/@#_&+=\\]|[.:-]?\p{N}|\.\p{L}|-\p{Lu}{2})/u
/** “ISO 9001”, “BOE n.º 3”, “RD § 4”: names of norms and laws, which nobody spells out. */
const numbered = /^[\s\u2028]*(?:n[.ro°º]{0,3}\s?|nr\.?\s|no\.?\s|art\.?\s|§+\s?|αρ\.?\s)?\p{N}/iu
const digit = /^\p{N}/u
/** Whole phrases in capitals are shouted. */
const loud = /^\p{Lu}{2,}$/u
const capitalised = /^\p{Lu}\p{Ll}/u

interface Token {
  text: string
  start: number
  end: number
}

/** The abbreviations of the running text and of tables, in order. Names are what is followed by a capital, but in German. */
export function findAbbreviations({prose: blocks, pack}: Policy): Abbreviation[] {
  return blocks.flatMap(prose =>
    prose.kind === 'heading' || prose.quoted || isAllLoud(prose.text)
      ? []
      : inBlock(prose, pack?.capitalNouns === true),
  )
}

/** Most words of a block are in capitals: none of them stands out. */
function isAllLoud(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return 2 * capitals > letters
}

function inBlock(prose: Prose, capitalNouns: boolean): Abbreviation[] {
  const {text} = prose
  const tokens: Token[] = [...text.matchAll(word)].map(({0: text, index}) => ({
    text,
    start: index,
    end: index + text.length,
  }))
  return tokens.flatMap((token, index) => {
    const short = shortOf(token.text)
    if (!short || noWord.test(short)) return []
    const {start, end} = token
    if (joinedBefore.test(text.slice(Math.max(0, start - 1), start))) return []
    const after = text.slice(end, end + 12)
    if (joinedAfter.test(after) || numbered.test(after)) return []
    const before = wordBeside(text, tokens[index - 1], token, 'before')
    const behind = wordBeside(text, token, tokens[index + 1], 'behind')
    if (loud.test(before) || loud.test(behind) || digit.test(before)) return []
    if (!capitalNouns && capitalised.test(behind)) return []
    return [{text: token.text, short, prose, range: prose.toSource(start, end)}]
  })
}

const shortOf = (text: string): string | null => capitals.exec(text)?.[1] ?? null

/** The word in front or behind, where nothing but blanks stands between. */
function wordBeside(
  text: string,
  one: Token | undefined,
  other: Token | undefined,
  side: 'before' | 'behind',
): string {
  if (!one || !other || !blanks.test(text.slice(one.end, other.start))) return ''
  return side === 'before' ? one.text : other.text
}
