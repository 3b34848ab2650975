import {expect, test} from 'vitest'
import {readAnsi} from './ansi.ts'
import {drawSvg, light} from './draw-svg.ts'
import {wrapRuns} from './wrap-runs.ts'

test('reads colours and weights, and forgets them at a reset', () => {
  expect(readAnsi('\x1b[1;31merror\x1b[0m  a\nb\n')).toEqual([
    [
      {text: 'error', isBold: true, color: 31},
      {text: '  a', isBold: false, color: null},
    ],
    [{text: 'b', isBold: false, color: null}],
  ])
})

test('breaks lines where a terminal does, also inside a run', () => {
  const line = ['abc', 'defgh'].map(text => ({text, isBold: false, color: null}))
  expect(wrapRuns(line, 4).map(runs => runs.map(({text}) => text))).toEqual([['abc', 'd'], ['efgh']])
})

test('draws real text in its column, escaped', () => {
  const lines = readAnsi('\x1b[31m<a>\x1b[0m   & b')
  const svg = drawSvg({title: 'T', description: 'D', lines, columns: 80}, light)
  expect(svg).toContain('<title id="title">T</title>')
  expect(svg).toContain(`fill="${light.colors[31]}">&lt;a&gt;</text>`)
  expect(svg).toContain('x="66.6" y="30" textLength="25.3">&amp; b</text>')
})
