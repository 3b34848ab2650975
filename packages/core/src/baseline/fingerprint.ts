import {splitBom} from '@policy-lint/model'
import type {Data, Diagnostic} from '../rule/types.ts'
import type {LintResult} from '../run/result.ts'
import {hash} from './hash.ts'
import type {BaselineEntry} from './types.ts'
import {plainWords, wordsAround} from './words-around.ts'

const longestText = 80

/**
 * What a finding is known by: rule, message and words. Lines do not count, nor do languages of messages and numbers in
 * them, which change with the day or with any edit.
 *
 * @example describeFindings(result).map(({fingerprint}) => fingerprint)
 */
export function describeFindings({
  diagnostics,
  source,
  outline = [],
}: Pick<LintResult, 'diagnostics' | 'source' | 'outline'>): BaselineEntry[] {
  const {text} = splitBom(source)
  return diagnostics.map(diagnostic => describe(diagnostic, text, outline))
}

function describe(
  {ruleId, messageId, data, range, whole}: Diagnostic,
  source: string,
  outline: NonNullable<LintResult['outline']>,
): BaselineEntry {
  const marked = whole ? '' : plainWords(source.slice(...range))
  const around = whole ? '' : wordsAround(source, range)
  const said = dataWords(data)
  return {
    rule: ruleId,
    message: messageId,
    section: whole ? '' : sectionAt(outline, range[0]),
    text: shorten(around === '' ? said : around),
    fingerprint: hash(JSON.stringify([ruleId, messageId, said, marked, around])),
  }
}

function dataWords(data: Data | undefined): string {
  const entries = Object.entries(data ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))
  return entries.map(([, value]) => plainWords(String(value).replace(/\p{N}+/gu, '0'))).join(' ')
}

/** The innermost section around an offset: the last to begin, or the one around it that goes on. */
function sectionAt(outline: NonNullable<LintResult['outline']>, offset: number): string {
  let low = 0
  let high = outline.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((outline[middle]?.range[0] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  let section = outline[low - 1]
  while (section && offset >= section.range[1]) section = outline[section.parent ?? -1]
  return section?.name ?? ''
}

function shorten(text: string): string {
  const characters = Array.from(text)
  return characters.length > longestText ? `${characters.slice(0, longestText - 1).join('')}…` : text
}
