import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readPolicy} from '../policy/read-policy.ts'
import {compile} from '../words/matcher.ts'
import {tokenize} from '../words/tokens.ts'

/** What the source holds where a word of the running text was found. */
function sourceOf(markdown: string, word: string): string[] {
  const policy = readPolicy(markdown, {pack: null})
  return policy.prose.flatMap(prose => {
    const at = prose.text.indexOf(word)
    return at < 0 ? [] : [policy.text.slice(...prose.toSource(at, at + word.length))]
  })
}

describe('the way back to the source', () => {
  test.each([
    ['emphasis', 'Within **two *working* days**.', 'two working days', 'two *working* days'],
    [
      'link',
      'As [soon as](https://example.org "soon") possible.',
      'soon as possible',
      'soon as](https://example.org "soon") possible',
    ],
    ['entity', 'Tom &amp; Ann&#39;s desk', "& Ann's", '&amp; Ann&#39;s'],
    ['escape', 'Room \\(70\\) here', '(70)', '(70\\)'],
    ['soft break', 'as soon\nas possible', 'soon as', 'soon\nas'],
    ['soft break in a quotation', '> as soon\n>   as possible', 'soon as', 'soon\n>   as'],
    ['CRLF', 'as soon\r\nas possible', 'soon  as', 'soon\r\nas'],
    ['emoji', '🙂 soon 👩‍👩‍👧 done', 'done', 'done'],
    ['combining letters', 'cafe\u0301 soon', 'soon', 'soon'],
    ['inline HTML', 'as <b>soon</b> as', 'soon as', 'soon</b> as'],
    ['table cell', '| a | b |\n| - | - |\n| x | 2 **days** |', '2 days', '2 **days'],
    ['autolink', 'Write to a@b.org soon', 'b.org soon', 'b.org soon'],
    ['HTML block', '<p>Reply\nsoon</p>', 'soon', 'soon'],
  ])('%s', (_, markdown, word, expected) => {
    expect(sourceOf(markdown, word)).toEqual([expected])
  })

  test('a byte order mark does not count', () => {
    expect(sourceOf('\ufeff# Soon', 'Soon')).toEqual(['Soon'])
    expect(readPolicy('\ufeffReply', {pack: null}).place([0, 5])).toEqual({
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 6,
    })
  })

  test('ranges lie in the text, in order, for any text', () => {
    const pieces = fc.constantFrom(
      'a',
      'ß',
      ' ',
      '\n',
      '\r\n',
      '\r',
      '*',
      '**',
      '_',
      '`',
      '[x]',
      '(y)',
      '&amp;',
      '&',
      '<b>',
      '|',
      '# ',
      '- ',
      '> ',
      '🙂',
      'é',
      '{{a}}',
      '\\',
      'a@b.c',
      '\t',
      '\ud800',
      '\0',
    )
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 40}), parts => {
        const policy = readPolicy(parts.join(''), {pack: null})
        for (const prose of policy.prose) {
          let last = 0
          for (let at = 0; at < prose.text.length; at++) {
            const [start, end] = prose.toSource(at, at + 1)
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThanOrEqual(start)
            expect(end).toBeLessThanOrEqual(policy.text.length)
            last = start
          }
        }
        expect(policy.placeholders).toBeDefined()
        expect(policy.contacts).toBeDefined()
      }),
      {numRuns: 300},
    )
  })
})

test('a phrase is found over markup and line ends', () => {
  const matcher = compile({vague: [['as soon as possible']]}, false)
  const policy = readPolicy('We reply **as soon**\nas _possible_.', {pack: null})
  const [prose] = policy.prose
  const [hit] = matcher.find(tokenize(prose?.text ?? '')).vague ?? []
  expect(hit).toMatchObject({start: 2, end: 6})
})
