import type {Policy} from '@policy-lint/model'
import {parseDirective} from './parse-directive.ts'
import type {Directive, Misspelling, ReadDirectives} from './types.ts'

const prefix = 'policy-lint.'
const disable = 'disable'

/**
 * `policy-lint: {disable: [no-jargon]}` in the front matter speaks of the whole document. An entry may have a reason and a
 * last day as comments have, or be a key with the reason as its value.
 */
export function frontMatterDirectives({frontMatter}: Policy): ReadDirectives {
  const read: ReadDirectives = {directives: [], misspellings: []}
  for (const {key, value, keyRange, valueRange} of frontMatter?.entries ?? []) {
    if (!key.startsWith(prefix)) continue
    const name = key.slice(prefix.length)
    const words = wordsOf(name, value)
    if (words === null) read.misspellings.push(misspelling(name.split(/[.[]/, 1)[0] ?? '', keyRange))
    else if (words.trim() !== '') read.directives.push(...directiveOf(words, valueRange))
  }
  return read
}

/** What a comment would say; null for a key that means nothing. */
function wordsOf(name: string, value: string): string | null {
  if (name === disable || /^disable\[\d+\]$/.test(name)) return value
  if (name.startsWith(`${disable}.`)) return `${name.slice(disable.length + 1)} -- ${value}`
  return null
}

function directiveOf(words: string, range: Directive['range']): Directive[] {
  const parsed = parseDirective(`policy-lint-disable ${words}`)
  return parsed && parsed.rules.length > 0
    ? [{...parsed, form: 'front-matter', range, covers: null, atHead: true}]
    : []
}

function misspelling(word: string, range: Misspelling['range']): Misspelling {
  return {word: word.slice(0, 80), form: 'front-matter', range}
}
