import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Linter} from '@policy-lint/linter'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {GuardedLinter} from './guarded-linter.ts'
import type {Task} from './task.ts'
import {WorkerThread} from './worker-thread.ts'

const config = {rules: [], ignores: [], language: null, kind: null, region: null, settings: {}}
const taskOf = (text: string): Task => ({
  text,
  filePath: 'a.md',
  config,
  today: '2026-03-31',
  fix: 'none',
  onlyPolicies: false,
})
const risky = '['.repeat(5_000)

/** Stands in for the real thread: does what the text says. */
const thread = `
  const {parentPort} = require('node:worker_threads')
  parentPort.on('message', ({task}) => {
    const word = task.text.slice(5000)
    if (word === 'loop') for (;;);
    if (word === 'memory') { let all = null; for (;;) all = {all, more: [all, all]} }
    if (word === 'throw') setImmediate(() => { throw new Error('x') })
    else if (word === 'exit') process.exit(0)
    else if (word === 'deep') parentPort.postMessage({error: 'RangeError'})
    else parentPort.postMessage({result: {word}})
  })`

let folder: string
let file: URL
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-lint-guard-'))
  writeFileSync(join(folder, 'thread.cjs'), thread)
  file = pathToFileURL(join(folder, 'thread.cjs'))
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

const noLinter = {} as Linter

async function failureOf(word: string, deadline = 20_000): Promise<string | undefined> {
  const guarded = new GuardedLinter(noLinter, {deadline: () => deadline, thread: new WorkerThread(file)})
  const result = await guarded.lint(taskOf(risky + word))
  expect(await guarded.lint(taskOf(`${risky}next`))).toHaveProperty('word', 'next')
  guarded.close()
  return result?.failures?.[0]?.message
}

test('a document that takes too long ends, the next one does not', async () => {
  expect(await failureOf('loop', 1500)).toMatch(/^This document could not be analysed within 2 s; split it/)
})

test('one that needs too much memory ends, of that or of time', async () => {
  expect(await failureOf('memory', 3_000)).toMatch(
    /^This document (needs more memory than 1.1 GB|could not be analysed within 3 s)/,
  )
})

test.each(['throw', 'exit'])('a thread that ends by %s is a sentence', async word => {
  expect(await failureOf(word)).toMatch(/^This document could not be analysed; split it/)
})

test('one that is nested too deeply is a sentence', async () => {
  expect(await failureOf('deep')).toMatch(/^This document is nested too deeply/)
})

test('an ordinary document needs no thread, and a stack that overflows is a sentence', async () => {
  const deep = (): never => deep()
  const linter = {lintText: async () => deep()} as unknown as Linter
  const guarded = new GuardedLinter(linter, {thread: new WorkerThread(new URL('file:///nowhere.js'))})
  const result = await guarded.lint(taskOf('# Charter'))
  expect(result?.failures[0]?.message).toMatch(/^This document is nested too deeply/)
})

test('a mistake of ours is named as such and ends only this document', async () => {
  const linter = {lintText: () => Promise.reject(new TypeError('x is not y\nat …'))} as unknown as Linter
  const result = await new GuardedLinter(linter).lint(taskOf('# Charter'))
  expect(result?.failures[0]?.message).toBe(
    'This document could not be analysed (x is not y); this is a mistake in policy-lint, please report it.',
  )
})
