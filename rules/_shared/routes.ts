import type {ContactKind, Entries, LanguagePack, Policy} from '@policy-lint/model'
import {Coverage} from './coverage.ts'
import {type Link, linksOf} from './links.ts'
import {phrasesOf} from './phrases.ts'

/** Places on the web where somebody answers, whatever the link says. */
const host =
  /(?:^|[/.])(?:slack\.com|matrix\.to|discord\.(?:com|gg)|t\.me|wa\.me|zendesk\.com|freshdesk\.com|statuspage\.io)(?:[/:?#]|$)/i
const path =
  /(?:^|[/._\s-])(?:e?mail|phone|tel|contact|support|help-?desk|service-?desk|feedback|issues|tickets?)(?:[/.?#_\s-]|$)/i
const scheme = /^(?:mailto|tel|sms|xmpp|sip|callto):/i
/** A room of a chat: `#ask-the-desk`. */
const chat = /(?<!\p{L})(?:slack|discord|matrix|mattermost)(?!\p{L})/iu
const room = /(?<![\p{L}\p{N}#/&])#\p{L}[\p{L}\p{N}]{0,60}[-_:]\p{L}/u
const key = /(?:^|[._-])(?:e?mail|phone|tel|contact|slack)(?:$|[._-])/i

/**
 * The kinds of contact by which readers can reach the organisation.
 *
 * A link counts as `url` when it says or invites contact, or leads to where somebody answers: a form, a chat, an issue tracker.
 */
export function routesOf(policy: Policy, pack: LanguagePack): ReadonlySet<ContactKind> {
  const routes = new Set(policy.contacts.filter(({own}) => own).map(({kind}) => kind))
  const contacts = new Coverage(policy.contacts.map(({range}) => range))
  const places = placesOfContact(policy, pack)
  const foreign = sentencesWith(policy, pack.contacts.external)
  const leads = ({target, range}: Link) =>
    !contacts.touches(range) &&
    !foreign.touches(range) &&
    (host.test(target) ||
      path.test(target) ||
      scheme.test(target) ||
      places.some(place => place.touches(range)))
  if (hasContactKey(policy) || hasRoom(policy) || linksOf(policy).some(leads)) routes.add('url')
  return routes
}

const hasContactKey = (policy: Policy) =>
  policy.frontMatter?.entries.some(entry => key.test(entry.key) && entry.value.trim() !== '') ?? false

const hasRoom = ({text}: Policy) => chat.test(text) && room.test(text)

/** Words that speak of contact, and whole sentences that invite it. */
function placesOfContact(policy: Policy, pack: LanguagePack): readonly Coverage[] {
  const {invitation, phone, email, address, url} = pack.contacts
  const lists = [phone, email, address, url, invitation, pack.headings.contact ?? []]
  return [
    new Coverage(lists.flatMap(entries => rangesOf(policy, entries))),
    sentencesWith(policy, invitation),
  ]
}

function sentencesWith(policy: Policy, entries: Entries): Coverage {
  const words = new Coverage(rangesOf(policy, entries))
  return new Coverage(policy.sentences.map(({range}) => range).filter(range => words.touches(range)))
}

const rangesOf = (policy: Policy, entries: Entries) => policy.find(phrasesOf(entries)).map(({range}) => range)
