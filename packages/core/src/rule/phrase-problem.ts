import {parsePhrase} from '@policy-lint/model'
import {reasonOf} from './reason-of.ts'

const longest = 300
const mostWords = 30

/** What is wrong with a phrase that somebody wrote, as a sentence, or null. */
export function phraseProblem(phrase: string): string | null {
  if (phrase.length > longest) return `The phrase is longer than ${longest} characters; look for less of it.`
  if (/[()]/.test(phrase.replace(/\([^()]*\)/g, '')))
    return `In the phrase “${phrase}” a bracket is not closed.`
  try {
    const slots = parsePhrase(phrase, true)
    return slots.length > mostWords
      ? `The phrase has more than ${mostWords} words; look for less of it.`
      : null
  } catch (error) {
    return reasonOf(error)
  }
}
