import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import type {Io} from './io.ts'
import {Progress} from './progress.ts'

beforeEach(() => vi.useFakeTimers({toFake: ['performance']}))
afterEach(() => vi.useRealTimers())

function terminal(isTTY: boolean): {io: Io; text: () => string} {
  let text = ''
  const stderr = {isTTY, columns: 30, write: (more: string) => (text += more)}
  return {io: {stderr} as unknown as Io, text: () => text}
}

test('a short run shows nothing', () => {
  const {io, text} = terminal(true)
  const progress = new Progress(io)
  vi.advanceTimersByTime(900)
  progress.show(1, 2, 'a.md')
  progress.erase()
  expect(text()).toBe('')
})

test('a long run shows one line that fits, and takes it away', () => {
  const {io, text} = terminal(true)
  const progress = new Progress(io)
  vi.advanceTimersByTime(1500)
  progress.show(1, 2, `p/\x1b[31m${'long'.repeat(20)}.md`)
  progress.show(2, 2, 'too soon.md')
  progress.erase()
  expect(text()).toBe('\r\x1b[KChecked 1 of 2 files, now \\x1\r\x1b[K')
})

test('without a terminal there is none', () => {
  const {io, text} = terminal(false)
  const progress = new Progress(io)
  vi.advanceTimersByTime(1500)
  progress.show(1, 2, 'a.md')
  progress.erase()
  expect(text()).toBe('')
})
