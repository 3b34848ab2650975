import {expect, test} from 'vitest'
import {fillMessage} from './fill-message.ts'

test('fills all parts', () => {
  const message = {what: '{{a}} and {{ b }}', label: '{{a}}', write: '{{b}}', todo: 'none'}
  expect(fillMessage(message, {a: 'x', b: 2})).toEqual({
    parts: {what: 'x and 2', label: 'x', write: '2', todo: 'none'},
    unfilled: [],
  })
})

test('what is filled in is no template', () => {
  expect(fillMessage({what: '{{a}}'}, {a: '{{b}}', b: 'c'})).toEqual({parts: {what: '{{b}}'}, unfilled: []})
})

test('what has no data stays and is told', () => {
  const filled = fillMessage({what: '{{lost}} {{toString}} {{open'}, {})
  expect(filled).toEqual({parts: {what: '{{lost}} {{toString}} {{open'}, unfilled: ['lost', 'toString']})
})
