import {readPolicy} from '@policy-lint/model'
import {expect, test} from 'vitest'
import {loadPack} from '../src/index.ts'

const en = await loadPack('en')
if (!en) throw new Error('The English pack is missing.')
const pack = {
  ...en,
  headingWords: {
    roles: ['complaints', 'none', 'returns'],
    scale: 1,
    words: 'zebra:2+2 zebra*:2+1 stripes:0+2 stripe*:0+1 quagga:1+6',
  },
}
const rolesOf = (heading: string) =>
  readPolicy(`# T\n\n${heading}\n\ntext\n`, {pack}).sections[0]?.roles ?? null

test.each([
  ['## Zebra', ['returns']],
  // A phrase comes first.
  ['## Our mission', ['mission']],
  // Two roles alike, words without a role, an unknown word beside a known one, known beginnings alone.
  ['## Zebra, stripes', []],
  ['## Zebra or quagga', []],
  ['## Zebra flimflam', []],
  ['## Zebraesque', []],
  ['**Zebra**', ['returns']],
  // In front of text only phrases make a label a section.
  ['**Zebra:** text', null],
])('%s', (heading, roles) => {
  expect(rolesOf(heading)).toEqual(roles)
})
