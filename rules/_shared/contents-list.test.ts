import {readPolicy} from '@policy-lint/model'
import {expect, test} from 'vitest'
import {contentsList, hasContents} from './contents-list.ts'

const read = (text: string) => readPolicy(text, {pack: null})

test('links to headings by their address', () => {
  const {sections} = read('## How long?\n\nA.\n\n## “Fees” & [costs]\n\nB.\n\n## How long?\n\nC.\n')
  expect(contentsList(sections)).toBe(
    '- [How long?](#how-long)\n- [“Fees” & \\[costs\\]](#fees--costs)\n- [How long?](#how-long-1)',
  )
})

test('tells a table of contents from a link or two', () => {
  expect(hasContents(read('- [A](#a)\n- [B](#b)\n- [C](#c)\n'))).toBe(true)
  expect(hasContents(read('<!-- toc -->\n'))).toBe(true)
  expect(hasContents(read('See [above](#a) and [below](#b). The Tocqueville rules.\n'))).toBe(false)
})
