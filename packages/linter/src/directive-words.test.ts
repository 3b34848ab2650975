import {directiveMessages, directivesId} from '@policy-lint/core'
import {packs} from '@policy-lint/languages'
import {expect, test} from 'vitest'

const gaps = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(([gap]) => gap).sort()

test.each(['it', 'es', 'el', 'sv', 'de', 'fr'])('findings about directives are said in %s', async tag => {
  const messages = (await packs[tag]?.load())?.messages ?? {}
  for (const [id, {what}] of Object.entries(directiveMessages)) {
    expect(gaps(messages[`${directivesId}/${id}`]?.what ?? 'missing')).toEqual(gaps(what))
  }
})
