import {loadPack} from '@policy-lint/languages'
import {readPolicy} from '@policy-lint/model'
import {expect, test} from 'vitest'
import {routesOf} from './routes.ts'

async function routes(text: string) {
  const pack = await loadPack('en')
  if (!pack) throw new Error('There is no English pack.')
  return [...routesOf(readPolicy(`# Customer charter\n\n${text}\n`, {pack}), pack)].sort()
}

test('contacts of the organisation count by their kind', async () => {
  expect(await routes('Call us on 0800 123 4567 or write to help@example.org.')).toEqual(['email', 'phone'])
})

test('contacts of others do not count', async () => {
  expect(await routes('You can complain to the ombudsman at <https://ombudsman.example.org>.')).toEqual([])
})

test('a link counts when its sentence invites contact', async () => {
  expect(await routes('Get in touch with [our team](/people).')).toEqual(['url'])
  expect(await routes('Meet [our team](/people).')).toEqual([])
})

test('a link counts when it leads to where somebody answers', async () => {
  expect(await routes('Read [more](https://example.org/contact).')).toEqual(['url'])
  expect(await routes('Ask [here](https://example.slack.com/archives/C1).')).toEqual(['url'])
  expect(await routes('Report it in [our tracker](https://git.example.org/desk/issues).')).toEqual(['url'])
})

test('a variable counts when its name speaks of contact', async () => {
  expect(await routes('Write to {{ site.support_email }}.')).toEqual(['url'])
  expect(await routes('We are {{ site.name }}.')).toEqual([])
})

test('front matter that names a contact counts', async () => {
  const pack = await loadPack('en')
  const policy = readPolicy('---\nowner_slack: "#front-desk"\n---\n\n# Customer charter\n', {pack})
  expect(pack && [...routesOf(policy, pack)]).toEqual(['url'])
})

test('rooms of a chat and domains in running text count', async () => {
  expect(await routes('On Slack, ask in #ask-the-desk.')).toEqual(['url'])
  expect(await routes('Contact us at library.example.org.')).toEqual(['url'])
})
