import type {ContactKind, Found, LanguagePack, Policy, Range} from '@policy-lint/model'
import {type Link, linksOf} from './links.ts'
import {phrasesOf} from './phrases.ts'
import {overlap} from './ranges.ts'

/** Places on the web where somebody answers, whatever the link says. */
const host =
  /(?:^|[/.])(?:slack\.com|matrix\.to|discord\.(?:com|gg)|t\.me|wa\.me|zendesk\.com|freshdesk\.com|statuspage\.io)(?:[/:?#]|$)/i
const path =
  /(?:^|[/._\s-])(?:e?mail|phone|tel|contact|support|help-?desk|service-?desk|feedback|issues|tickets?)(?:[/.?#_\s-]|$)/i
const scheme = /^(?:mailto|tel|sms|xmpp|sip|callto):/i
const key = /(?:^|[._-])(?:e?mail|phone|tel|contact|slack)(?:$|[._-])/i

/**
 * The kinds of contact by which readers can reach the organisation.
 *
 * A link counts as `url` when it says or invites contact, or leads to where somebody answers: a form, a chat, an issue tracker.
 */
export function routesOf(policy: Policy, pack: LanguagePack): ReadonlySet<ContactKind> {
  const routes = new Set(policy.contacts.filter(({own}) => own).map(({kind}) => kind))
  const isContact = (link: Link) => policy.contacts.some(({range}) => overlap(range, link.range))
  const links = linksOf(policy).filter(link => !isContact(link))
  const places = placesOfContact(policy, pack)
  const leads = ({target, range}: Link) =>
    host.test(target) ||
    path.test(target) ||
    scheme.test(target) ||
    places.some(place => overlap(place, range))
  if (links.some(leads) || hasContactKey(policy)) routes.add('url')
  return routes
}

const hasContactKey = (policy: Policy) =>
  policy.frontMatter?.entries.some(entry => key.test(entry.key) && entry.value.trim() !== '') ?? false

/** Words that speak of contact, and whole sentences that invite it. */
function placesOfContact(policy: Policy, pack: LanguagePack): readonly Range[] {
  const {invitation, phone, email, address, url} = pack.contacts
  const lists = [phone, email, address, url, pack.headings.contact ?? []]
  const words = lists.flatMap(entries => policy.find(phrasesOf(entries))).map(found => found.range)
  const invitations = policy.find(phrasesOf(invitation)).map(found => sentenceOf(found, policy))
  return [...words, ...invitations]
}

function sentenceOf({prose, range}: Found, policy: Policy): Range {
  const sentence = policy.sentences.find(sentence => overlap(sentence.range, range))
  return sentence?.range ?? prose.toSource(0, prose.text.length)
}
