import type {Entry} from '@policy-lint/model'

/** A phrase for people: bars as slashes, signs as what they stand for. */
export function plainPhrase(phrase: string): string {
  return escaped(
    phrase
      .replaceAll('|', '/')
      .replaceAll('*', '…')
      .replace(/(?<![\p{L}\p{N}])#/gu, 'NUMBER')
      .replace(/(?<![^\s(/])_(?![^\s)/])/gu, 'ANY WORD'),
  )
}

/** An entry as an item of a list, with its sentences below it. */
export function plainEntry(entry: string | Entry, note = ''): string {
  if (typeof entry === 'string') return `- ${plainPhrase(entry)}${note}`
  const phrases = [entry.say].flat().map(plainPhrase)
  return [
    `- ${phrases.join('; ')}${note}`,
    ...sentences('yes', entry.hits),
    ...sentences('no', entry.misses),
    ...(entry.source ? [`  - from: ${escaped(entry.source)}`] : []),
  ].join('\n')
}

const sentences = (word: string, list: readonly string[] = []) =>
  list.map(sentence => `  - ${word}: “${escaped(sentence)}”`)

/** Markdown takes none of the signs for its own. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replaceAll('\n', ' ')
}
