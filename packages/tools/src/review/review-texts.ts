import type {LanguagePack} from '@policy-lint/model'
import {roleTitles} from '../words/role-titles.ts'
import {escaped} from './plain.ts'
import type {Chapter} from './review-lists.ts'

/** Sentences that are shown to writers: examples, sections to start from, messages. */
export function reviewTexts({examples, skeletons, guides = {}, messages}: LanguagePack): Chapter {
  const blocks: string[] = []
  const empty: string[] = []
  const add = (title: string, rows: readonly (readonly [string, string])[]) => {
    if (rows.length === 0) empty.push(title)
    else blocks.push(`### ${title}\n\n${rows.map(([key, text]) => `- ${key}: ${escaped(text)}`).join('\n')}`)
  }
  const {promise, title, vague, ...single} = examples
  add('Examples', [
    ...Object.entries(promise).map(([channel, text]) => [`promise (${channel})`, text] as const),
    ...Object.entries(title).map(([kind, text]) => [`title (${kind})`, text] as const),
    ...Object.entries(vague).map(([group, text]) => [`instead of vague ${group}`, text] as const),
    ...Object.entries(single),
  ])
  add(
    'Sections to start from',
    Object.entries(skeletons).map(([role, {heading, body}]) => [
      roleTitles[role as keyof typeof roleTitles],
      `${heading}. ${body.replace(/\n+/g, ' / ')}`,
    ]),
  )
  add(
    'Questions in documents to start from',
    Object.entries(guides).map(([role, question]) => [roleTitles[role as keyof typeof roleTitles], question]),
  )
  add(
    'Messages',
    Object.entries(messages).flatMap(([id, parts]) =>
      Object.entries(parts).map(([part, text]) => [`${id}, ${part}`, text] as const),
    ),
  )
  return {title: 'What writers are shown', blocks, empty}
}
