import type {Fix} from '@policy-lint/core'
import {say} from '../labels/say.ts'
import {escapeControls} from '../sink/escape.ts'
import type {Line, Span} from '../sink/sink.ts'
import {displayWidth} from '../text/width.ts'
import {wrap} from '../text/wrap.ts'
import type {View} from './view.ts'

/**
 * An edit in words: `utilise -> use`.
 *
 * @example change(diagnostic.fix, source, view, 60)
 */
export function change(fix: Fix, source: string, view: View, width: number): Line[] {
  const before = written(source.slice(fix.range[0], fix.range[1]))
  const after = written(fix.text)
  if (before === '') return wrap([{text: say(view.labels.insert, {text: after}), style: 'fix'}], width)
  if (after === '') return wrap([{text: say(view.labels.remove, {text: before})}], width)
  const whole = `${before} -> ${after}`
  // On one line the words stand exactly as they are written, double blanks included.
  if (displayWidth(whole) <= width) return [[{text: `${before} -> `}, {text: after, style: 'fix'}]]
  return wrap([{text: `${before} -> `}, {text: after, style: 'fix'}], width)
}

/**
 * A remark behind the last line, or under it where it finds no room.
 *
 * @example withNote(lines, '(--fix does this)', 60)
 */
export function withNote(lines: readonly Line[], note: string, width: number): Line[] {
  const last = lines.at(-1) ?? []
  const room = width - displayWidth(last.map(span => span.text).join(''))
  if (displayWidth(note) + 3 <= room) {
    const remark: Span = {text: `   ${note}`}
    return [...lines.slice(0, -1), [...last, remark]]
  }
  return [...lines, ...wrap([{text: note}], width)]
}

/** Blanks at the edges would not be seen without quotation marks. */
function written(text: string): string {
  const shown = escapeControls(text)
  return /^ | $/.test(shown) || /^(?:\\[nrt])+$/.test(shown) ? `"${shown}"` : shown
}
