import type {Entries, LanguagePack} from '@policy-lint/model'
import {listTitle} from '../words/list-titles.ts'
import {plainEntry} from './plain.ts'

/** Part of a review: a heading and what is below it. */
export interface Chapter {
  title: string
  blocks: readonly string[]
  /** Titles of lists that hold nothing. */
  empty: readonly string[]
}

/** A chapter of lists, each under what it holds in plain words. */
export function chapterOf(title: string, lists: Readonly<Record<string, Entries | undefined>>): Chapter {
  const filled = Object.entries(lists).filter(([, entries]) => entries?.length)
  const empty = Object.entries(lists).filter(([, entries]) => !entries?.length)
  return {
    title,
    blocks: filled.map(([path, entries = []]) => listBlock(listTitle(path), entries)),
    empty: empty.map(([path]) => listTitle(path)),
  }
}

export const listBlock = (title: string, entries: Entries, intro = '') =>
  `### ${title}\n\n${intro}${entries.map(entry => plainEntry(entry)).join('\n')}`

/** Lists of a part of the pack by the paths that the matcher gives them. */
export function under(
  path: string,
  lists: Readonly<Record<string, Entries | undefined>>,
): Record<string, Entries | undefined> {
  return Object.fromEntries(Object.entries(lists).map(([key, entries]) => [`${path}.${key}`, entries]))
}

/** Every list of cues, attributes among them. */
export function cueLists({cues}: LanguagePack): Record<string, Entries | undefined> {
  const {attributes, ...lists} = cues
  return {...under('cues', lists), ...under('cues.attributes', attributes)}
}
