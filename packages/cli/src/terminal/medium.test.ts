import {expect, test} from 'vitest'
import type {Io} from './io.ts'
import {mediumOf} from './medium.ts'

const at = (env: Io['env'], stdout: Partial<Io['stdout']> = {}) =>
  mediumOf({env, stdout: {write: () => {}, ...stdout}} as Io, undefined, false)

test.each([
  [{}, 'en', false],
  [{LANG: 'it_IT.UTF-8'}, 'it-IT', false],
  [{LANG: 'it_IT.UTF-8', LC_ALL: 'C'}, 'en', true],
  [{LANG: 'sv_SE', LC_MESSAGES: 'es_ES@euro'}, 'es-ES', false],
  [{LC_ALL: 'C.UTF-8'}, 'en', false],
  [{LANG: '../../etc'}, 'en', false],
])('%j speaks %s', (env, locale, ascii) => {
  expect(at(env)).toMatchObject({locale, ascii})
})

test('the width is the terminal’s, in a pipe COLUMNS or 80', () => {
  expect(at({COLUMNS: '200'}, {isTTY: true, columns: 40}).width).toBe(40)
  expect(at({COLUMNS: '200'}).width).toBe(200)
  expect(at({COLUMNS: 'wide'}).width).toBe(80)
  expect(at({}, {isTTY: true, columns: 3}).width).toBe(20)
})

test('where the text is read', () => {
  expect(at({}).env).toBe('pipe')
  expect(at({}, {isTTY: true}).env).toBe('terminal')
  expect(at({GITHUB_ACTIONS: 'true'}).env).toBe('github-actions')
})

test('links only in terminals that are known for them', () => {
  expect(at({TERM_PROGRAM: 'WezTerm'}, {isTTY: true}).hyperlinks).toBe(true)
  expect(at({TERM_PROGRAM: 'WezTerm', CI: '1'}, {isTTY: true}).hyperlinks).toBe(false)
  expect(at({TERM_PROGRAM: 'WezTerm'}).hyperlinks).toBe(false)
  expect(at({}, {isTTY: true}).hyperlinks).toBe(false)
})
