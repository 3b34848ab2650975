import type {Fixer} from '../rule/types.ts'
import {rangeOf} from './range-of.ts'

/** The one fixer: it holds no state, it only writes edits down. */
export const fixer: Fixer = {
  insertTextBefore: (target, text) => fixer.insertTextBeforeRange(rangeOf(target), text),
  insertTextAfter: (target, text) => fixer.insertTextAfterRange(rangeOf(target), text),
  insertTextBeforeRange: ([start], text) => ({range: [start, start], text}),
  insertTextAfterRange: ([, end], text) => ({range: [end, end], text}),
  replaceText: (target, text) => ({range: rangeOf(target), text}),
  replaceTextRange: (range, text) => ({range, text}),
  remove: target => ({range: rangeOf(target), text: ''}),
  removeRange: range => ({range, text: ''}),
}
