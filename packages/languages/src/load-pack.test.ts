import {expect, test} from 'vitest'
import {loadPack, packTag} from './load-pack.ts'

test.each([
  ['en', 'en'],
  ['EN', 'en'],
  ['en-GB', 'en'],
  ['en_US', 'en'],
  ['en_US.UTF-8', 'en'],
  [' it ', 'it'],
  ['gr', 'el'],
  ['el-GR', 'el'],
])('%s means %s', (tag, known) => {
  expect(packTag(tag)).toBe(known)
})

test.each(['', 'ja', 'english', 'constructor', '__proto__', 'e', '-en'])('no pack for “%s”', async tag => {
  expect(packTag(tag)).toBe(null)
  expect(await loadPack(tag)).toBe(null)
})

test('the same pack is loaded once', async () => {
  expect(await loadPack('en-GB')).toBe(await loadPack('en'))
})
