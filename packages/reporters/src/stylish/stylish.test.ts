import {expect, test} from 'vitest'
import {all, charter, empty, failing} from '../../test/documents.ts'
import {contextOf, findingIn, resultOf} from '../../test/hand-made.ts'
import {displayWidth} from '../text/width.ts'
import {stylish} from './stylish.ts'

test('looks like this', async () => {
  await expect(stylish(all, contextOf())).toMatchFileSnapshot('../../test/pictures/stylish.txt')
})

test('columns stand under each other in every script', () => {
  const source = 'We answer soon.'
  const messages = ['短い手紙です。', 'Χωρίς αριθμό', 'No number 🙂']
  const diagnostics = messages.map(what => findingIn(source, {mark: 'soon', parts: {what}}))
  const rows = stylish([resultOf(source, {diagnostics})], contextOf())
    .split('\n')
    .slice(1, 4)
  const columns = rows.map(row => displayWidth(row.slice(0, row.indexOf('measurable-standards'))))
  expect(new Set(columns).size).toBe(1)
})

test('says nothing when nothing was found', () => {
  expect(stylish([empty], contextOf())).toBe('')
})

test('still tells what a first run left out', () => {
  const firstRun = {policies: 0, leftOut: 2, example: '/home/me/README.md'}
  expect(stylish([], contextOf({firstRun}))).toBe(
    'No policy found here; 2 Markdown files were left out, for example README.md. Name a file to check it anyway.\n',
  )
})

test('counts failures apart', () => {
  const text = stylish([charter, failing], contextOf({ascii: true}))
  expect(text).toContain('x 3 findings (2 errors, 1 warning), 2 checks failed\n')
  expect(text).toContain('  0 errors and 1 warning fixable with --fix\n')
  expect(stylish([failing], contextOf())).toContain('✖ 2 checks failed\n')
})

test('gives one line to every finding', () => {
  const diagnostics = [findingIn('a', {mark: 'a', parts: {what: 'One.\nTwo\r\nthree...'}})]
  expect(stylish([resultOf('a', {diagnostics})], contextOf())).toContain('  One. Two three...  ')
})

test('colours severities only where colour is on', () => {
  expect(stylish([charter], contextOf())).not.toContain('\x1b')
  expect(stylish([charter], contextOf({color: true}))).toContain('\x1b[31merror')
})
