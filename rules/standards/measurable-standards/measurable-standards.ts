import {defineRule, type Fixer} from '@policy-lint/core'
import {
  type Channel,
  type Commitment,
  type LanguagePack,
  type Policy,
  type Role,
  roles,
  type VagueTerm,
} from '@policy-lint/model'
import {keepCase} from '../../_shared/keep-case.ts'
import {lyingIn} from '../../_shared/ranges.ts'
import {rolesAround, uncountedSections} from '../../_shared/section-roles.ts'
import {isAmountOfService, isWaitedFor} from '../../_shared/service.ts'

/** Elsewhere the words belong to others ("a prompt reply"), and a time limit would not fit among them. */
const endOfClause = /^[*_]*\s*(?:[.,;:!?)|\n]|$)/u
const sight = 8
const standardSections = new Set<Role>(['standards', 'goals', 'complaints'])
const todo = 'choose a number that you can keep and count. No automatic fix: only you know the number.'

export default defineRule({
  meta: {
    id: 'measurable-standards',
    description: 'Require a number in promises, so that a reader can tell whether they were kept.',
    severity: 'error',
    presets: ['recommended'],
    type: 'problem',
    hasSuggestions: true,
    needs: ['cues', 'metrics', 'examples'],
    options: {
      scope: {
        type: 'string',
        enum: ['services', 'standards', 'all'],
        default: 'services',
        description:
          'Which promises need a number: those with a vague word and those of a service that people wait for (`services`), also every promise in a section of standards, goals or complaints (`standards`), or every promise (`all`).',
      },
      ignoreSections: {
        type: 'array',
        items: {type: 'string', enum: roles},
        default: uncountedSections,
        description: 'Sections, by what they are about, in which a promise needs no number.',
      },
    },
    messages: {
      vague: {
        what: 'This promise has no number, so nobody can tell whether it was kept.',
        label: 'no number, no unit',
        write: '{{example}}',
        todo,
      },
      noTime: {
        what: 'This promise doesn’t say by when, so nobody can tell whether it was kept in time.',
        label: 'by when?',
        write: '{{example}}',
        todo,
      },
      noNumber: {
        what: 'This promise has nothing to count, so two readers can disagree whether it was kept.',
        label: 'no number, no unit',
        write: '{{example}}',
        todo,
      },
      setLimit: {
        what: 'Replace “{{term}}” with “{{limit}}”.',
        todo: 'put your own number in place of the brackets.',
      },
    },
  },
  create(context) {
    const {pack, policy, options} = context
    if (!pack) return {}
    const ignored = new Set<Role>(options.ignoreSections)

    return {
      commitment(commitment) {
        const about = rolesAround(commitment.section)
        if (commitment.measurable || about.some(role => ignored.has(role))) return
        const counted = commitment.vague.find(term => isCounted(term, commitment, policy, pack))
        const messageId = judge(commitment, counted, options.scope, policy, pack)
        if (!messageId) return
        const term = counted ?? commitment.vague[0]
        context.report({
          node: term ?? commitment,
          messageId,
          data: {example: exampleFor(commitment, about, pack)},
          suggest:
            term?.group === 'speed' ? limitInsteadOf(term, commitment.channel, context.text, pack) : [],
        })
      },
    }
  },
})

function isCounted(term: VagueTerm, commitment: Commitment, policy: Policy, pack: LanguagePack): boolean {
  if (term.group === 'amount') return isAmountOfService(term, commitment, policy, pack)
  return term.group === 'speed' || term.group === 'frequency' || term.group === 'effort'
}

function judge(
  commitment: Commitment,
  counted: VagueTerm | undefined,
  scope: 'services' | 'standards' | 'all',
  policy: Policy,
  pack: LanguagePack,
): 'vague' | 'noTime' | 'noNumber' | null {
  if (scope !== 'all' && commitment.modality === 'may') return null
  if (counted) return 'vague'
  // A number that is still to be filled in is another rule's finding.
  if (lyingIn(policy.placeholders, commitment.range).length > 0) return null
  const isStandard = rolesAround(commitment.section).some(role => standardSections.has(role))
  if (isStandard && isWaitedFor(commitment, policy, pack)) return 'noTime'
  return scope === 'all' || (scope === 'standards' && isStandard) ? 'noNumber' : null
}

function exampleFor(commitment: Commitment, about: readonly Role[], pack: LanguagePack): string {
  const {promise} = pack.examples
  if (about.includes('complaints')) return promise.complaint
  return (commitment.channel && promise[commitment.channel]) ?? promise.default
}

const days = new Set<Channel | null>(['email', 'letter', 'web-form', null])

/** The pack's time limit where the vague words close a clause, its number left open: only a person knows it. */
function limitInsteadOf(term: VagueTerm, channel: Channel | null, text: string, pack: LanguagePack) {
  const limit = pack.examples.vague.speed.replace(/\[[^\]]*\]|\p{Nd}+/gu, pack.examples.number)
  const closes = endOfClause.test(text.slice(term.range[1], term.range[1] + sight))
  // A limit in days would be no answer for somebody who waits on the telephone.
  if (!limit.includes('[') || !closes || !days.has(channel)) return []
  return [
    {
      messageId: 'setLimit' as const,
      data: {term: term.text, limit},
      fix: (fixer: Fixer) => fixer.replaceText(term, keepCase(term.text, limit, pack.tag)),
    },
  ]
}
