import {type Policy, type Range, type Section, type Sentence, tokenize} from '@policy-lint/model'
import {touching} from './ranges.ts'

/** What a section says itself, without its sub-sections and labels that open others. */
export interface OwnText {
  sentences: readonly Sentence[]
  words: number
}

/** @param next the section that follows in the document, whatever its level */
export function ownText(policy: Policy, section: Section, next: Section | undefined): OwnText {
  const {headingRange, range} = section
  const own: Range = [headingRange[1], Math.min(range[1], next?.range[0] ?? range[1])]
  const sentences = touching(policy.sentences, own)
  // A label is a part of the sentence that it opens.
  const label = section.form === 'label' ? countWords(section.heading) : 0
  const words = sentences.reduce((sum, {text}) => sum + countWords(text), 0) - label
  return {sentences, words: Math.max(0, words)}
}

/** The number of words in a text; numbers count as words. */
export function countWords(text: string): number {
  return tokenize(text).kinds.filter(kind => kind !== 3).length
}
