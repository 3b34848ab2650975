import type {LanguagePack} from '@policy-lint/model'
import {plainEntry} from './plain.ts'
import type {Chapter} from './review-lists.ts'

/** Abbreviations and groups of words for one thing, as lines for a speaker. */
export function reviewWording({knownAbbreviations = [], terms = []}: LanguagePack): Chapter {
  const abbreviations = `### Abbreviations that every reader knows, and words that are shouted\n\n${knownAbbreviations.join(', ')}`
  const groups = terms.map(({words, not = []}) => {
    const lines = words.map(
      ({forms, promised}) =>
        `- ${forms.join(', ')}${promised ? ' (where something is promised to them)' : ''}`,
    )
    const others = not.length > 0 ? ['', 'Something else:', '', ...not.map(entry => plainEntry(entry))] : []
    return [...lines, ...others].join('\n')
  })
  const blocks = [
    ...(knownAbbreviations.length > 0 ? [abbreviations] : []),
    ...groups.map(group => `### Words for one thing, of which a document should use one\n\n${group}`),
  ]
  return {title: 'Abbreviations, and words for one thing', blocks, empty: []}
}
