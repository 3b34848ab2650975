import {type Policy, parse} from '@policy-lint/model'
import {expect, test} from 'vitest'
import {linksOf} from './links.ts'

const targets = (text: string) =>
  linksOf({text, tree: parse(text), frontMatter: null} as Policy).map(({target, range}) => [
    target,
    text.slice(...range),
  ])

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
