import {expect, test} from 'vitest'
import {dedentPicture, dedentTemplate, indent} from './dedent.ts'

test('a template loses its indentation, inner indentation stays', () => {
  expect(dedentTemplate('\n    - a\n\n      - b\n  ')).toBe('- a\n\n  - b')
  expect(dedentTemplate('\n    a\n\n  ')).toBe('a\n')
})

test('other texts stay as they are', () => {
  expect(dedentTemplate('    code\n')).toBe('    code\n')
  expect(dedentTemplate('a\n\n')).toBe('a\n\n')
  expect(dedentTemplate('')).toBe('')
})

test('a picture also loses blanks around it and at the ends of its lines', () => {
  expect(dedentPicture('\n\n    a  \n      ~ b\n   ')).toBe('a\n  ~ b')
  expect(dedentPicture('  \n ')).toBe('')
})

test('indents lines that hold something', () => {
  expect(indent('a\n\nb', '  ')).toBe('  a\n\n  b')
})
