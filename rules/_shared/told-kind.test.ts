import type {Evidence, Policy} from '@policy-lint/model'
import {expect, test} from 'vitest'
import {isToldKind} from './told-kind.ts'

const toldBy = (kindEvidence: Evidence) => isToldKind({kindEvidence} as Policy)

test('a kind told by front matter, configuration or title is told', () => {
  expect([toldBy('front-matter'), toldBy('config'), toldBy('title')]).toEqual([true, true, true])
})

test('a kind guessed from anything else is not', () => {
  expect([toldBy('content'), toldBy('path'), toldBy('default')]).toEqual([false, false, false])
})
