import fc from 'fast-check'
import {expect, test} from 'vitest'
import {crlf, greek, long, tabs, wide} from '../../test/documents.ts'
import {findingIn} from '../../test/hand-made.ts'
import {cells} from '../text/cells.ts'
import {signsFor} from '../text/signs.ts'
import {sourceLines} from '../text/source-lines.ts'
import {displayWidth} from '../text/width.ts'
import {frame} from './frame.ts'

const widths = [40, 80, 200]

function draw(source: string, mark: string, width: number, label?: string, ascii = false): string[] {
  const diagnostic = findingIn(source, {mark, parts: {what: 'x', ...(label !== undefined && {label})}})
  return drawn(diagnostic, source, width, ascii)
}

function drawn(diagnostic: ReturnType<typeof findingIn>, source: string, width: number, ascii = false) {
  const view = {lines: sourceLines(source), width, signs: signsFor(ascii)}
  return frame(diagnostic, view).map(line => line.map(span => span.text).join(''))
}

/** The words that stand above the carets, by display columns. */
function marked(lines: readonly string[]): string {
  const row = lines.findIndex(line => /^ *\| *\^/.test(line))
  const carets = lines[row] ?? ''
  const from = displayWidth(carets.slice(0, carets.indexOf('^')))
  const to = from + (/\^+/.exec(carets)?.[0].length ?? 0)
  let column = 0
  let text = ''
  for (const cell of cells(lines[row - 1] ?? '')) {
    if (column >= from && column < to) text += cell.text
    column += cell.columns
  }
  return text
}

for (const result of [greek, wide, tabs, crlf, long]) {
  test.each(widths)(`carets stand under the words of ${result.filePath} in %d columns`, width => {
    for (const diagnostic of result.diagnostics) {
      const lines = drawn(diagnostic, result.source, width)
      const words =
        result.source
          .replace(/^\ufeff/, '')
          .slice(...diagnostic.range)
          .split('\r\n')[0] ?? ''
      const seen = marked(lines)
      expect(words.startsWith(seen)).toBe(true)
      if (displayWidth(words) < width - 20) expect(seen).toBe(words)
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width)
    }
  })
}

test('any text and mark stay within the width, with the mark in sight', () => {
  const part = fc.oneof(
    fc.string({unit: 'binary', maxLength: 60}),
    fc.constantFrom(
      '\t',
      '\r',
      '\n',
      '手紙',
      '👩‍👩‍👧',
      'e\u0301',
      '\x1b[31m',
      '\u202e',
      '\ud83d',
      'word '.repeat(40),
    ),
  )
  const texts = fc.array(part, {maxLength: 12}).map(parts => parts.join(''))
  const property = fc.property(
    texts,
    fc.nat(),
    fc.nat(),
    fc.constantFrom(30, ...widths),
    (text, at, length, width) => {
      const start = at % (text.length + 1)
      const end = Math.min(text.length, start + (length % 80))
      const diagnostic = {
        ...findingIn(text, {parts: {what: 'x', label: 'a label'}}),
        range: [start, end] as const,
        whole: false,
      }
      const lines = drawn(diagnostic, text, width)
      expect(lines.some(line => line.includes('^'))).toBe(true)
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width)
    },
  )
  fc.assert(property, {numRuns: 400, seed: 20261122})
})

test('a label that finds no room beside the carets stands under them', () => {
  expect(
    draw('We will answer your letter as soon as we can.', 'as soon as we can', 50, 'no number, no unit'),
  ).toEqual([
    '      |',
    '    1 | …answer your letter as soon as we can.',
    '      |                     ^^^^^^^^^^^^^^^^^',
    '      |                     no number, no unit',
    '      |',
  ])
})

test('the heading just above is shown, another paragraph is not', () => {
  expect(draw('# A\n\nfirst\n', 'first', 80).slice(1, 4)).toEqual([
    '    1 | # A',
    '    2 | ',
    '    3 | first',
  ])
  expect(draw('Other.\n\nfirst\n', 'first', 80)[1]).toBe('    3 | first')
  expect(draw('one\ntwo\nthree\nfour', 'four', 80).slice(1, 4)).toEqual([
    '    2 | two',
    '    3 | three',
    '    4 | four',
  ])
})

test('escapes and a lone carriage return are drawn, and the carets know their columns', () => {
  const lines = draw('a\x1b[31m soon\rnext', 'soon', 80)
  expect(lines[1]).toBe('    1 | a\\x1b[31m soon\\r')
  expect(marked(lines)).toBe('soon')
})

test('a mark over several lines goes on with an ellipsis', () => {
  expect(draw('one two\nthree', 'two\nthree', 80)[2]).toBe('      |     ^^^…')
  expect(draw('one two\nthree', 'two\nthree', 80, undefined, true)[2]).toBe('      |     ^^^...')
  expect(draw('one two\nthree', 'two\n', 80)[2]).toBe('      |     ^^^')
})

test('an empty mark gets one caret, also at the end and in an empty document', () => {
  expect(draw('abc', '', 80)[2]).toBe('      | ^')
  expect(draw('', '', 80)[2]).toBe('      | ^')
})

test('a line of a megabyte costs no more than a short one', () => {
  const source = `${'We value your time. '.repeat(50_000)}soon`
  const lines = sourceLines(source)
  const diagnostic = findingIn(source, {mark: 'soon', parts: {what: 'x'}})
  const start = performance.now()
  for (let count = 0; count < 500; count += 1) frame(diagnostic, {lines, width: 80, signs: signsFor(false)})
  expect(performance.now() - start).toBeLessThan(2000)
})
