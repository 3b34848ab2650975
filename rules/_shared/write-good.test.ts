import {readPolicy} from '@policy-lint/model'
import {afterEach, expect, test} from 'vitest'
import {findWithWriteGood, loadWriteGood} from './write-good.ts'

const globals = globalThis as {match?: unknown}

afterEach(() => {
  delete globals.match
})

test('says what to do when the library is not there', () => {
  expect(() => findWithWriteGood(readPolicy('We call.', {pack: null}), ['weasel'])).toThrow(/install it/)
})

test('finds words at their places, sentence by sentence', async () => {
  await loadWriteGood()
  const policy = readPolicy('# Very\n\nIt is **very** good. It is fine.\n\n- very\n', {pack: null})
  const found = findWithWriteGood(policy, ['weasel', 'illusion'])
  expect(found.map(({check, range}) => [check, range])).toEqual([
    ['weasel', [16, 20]],
    ['weasel', [44, 48]],
  ])
})

test('leaves no global variable behind, and gives back the one that was there', async () => {
  await loadWriteGood()
  const policy = readPolicy('It was made. It is very good.', {pack: null})
  findWithWriteGood(policy, ['passive', 'weasel', 'eprime'])
  expect('match' in globals).toBe(false)
  globals.match = 'theirs'
  findWithWriteGood(policy, ['passive', 'weasel', 'eprime'])
  expect(globals.match).toBe('theirs')
})
