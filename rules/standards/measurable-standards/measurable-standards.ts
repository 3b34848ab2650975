import {defineRule, type Fixer} from '@policy-lint/core'
import {type Commitment, type LanguagePack, type Policy, type Role, roles} from '@policy-lint/model'
import {keepCase} from '../../_shared/keep-case.ts'
import {phrasesOf} from '../../_shared/phrases.ts'
import {lyingIn, overlap} from '../../_shared/ranges.ts'
import {rolesAround, uncountedSections} from '../../_shared/section-roles.ts'
import {serviceVerbs, takesTime} from '../../_shared/service-verbs.ts'

const countedGroups = new Set(['speed', 'frequency', 'amount', 'effort'])
const standardSections = new Set<Role>(['standards', 'goals', 'complaints', 'channels'])
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
          'Which promises need a number: those with a vague word and those of a service that people wait for (`services`), also every promise in a section of standards, goals, channels or complaints (`standards`), or every promise (`all`).',
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
        what: "This promise doesn't say by when, so nobody can tell whether it was kept in time.",
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
        const messageId = judge(commitment, about, options.scope, policy, pack)
        if (!messageId) return
        const term = commitment.vague.find(isCounted) ?? commitment.vague[0]
        context.report({
          node: term ?? commitment,
          messageId,
          data: {example: exampleFor(commitment, about, pack)},
          suggest: term?.group === 'speed' ? limitInsteadOf(term, pack) : [],
        })
      },
    }
  },
})

function judge(
  commitment: Commitment,
  about: readonly Role[],
  scope: 'services' | 'standards' | 'all',
  policy: Policy,
  pack: LanguagePack,
): 'vague' | 'noTime' | 'noNumber' | null {
  if (scope !== 'all' && commitment.modality === 'may') return null
  if (commitment.vague.some(isCounted)) return 'vague'
  const isStandard = about.some(role => standardSections.has(role))
  if (isStandard && isWaitedFor(commitment, policy, pack)) return 'noTime'
  return scope === 'all' || (scope === 'standards' && isStandard) ? 'noNumber' : null
}

function isCounted({group}: Commitment['vague'][number]): boolean {
  return countedGroups.has(group)
}

/** What is done first is something to wait for, and it is done to a call, a complaint, an order. */
function isWaitedFor(commitment: Commitment, policy: Policy, pack: LanguagePack): boolean {
  const {range, conditions, trigger} = commitment
  // A number that is still to be filled in is another rule's finding.
  if (lyingIn(policy.placeholders, range).length > 0) return false
  const aside = [...conditions, ...(trigger ? [trigger] : [])]
  const isAside = (found: {range: Commitment['range']}) =>
    aside.some(part => overlap(found.range, part.range))
  const verb = serviceVerbs(policy, pack, range).find(found => !isAside(found))
  if (!verb || !takesTime(verb, pack)) return false
  const matters = lyingIn(policy.find(phrasesOf(pack.cues.matter)), range)
  return matters.some(found => !overlap(found.range, verb.range) && !isAside(found))
}

function exampleFor(commitment: Commitment, about: readonly Role[], pack: LanguagePack): string {
  const {promise} = pack.examples
  if (about.includes('complaints')) return promise.complaint
  return (commitment.channel && promise[commitment.channel]) ?? promise.default
}

/** The pack's time limit in place of the vague word, its number left open: only a person knows it. */
function limitInsteadOf(term: Commitment['vague'][number], pack: LanguagePack) {
  const example = pack.examples.vague.speed
  const limit = example.includes('[') ? example : example.replace(/\p{Nd}+/gu, '[X]')
  if (limit === '' || !limit.includes('[')) return []
  const text = keepCase(term.text, limit, pack.tag)
  return [
    {
      messageId: 'setLimit' as const,
      data: {term: term.text, limit},
      fix: (fixer: Fixer) => fixer.replaceText(term, text),
    },
  ]
}
