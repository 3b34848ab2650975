import {describe, expect, test} from 'vitest'
import {hostileContext, hostileResults} from '../test/hostile.ts'
import {reporters} from './reporters.ts'
import type {Reporter, ReporterContext} from './types.ts'

const names = Object.keys(reporters)
const settings: Partial<ReporterContext>[] = [40, 80, 200].flatMap(width =>
  [true, false].flatMap(on => [
    {width, color: on, hyperlinks: on, ascii: on, env: 'terminal'},
    {width, color: on, hyperlinks: on, env: 'github-actions'},
  ]),
)

/** What is left of a reporter's text that could steer a terminal or a runner. */
function leaks(report: Reporter, changes: Partial<ReporterContext>): string[] {
  const text = report(hostileResults(), hostileContext(changes))
  const ours = /\x1b\[(?:0|1|4|31|32|33|1;31|1;33)m|\x1b\]8;;(?:https?:\/\/[!-~]+)?\x1b\\/g
  const bare = changes.color || changes.hyperlinks ? text.replace(ours, '') : text
  const steering = bare.match(
    /[\0-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Cs}/gu,
  )
  const commands =
    changes.env === 'github-actions' ? bare.split('\n').filter(line => /^\s*::|##\[/u.test(line)) : []
  return [...(steering ?? []), ...commands]
}

describe.each(names)('%s', name => {
  test.each(settings)('lets nothing of a document through: %j', async changes => {
    const report = await reporters[name]?.load()
    if (!report) throw new Error(`No reporter “${name}”.`)
    expect(leaks(report, changes)).toEqual([])
  })

  test('is listed under its own name with a description in one line', () => {
    expect(reporters[name]?.name).toBe(name)
    expect(reporters[name]?.description).toMatch(/^\p{Lu}.*[^.]$/u)
  })

  test('ends with a line break, and is the same every time', async () => {
    const report = await reporters[name]?.load()
    const first = report?.(hostileResults(), hostileContext({}))
    expect(first).toMatch(/\n$/)
    expect(report?.(hostileResults(), hostileContext({}))).toBe(first)
  })
})

test('the test sees a reporter that leaks', () => {
  const naive: Reporter = results => results.map(({filePath, source}) => `${filePath}\n${source}`).join('\n')
  expect(leaks(naive, {env: 'terminal'})).toContain('\x1b')
  expect(leaks(naive, {env: 'github-actions'})).toContain('::stop-commands::x')
  const pieces: Reporter = results => JSON.stringify(results)
  expect(leaks(pieces, {env: 'terminal'})).toContain('\x9b')
})
