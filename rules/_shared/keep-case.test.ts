import {expect, test} from 'vitest'
import {keepCase} from './keep-case.ts'

test.each([
  ['utilise', 'use', 'en', 'use'],
  ['Utilise', 'use', 'en', 'Use'],
  ['UTILISE', 'use', 'en', 'USE'],
  ['In order to', 'to', 'en', 'To'],
  ['IN ORDER TO', 'to', 'en', 'TO'],
  ['utiliSE', 'use', 'en', 'use'],
  ['Εγγράφως', 'γραπτά', 'el', 'Γραπτά'],
  ['ΕΓΓΡΑΦΩΣ', 'γραπτά', 'el', 'ΓΡΑΠΤΑ'],
  ['Å', 'på', 'sv', 'På'],
  ['24/7', 'always', 'en', 'always'],
  ['As soon as possible', 'within [number] days', 'en', 'Within [number] days'],
])('%s → %s (%s)', (original, replacement, language, written) => {
  expect(keepCase(original, replacement, language)).toBe(written)
})
