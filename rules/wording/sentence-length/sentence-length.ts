import {defineRule} from '@policy-lint/core'
import {type Entries, fold, type LanguagePack, type Policy, phrasesOf} from '@policy-lint/model'
import {type RunningSentence, runningSentences} from '../../_shared/running-sentences.ts'
import {type SentencePart, sentenceParts} from '../../_shared/sentence-parts.ts'
import {trimEnd} from '../../_shared/trim-end.ts'

const usual = 30
/** How much of a long sentence may stand on either side of the place where it is split. */
const leastShare = 0.25
const shownWords = 4
/** More of one document's sentences are not told apart by anybody. */
const mostFindings = 200
/** A line of names, numbers and addresses without an end is no sentence. */
const isEnded = /[.!?:;…)”"»\u037e]$/u

export default defineRule({
  meta: {
    id: 'sentence-length',
    description: 'Require sentences that can be read in one go.',
    severity: 'warn',
    presets: ['strict'],
    type: 'suggestion',
    needs: [],
    options: {
      max: {
        type: 'integer',
        minimum: 0,
        default: 0,
        description:
          'Most words of a sentence. 0 stands for what is usual in the language: 35 in French, Greek, Italian, Portuguese and Spanish, 30 in others.',
      },
      languages: {
        type: 'object',
        additionalProperties: {type: 'integer', minimum: 1},
        default: {},
        description: 'Most words of a sentence by language, as `{"sv": 25}`; comes before `max`.',
      },
    },
    messages: {
      long: {
        what: 'Readers lose the thread before the end of a sentence of {{words}} words; {{max}} can be read in one go.',
        label: '{{words}} words',
        todo: 'say it in two sentences.',
      },
      splits: {
        what: 'Readers lose the thread before the end of a sentence of {{words}} words; {{max}} can be read in one go.',
        label: '{{words}} words',
        todo: 'say it in two sentences, for instance with a new one from “{{next}}” on.',
      },
    },
  },
  create(context) {
    const {options, pack, policy} = context
    const tag = policy.language.tag ?? ''
    const max =
      options.languages[tag] ??
      options.languages[tag.split('-')[0] ?? ''] ??
      (options.max > 0 ? options.max : (pack?.readability?.longSentence ?? usual))
    const joints = jointsOf(pack)

    return {
      policy() {
        for (const {sentence, part} of longParts(policy, max).slice(0, mostFindings)) {
          const {prose, start, text} = sentence
          const first = part.words[0]?.start ?? part.start
          const next = placeToSplit(text, part, joints)
          context.report({
            range: prose.toSource(
              start + first,
              start + first + text.slice(first, part.end).trimEnd().length,
            ),
            messageId: next ? 'splits' : 'long',
            data: {words: part.words.length, max, next: next ?? ''},
          })
        }
      },
    }
  },
})

function longParts(policy: Policy, max: number): {sentence: RunningSentence; part: SentencePart}[] {
  return runningSentences(policy).flatMap(sentence =>
    isEnded.test(sentence.text.trimEnd())
      ? sentenceParts(sentence.text)
          .filter(({words}) => words.length > max)
          .map(part => ({sentence, part}))
      : [],
  )
}

interface Joints {
  /** Words that join two halves of a sentence. */
  joins: ReadonlySet<string>
  /** Words with which somebody new starts to act: we, you. */
  subjects: ReadonlySet<string>
  /** Words of a half that cannot stand on its own: if, when. */
  conditions: ReadonlySet<string>
}

function jointsOf(pack: LanguagePack | null): Joints {
  const words = (entries: Entries = []) => {
    const phrases = entries.flatMap(phrasesOf)
    return new Set(phrases.flatMap(phrase => phrase.split('|')).map(word => fold(word, false)))
  }
  const subjects = words(pack ? [...pack.cues.organisation, ...pack.cues.customer] : [])
  // Short ones are articles and objects as well ("le", "la").
  for (const word of words(pack?.cues.customer)) if (word.length < 3) subjects.delete(word)
  return {joins: words(pack?.and), subjects, conditions: words(pack?.cues.condition)}
}

/** The words behind the best place for a full stop, where there surely is one. */
function placeToSplit(text: string, {words}: SentencePart, joints: Joints): string | null {
  const least = Math.ceil(words.length * leastShare)
  const folded = words.map(({text}) => fold(text, false))
  const isConditional = joints.conditions.has(folded[0] ?? '')
  let best: {index: number; distance: number} | null = null
  for (let index = least; index <= words.length - least; index++) {
    const [before, word] = [words[index - 1], words[index]]
    if (!before || !word) continue
    const between = text.slice(before.end - 1, word.start)
    const startsAnew = joints.joins.has(folded[index] ?? '') && joints.subjects.has(folded[index + 1] ?? '')
    const isPlace = /[–—:]\s/.test(between) || (between.includes(',') && startsAnew && !isConditional)
    const distance = Math.abs(2 * index - words.length)
    if (isPlace && distance < (best?.distance ?? words.length)) best = {index, distance}
  }
  if (!best) return null
  const shown = words.slice(best.index, best.index + shownWords).map(({text}) => text)
  return trimEnd(shown.join(' '), /[\p{P}\ufffc]$/u)
}
