import type {HeadingWords, LanguagePack} from '@policy-lint/model'
import {headingFeatures, tokenize} from '@policy-lint/model'
import {compare} from '../rule-folders.ts'
import {type Example, learn, type Weights} from './learn.ts'
import {seeded} from './random.ts'
import {type LabelledHeadings, type Sample, samplesOf} from './samples.ts'

/** Weights are kept in quarters; smaller ones say too little to be carried along. */
const scale = 2
const least = 1

/** What the words of a pack's headings and of labelled ones say about roles. */
export function headingWordsOf(pack: LanguagePack, labelled: LabelledHeadings): HeadingWords {
  const random = seeded(1)
  const samples = samplesOf(pack, labelled, random)
  const roles = [...new Set(samples.map(({role}) => role))].sort(compare)
  const example = ({heading, role}: Sample): Example => ({
    words: headingFeatures(wordsIn(heading), pack),
    label: roles.indexOf(role),
  })
  return {roles, scale, words: written(learn(samples.map(example), roles.length, random))}
}

function wordsIn(heading: string): string[] {
  const {text, kinds, starts, ends} = tokenize(heading)
  return kinds.flatMap((kind, at) => (kind === 1 ? [text.slice(starts[at], ends[at])] : []))
}

function written(weights: Weights): string {
  const entries: string[] = []
  for (const [word, row] of weights) {
    const kept = [...row]
      .filter(([, weight]) => Math.abs(weight) >= least)
      .map(([role, weight]) => [role, Math.round(weight * scale)] as const)
      .sort((a, b) => a[0] - b[0])
    if (kept.length > 0)
      entries.push(
        `${word}:${kept.map(([role, weight]) => `${role}${weight > 0 ? '+' : ''}${weight}`).join(',')}`,
      )
  }
  return entries.sort(compare).join(' ')
}
