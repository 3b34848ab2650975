import {readPolicy} from '@policy-lint/model'
import {expect, test} from 'vitest'
import {linksOf} from './links.ts'

const targets = (text: string) =>
  linksOf(readPolicy(text, {pack: null})).map(({target, range}) => [target, text.slice(...range)])

test('links and references with their targets', () => {
  expect(targets('See [us](/contact) and [help][h].\n\n[h]: https://help.example.org')).toEqual([
    ['/contact', '[us](/contact)'],
    ['https://help.example.org', '[help][h]'],
  ])
})

test('links of HTML', () => {
  expect(targets('<p><a class="x" href="/contact">Contact</a></p>').map(([target]) => target)).toEqual([
    '/contact',
  ])
})

test('variables of site generators, alone and as targets', () => {
  expect(targets('[Contact us]({{ site.email }}) or <%= phone %>')).toEqual([
    ['[Contact us]({{ site.email }}', '[Contact us]({{ site.email }}'],
    ['<%= phone %>', '<%= phone %>'],
  ])
})

test('a deeply nested document', () => {
  expect(targets(`${'> '.repeat(2000)}[a](/b)`)).toHaveLength(1)
})

test('domains in running text, and nothing that only has points in it', () => {
  expect(
    targets('Ask at library.example.org/contact, e.g. by a.m. Not desk@example.org or 12.5 kg.'),
  ).toEqual([
    ['library.example.org/contact,', 'library.example.org/contact,'],
    ['mailto:desk@example.org', 'desk@example.org'],
  ])
})
