import type {Diagnostic, RelatedPlace, Suggestion} from '@policy-lint/core'
import type {Line, Span} from '../sink/sink.ts'
import {displayWidth, padTo} from '../text/width.ts'
import {wrap} from '../text/wrap.ts'
import {change, withNote} from './change.ts'
import type {View} from './view.ts'

const indent = 3

/**
 * What is wrong, how to write it, what `--fix` does, what only a person can do, where to read on.
 *
 * `isFirst` is true at the first finding of a rule; later ones leave out what would be said again.
 *
 * @example explanation(diagnostic, source, true, view)
 */
export function explanation(diagnostic: Diagnostic, source: string, isFirst: boolean, view: View): Line[] {
  const {labels} = view
  const {what, write, todo} = diagnostic.parts
  const width = view.proseWidth - indent - labelColumns(view)
  return [
    ...paragraphs(what, view.proseWidth - indent).map(indented),
    ...(diagnostic.related ?? []).flatMap(place => relatedPlace(place, width, view)),
    ...(isFirst && write ? labelled(labels.write, paragraphs(write, width), view) : []),
    ...(diagnostic.fix ? labelled(labels.fix, fixLines(diagnostic.fix, source, width, view), view) : []),
    ...(isFirst && todo ? labelled(labels.todo, paragraphs(todo, width), view) : []),
    ...(diagnostic.because ?? []).flatMap(clause => reason(clause, width, view)),
    ...(diagnostic.suggestions ?? []).flatMap(one => suggestion(one, source, width, view)),
    ...(isFirst && diagnostic.url ? labelled(labels.more, [[{text: diagnostic.url}]], view) : []),
  ]
}

function fixLines(fix: NonNullable<Diagnostic['fix']>, source: string, width: number, view: View): Line[] {
  return withNote(change(fix, source, view, width), view.labels.fixNote, width)
}

function suggestion(one: Suggestion, source: string, width: number, view: View): Line[] {
  const {labels} = view
  // The label may be wider than the column of labels, so the first line is wrapped with it in front.
  const overhang = overhangOf(labels.suggestion, view)
  const filler: Span = {text: '_'.repeat(overhang)}
  const [first = [], ...rest] = wrap(overhang > 0 ? [filler, {text: one.desc}] : [{text: one.desc}], width)
  const isReplacement = !/[\n\r]/.test(one.fix.text) && one.fix.range[0] < one.fix.range[1]
  const drawn = isReplacement && !one.desc.includes(one.fix.text) ? change(one.fix, source, view, width) : []
  return labelled(labels.suggestion, [overhang > 0 ? first.slice(1) : first, ...rest, ...drawn], view)
}

/** The other place as one token, which terminals and editors link, and its words. */
function relatedPlace({filePath, line, column, text}: RelatedPlace, width: number, view: View): Line[] {
  const {related} = view.labels
  const room = width - overhangOf(related, view)
  const place = `${view.path({filePath})}:${line}:${column}`
  const words = text === '' ? [] : wrap([{text: `“${text}”`}], room)
  return labelled(related, [...wrap([{text: place}], room), ...words], view)
}

/** The clause that asks for this; one that was not read itself starts with “see”. */
function reason(clause: string, width: number, view: View): Line[] {
  const {because, see} = view.labels
  const isSeen = clause.startsWith('see ')
  const label = isSeen ? see : because
  const room = width - overhangOf(label, view)
  return labelled(label, paragraphs(isSeen ? clause.slice(4) : clause, room), view)
}

/** Lines behind a bold label; further lines hang under the first. */
function labelled(label: string, lines: readonly Line[], view: View): Line[] {
  const columns = labelColumns(view)
  const gap = displayWidth(label) < columns ? padTo(label, columns).slice(label.length) : ' '
  return lines.map((line, index) =>
    index === 0
      ? indented([{text: label, style: 'bold'}, {text: gap}, ...line])
      : indented([{text: ' '.repeat(columns)}, ...line]),
  )
}

/** By how much a label and its blank are wider than the column of labels. */
function overhangOf(label: string, view: View): number {
  return Math.max(0, displayWidth(label) + 1 - labelColumns(view))
}

function labelColumns(view: View): number {
  const {write, fix, todo, more} = view.labels
  return Math.max(...[write, fix, todo, more].map(displayWidth)) + 2
}

function paragraphs(text: string, width: number): Line[] {
  return text.split(/\r\n|[\n\r]/).flatMap(line => {
    const lead = /^ */.exec(line)?.[0] ?? ''
    const room = Math.max(1, width - lead.length)
    return wrap([{text: line}], room).map(part => [{text: lead}, ...part])
  })
}

function indented(line: Line): Line {
  return [{text: ' '.repeat(indent)}, ...line]
}
