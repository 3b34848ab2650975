import type {Fix} from '@policy-lint/core'
import type {Range} from '@policy-lint/model'
import {eolOf} from './eol-of.ts'

/** An edit that takes a stretch out; at the end of the document the blank lines in front of it go with it. */
export function takeOut(text: string, [start, end]: Range): Fix {
  if (text.slice(end).trim() !== '') return {range: [start, end], text: ''}
  return {range: [text.slice(0, start).trimEnd().length, text.length], text: eolOf(text)}
}
