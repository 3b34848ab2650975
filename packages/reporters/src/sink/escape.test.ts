import {describe, expect, test} from 'vitest'
import {escapeControls, escapeJson, escapeWorkflow} from './escape.ts'

describe('escapeControls', () => {
  test.each([
    ['\x1b[31m', '\\x1b[31m'],
    ['a\rb\tc\nd', 'a\\rb\\tc\\nd'],
    ['\0\x07\x7f', '\\x00\\x07\\x7f'],
    ['\u0085\u009b', '\\x85\\x9b'],
    ['\u061c\u200e\u200f', '\\u061c\\u200e\\u200f'],
    ['\u202a\u202e\u2066\u2069', '\\u202a\\u202e\\u2066\\u2069'],
    ['\u2028\u2029', '\\u2028\\u2029'],
    ['\ud83d!', '\\ud83d!'],
    ['!\ude42', '!\\ude42'],
  ])('%j becomes visible', (text, expected) => {
    expect(escapeControls(text)).toBe(expected)
    expect(escapeControls(expected)).toBe(expected)
  })

  test('leaves letters, marks and emoji alone', () => {
    const text = 'Απαντάμε e\u0301 手紙 👩‍👩‍👧 🙂'
    expect(escapeControls(text)).toBe(text)
  })
})

describe('escapeWorkflow', () => {
  test.each([
    ['::error::x', '\\x3a:error::x'],
    [' \u00a0\u3000::error::x', ' \u00a0\u3000\\x3a:error::x'],
    ['\x1b[1;31m::error::x', '\x1b[1;31m\\x3a:error::x'],
    ['a ##[group]b##[endgroup]', 'a #\\x23[group]b#\\x23[endgroup]'],
    ['###[x]', '##\\x23[x]'],
  ])('%j commands nothing', (line, expected) => {
    expect(escapeWorkflow(line)).toBe(expected)
  })

  test('leaves colons within a line alone', () => {
    expect(escapeWorkflow('std::vector and a::b')).toBe('std::vector and a::b')
  })
})

test('escapeJson keeps the value', () => {
  const value = ['\x7f\x9b\u202e\u2066\u200e\u2028', '##[x]', '###[', '\ud83d', '🙂 ü']
  const escaped = escapeJson(JSON.stringify(value))
  expect(JSON.parse(escaped)).toEqual(value)
  expect(escaped).toBe(
    '["\\u007f\\u009b\\u202e\\u2066\\u200e\\u2028","#\\u0023[x]","##\\u0023[","\\ud83d","🙂 ü"]',
  )
})
