import {readPolicy} from '@policy-lint/model'
import {expect, test} from 'vitest'
import {runningSentences} from './running-sentences.ts'

const read = (text: string) => runningSentences(readPolicy(text, {pack: null}))

test('leaves out what is not read as a sentence', () => {
  const text =
    '# A title. Two\n\nOne **is** here. Two\nis, too.\n\n- an item\n\n> Quoted text.\n\n| a | b |\n| - | - |\n| A cell. | b |\n\n<table><tr><td>x</td><td>y</td></tr></table>\n'
  expect(read(text).map(sentence => sentence.text)).toEqual(['One is here.', 'Two is, too.', 'an item'])
})

test('knows where each stands in its block and in the source', () => {
  const text = 'A [link](https://example.org) &amp; more. The **next** one.'
  const [first, second] = read(text)
  expect(text.slice(...(first?.range ?? [0, 0]))).toBe('A [link](https://example.org) &amp; more.')
  expect(second?.prose.text.slice(second.start)).toBe('The next one.')
})
