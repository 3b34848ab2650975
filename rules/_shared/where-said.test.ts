import {loadPack} from '@policy-lint/languages'
import {type Role, readPolicy} from '@policy-lint/model'
import {expect, test} from 'vitest'
import {whereSaid} from './where-said.ts'

async function said(matter: {roles?: readonly Role[]; headings?: readonly string[]}, text: string) {
  const pack = await loadPack('en')
  if (!pack) throw new Error('There is no English pack.')
  return whereSaid({roles: [], headings: [], name: 'the matter', ...matter}, readPolicy(text, {pack}), pack)
}

test('a section is named by its heading', async () => {
  const text = '# Policy\n\n## If things go wrong\n\nTell us.\n'
  expect(await said({roles: ['complaints']}, text)).toBe('If things go wrong')
  expect(await said({roles: ['training']}, text)).toBe(null)
})

test('a title can be about the matter', async () => {
  expect(await said({roles: ['complaints']}, '# Complaints policy\n\nTell us.\n')).toBe('Complaints policy')
})

test('headings are compared by words, not by letters or patterns', async () => {
  const text = '# Policy\n\n## 4. Gebühren & Fees\n\nNone.\n'
  expect(await said({headings: ['fees']}, text)).toBe('4. Gebühren & Fees')
  expect(await said({headings: ['GEBUHREN']}, text)).toBe('4. Gebühren & Fees')
  expect(await said({headings: ['fee']}, text)).toBe(null)
  expect(await said({headings: ['.*', '']}, text)).toBe(null)
})

test('running text and front matter can say it without a heading', async () => {
  expect(await said({roles: ['contact']}, '# Policy\n\nWrite to help@example.org.\n')).toBe('the matter')
  expect(await said({roles: ['standards']}, '# Policy\n\nWe answer calls in 20 seconds.\n')).toBe(
    'the matter',
  )
  expect(await said({roles: ['standards']}, '# Policy\n\nWe answer calls.\n')).toBe(null)
  expect(await said({roles: ['review']}, '# Policy\n\nLast reviewed: 12 March 2026\n')).toBe('the matter')
  expect(await said({roles: ['owner']}, '---\nowner_slack: "#desk"\n---\n\n# Policy\n')).toBe('the matter')
  expect(await said({roles: ['complaints']}, '# Policy\n\nComplaints: help@example.org.\n')).toBe(
    'the matter',
  )
})

test('opening hours and privacy need no section of their own', async () => {
  const hours = '# Policy\n\nCall us Monday to Friday, 9:00 to 17:00.\n'
  expect(await said({roles: ['opening-hours']}, hours)).toBe('the matter')
  expect(await said({roles: ['opening-hours']}, '# Policy\n\nWe meet on Monday 7.\n')).toBe(null)
  const link = '# Policy\n\nRead our [privacy notice](https://library.example.org/p).\n'
  expect(await said({roles: ['privacy']}, link)).toBe('the matter')
  expect(await said({roles: ['privacy']}, '# Policy\n\nWe value your privacy notice.\n')).toBe(null)
})

test('a charter of services lists none by its title alone', async () => {
  expect(await said({roles: ['services']}, '# Our services\n\nAsk us.\n')).toBe(null)
})
