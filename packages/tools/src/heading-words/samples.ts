import {type LanguagePack, phrasesOf} from '@policy-lint/model'
import type {Random} from './random.ts'

/** A heading and the one role that it stands for, or `none`. */
export interface Sample {
  heading: string
  role: string
}

/** Headings with the roles that a careful reader gives, joined by `+`; an empty text for none. */
export type LabelledHeadings = readonly (readonly [heading: string, roles: string])[]

const variants = 3

/** What there is to learn from: labelled headings, and headings written out of the pack's phrases. */
export function samplesOf(pack: LanguagePack, labelled: LabelledHeadings, random: Random): Sample[] {
  const read = labelled.flatMap(([heading, roles]) =>
    roles.split('+').map(role => ({heading, role: role || 'none'})),
  )
  const written = Object.entries(pack.headings).flatMap(([role, entries]) =>
    entries.flatMap(phrasesOf).flatMap(phrase => {
      const headings = Array.from({length: variants}, () => writeOut(phrase, random)).filter(Boolean)
      return [...new Set(headings)].map(heading => ({heading, role}))
    }),
  )
  return [...read, ...written]
}

/** One of the headings that a phrase stands for. */
function writeOut(phrase: string, random: Random): string {
  const words = (phrase.match(/\([^)]*\)|\S+/g) ?? []).flatMap(part => {
    const isOptional = part.startsWith('(')
    if (isOptional && random() < 0.5) return []
    const choices = (isOptional ? part.slice(1, -1) : part).split('|')
    return (choices[Math.floor(random() * choices.length)] ?? '').split(' ')
  })
  return words
    .map(word => word.replaceAll('*', ''))
    .filter(word => word !== '' && word !== '#' && word !== '_')
    .join(' ')
}
