import {
  type Channel,
  channels,
  type LanguagePack,
  type Policy,
  type Role,
  type Term,
} from '@policy-lint/model'
import {Coverage} from './coverage.ts'
import {linksOf} from './links.ts'
import {findPhrases} from './phrases.ts'
import {rolesAround} from './section-roles.ts'

/** Sections that say how the organisation can be reached, by contacts or in words. */
const reaching = new Set<Role>(['contact', 'channels', 'scope', 'social-media'])
const told = new Set<Role>(['channels', 'scope', 'social-media'])
const social =
  /^(?:https?:\/\/)?(?:[\w-]{1,40}\.)?(?:facebook|instagram|twitter|x|linkedin|tiktok|bsky|trustpilot)\.[a-z]{2,6}(?:[/?#]|$)/i

/** By which ways an organisation says that it can be reached, each where it is named first. */
export function offeredChannels(policy: Policy, pack: LanguagePack): ReadonlyMap<Channel, Term> {
  const offered = new Map<Channel, Term>()
  const add = (channel: Channel, term: Term) => {
    const known = offered.get(channel)
    if (!known || term.range[0] < known.range[0]) offered.set(channel, {text: term.text, range: term.range})
  }
  const standsIn = (range: Term['range'], roles: ReadonlySet<Role>) =>
    rolesAround(policy.sectionAt(range[0])).some(role => roles.has(role))

  // What is promised for a way of contact is not where it is offered.
  const promises = new Coverage(policy.commitments.map(({range}) => range))
  for (const contact of policy.contacts) {
    const {kind, own, range} = contact
    if (own && (kind === 'phone' || kind === 'email') && standsIn(range, reaching)) add(kind, contact)
  }
  for (const {target, range} of linksOf(policy)) {
    if (social.test(target) && standsIn(range, reaching)) add('social-media', {text: target, range})
  }
  for (const channel of channels) {
    // Voicemail is where a call ends, and no way of its own.
    if (channel === 'voicemail') continue
    const found = findPhrases(policy, pack.channels[channel]).find(
      ({range, prose}) => prose.kind !== 'heading' && standsIn(range, told) && !promises.touches(range),
    )
    if (found) add(channel, found)
  }
  return offered
}
