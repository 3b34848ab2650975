import {defineRule} from '@policy-lint/core'
import type {ContactKind, Entries, Found, LanguagePack, Policy, Section} from '@policy-lint/model'
import {Coverage} from '../../_shared/coverage.ts'
import {linksOf} from '../../_shared/links.ts'
import {phrasesOf} from '../../_shared/phrases.ts'
import {overlap} from '../../_shared/ranges.ts'
import {routesOf} from '../../_shared/routes.ts'
import {isToldKind} from '../../_shared/told-kind.ts'

export default defineRule({
  meta: {
    id: 'contact-details',
    description: 'Require a way to reach the organisation.',
    severity: 'error',
    presets: ['recommended', 'strict'],
    type: 'problem',
    needs: ['contacts'],
    options: {
      kinds: {
        type: 'array',
        items: {type: 'string', enum: ['email', 'phone', 'address', 'url']},
        uniqueItems: true,
        description: 'The kinds of contact that count.',
        default: ['email', 'phone', 'address', 'url'],
      },
      min: {
        type: 'integer',
        minimum: 1,
        description: 'How many different kinds of contact are asked for.',
        default: 1,
      },
    },
    messages: {
      none: {
        what: 'A reader who needs you finds no way to reach you here: no address, number or link.',
        write: '{{example}}',
        todo: 'write how you can be reached.',
      },
      invitation: {
        what: 'A reader who follows this finds no way to do so: the document has no address, number or link.',
        label: 'how?',
        write: '{{example}}',
        todo: 'write the address, number or link here.',
      },
      complaints: {
        what: 'A reader with a complaint finds no way to send it: the document has no address, number or link.',
        label: 'where to?',
        write: '{{example}}',
        todo: 'write where a complaint can be sent.',
      },
      few: {
        what: 'A reader has too few ways to reach you: {{count}} of the {{min}} asked for (counted: {{kinds}}; found: {{found}}).',
        write: '{{example}}',
        todo: 'add another kind of contact.',
      },
    },
  },
  create(context) {
    const {options, policy} = context
    const count = (found: Iterable<ContactKind>) =>
      new Set([...found].filter(kind => options.kinds.includes(kind))).size
    return {
      policy() {
        const {pack} = context
        if (!pack) return
        const own = policy.contacts.flatMap(({own, kind}) => (own ? kind : []))
        if (count(own) >= options.min) return
        const routes = routesOf(policy, pack)
        if (count(routes) >= options.min) return
        if (routes.size === 0) reportNone(pack)
        else if (isToldKind(policy) || policy.recognised) {
          const {kinds, min} = options
          const found = [...routes].join(', ')
          const data = {
            example: pack.examples.contact,
            count: count(routes),
            min,
            kinds: kinds.join(', '),
            found,
          }
          context.report({loc: {line: 1, column: 1}, messageId: 'few', data})
        }
      },
    }

    function reportNone(pack: LanguagePack): void {
      const isCharter = policy.kind === 'charter' && isToldKind(policy)
      if (!isCharter && !isSurelyMissing(policy)) return
      const data = {example: pack.examples.contact}
      const invitation = firstInvitation(policy, pack)
      const complaints = policy.sections.find(section => section.roles.includes('complaints'))
      if (invitation) context.report({range: invitation.range, messageId: 'invitation', data})
      else if (complaints && (isCharter || isForCustomers(complaints, policy, pack)))
        context.report({range: complaints.headingRange, messageId: 'complaints', data})
      else if (isCharter) context.report({loc: {line: 1, column: 1}, messageId: 'none', data})
    }
  },
})

/** Outside charters, whoever names any route at all may mean it. */
function isSurelyMissing(policy: Policy): boolean {
  if (!policy.recognised || policy.kind === 'playbook' || policy.contacts.length > 0) return false
  const complaints = policy.sections.filter(section => section.roles.includes('complaints'))
  const places = new Coverage(complaints.map(({range}) => range))
  return !linksOf(policy).some(({range}) => places.touches(range))
}

/** "Contact us", and not "first contact", "contact your bank" or "after you contact us, we answer within …". */
function firstInvitation(policy: Policy, pack: LanguagePack): Found | undefined {
  const invitations = policy.find(phrasesOf(pack.contacts.invitation))
  const coverageOf = (entries: Entries) =>
    new Coverage(policy.find(phrasesOf(entries)).map(({range}) => range))
  const organisation = coverageOf(pack.cues.organisation)
  const external = coverageOf(pack.contacts.external)
  const triggers = coverageOf(pack.cues.trigger)
  const commitments = new Coverage(policy.commitments.map(({range}) => range))
  const foreign = new Coverage(
    policy.sentences.map(({range}) => range).filter(range => external.touches(range)),
  )
  // Where verbs carry their persons, "us" is often a part of the verb: only the place in the sentence tells.
  const hasVerbalPersons = pack.cues.organisationVerb.length > 0
  const openings = new Set(hasVerbalPersons ? policy.sentences.map(({range}) => range[0]) : [])
  return invitations.find(({range, prose}) => {
    const [start, end] = range
    const saysUs = openings.has(start) || organisation.touches([start, end + 2])
    const isElsewhere = foreign.touches(range) || triggers.touches(range) || commitments.touches(range)
    return saysUs && !isElsewhere && prose.kind !== 'heading'
  })
}

/** Whether a section speaks to customers, and names no form by which they can complain. */
function isForCustomers({range}: Section, policy: Policy, pack: LanguagePack): boolean {
  const has = (entries: Entries) => policy.find(phrasesOf(entries)).some(found => overlap(found.range, range))
  return has(pack.cues.customer) && !has(pack.contacts.url)
}
