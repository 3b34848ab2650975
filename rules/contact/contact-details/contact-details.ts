import {defineRule} from '@policy-lint/core'
import type {Entries, Found, LanguagePack, Policy, Range, Section} from '@policy-lint/model'
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
        todo: 'Write how you can be reached.',
      },
      invitation: {
        what: 'A reader who follows this finds no way to do so: the document has no address, number or link.',
        label: 'how?',
        write: '{{example}}',
        todo: 'Write the address, number or link here.',
      },
      complaints: {
        what: 'A reader with a complaint finds no way to send it: the document has no address, number or link.',
        label: 'where to?',
        write: '{{example}}',
        todo: 'Write where a complaint can be sent.',
      },
      few: {
        what: 'A reader has too few ways to reach you: {{count}} of the {{min}} asked for (counted: {{kinds}}; found: {{found}}).',
        write: '{{example}}',
        todo: 'Add another kind of contact.',
      },
    },
  },
  create(context) {
    const {options, policy} = context
    return {
      policy() {
        const {pack} = context
        if (!pack) return
        const routes = routesOf(policy, pack)
        const counted = [...routes].filter(kind => options.kinds.includes(kind)).length
        if (counted >= options.min) return
        if (routes.size === 0) reportNone(pack)
        else if (isToldKind(policy) || policy.recognised) {
          const {kinds, min} = options
          const found = [...routes].join(', ')
          const data = {example: pack.examples.contact, count: counted, min, kinds: kinds.join(', '), found}
          context.report({loc: {line: 1, column: 1}, messageId: 'few', data})
        }
      },
    }

    function reportNone(pack: LanguagePack): void {
      const isCharter = policy.kind === 'charter' && isToldKind(policy)
      if (!isCharter && !isSurelyMissing(policy)) return
      const data = {example: pack.examples.contact}
      const invitation = policy
        .find(phrasesOf(pack.contacts.invitation))
        .find(found => invites(found, policy, pack))
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
  return !linksOf(policy).some(link => complaints.some(section => overlap(section.range, link.range)))
}

/** "Contact us", and not "first contact", "contact your bank" or "after you contact us, we answer within …". */
function invites({range, prose}: Found, policy: Policy, pack: LanguagePack): boolean {
  const meets = (entries: Entries, place: Range) =>
    policy.find(phrasesOf(entries)).some(found => overlap(found.range, place))
  const sentence = policy.sentences.find(sentence => overlap(sentence.range, range))?.range ?? range
  // Where verbs carry their persons, "us" is often a part of the verb: only the place in the sentence tells.
  const isOpening = pack.cues.organisationVerb.length > 0 && sentence[0] === range[0]
  const withNextWord: Range = [range[0], range[1] + 2]
  if (!isOpening && !meets(pack.cues.organisation, withNextWord)) return false
  if (meets(pack.contacts.external, sentence) || meets(pack.cues.trigger, range)) return false
  return prose.kind !== 'heading' && !policy.commitments.some(commitment => overlap(commitment.range, range))
}

/** Whether a section speaks to customers, and names no form by which they can complain. */
function isForCustomers({range}: Section, policy: Policy, pack: LanguagePack): boolean {
  const has = (entries: Entries) => policy.find(phrasesOf(entries)).some(found => overlap(found.range, range))
  return has(pack.cues.customer) && !has(pack.contacts.url)
}
