import type {JargonEntry} from '@policy-lint/model'
import {table} from '../outputs/table.ts'
import {plainPhrase} from './plain.ts'
import type {Chapter} from './review-lists.ts'

/** Words with their plain replacements, a row each. */
export function reviewJargon(jargon: readonly JargonEntry[]): Chapter {
  const title = 'Words with a plainer one'
  if (jargon.length === 0) return {title, blocks: [], empty: [title]}
  const rows = jargon.flatMap(entry => [
    [phrase(entry.say), instead(entry), note(entry), proof(entry)],
    ...Object.entries(entry.forms ?? {}).map(([form, plain]) => [phrase(form), plain, '', '']),
  ])
  return {title, blocks: [table(['Instead of', 'write', 'note', 'found and not found in'], rows)], empty: []}
}

/** The table escapes bars itself. */
const phrase = (text: string) => plainPhrase(text).replaceAll('\\|', '|')

function instead({to, suggest, acronym}: JargonEntry): string {
  if (acronym !== undefined) return acronym
  return to ?? (suggest ?? []).map(word => `${word}?`).join(' ')
}

const note = ({hint, strict}: JargonEntry) =>
  [hint, strict ? 'only where a writer asks for all' : ''].filter(Boolean).join(' ')

const proof = ({hits = [], misses = []}: JargonEntry) =>
  [...hits.map(text => `yes: “${text}”`), ...misses.map(text => `no: “${text}”`)].join(' ')
