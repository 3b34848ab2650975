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
  const leads = ({target, range}: Link) =>
    !contacts.touches(range) &&
    (host.test(target) || path.test(target) || scheme.test(target) || places.touches(range))
  if (hasContactKey(policy) || linksOf(policy).some(leads)) routes.add('url')
  return routes
}

const hasContactKey = (policy: Policy) =>
  policy.frontMatter?.entries.some(entry => key.test(entry.key) && entry.value.trim() !== '') ?? false

/** Words that speak of contact, and whole sentences that invite it. */
function placesOfContact(policy: Policy, pack: LanguagePack): Coverage {
  const {invitation, phone, email, address, url} = pack.contacts
  const rangesOf = (entries: Entries) => policy.find(phrasesOf(entries)).map(({range}) => range)
  const words = [phone, email, address, url, pack.headings.contact ?? []].flatMap(rangesOf)
  const invitations = rangesOf(invitation)
  const invited = new Coverage(invitations)
  const sentences = policy.sentences.map(({range}) => range).filter(range => invited.touches(range))
  return new Coverage([...words, ...invitations, ...sentences])
}
