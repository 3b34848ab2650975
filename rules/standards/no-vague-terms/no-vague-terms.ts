import {defineRule} from '@policy-lint/core'
import type {Commitment, LanguagePack, Policy, Range, VagueTerm} from '@policy-lint/model'
import {findPhrases} from '../../_shared/phrases.ts'
import {lyingIn, overlap, within} from '../../_shared/ranges.ts'
import {rolesAround, uncountedSections} from '../../_shared/section-roles.ts'
import {isAmountOfService, serviceVerbs} from '../../_shared/service.ts'

const groups = ['speed', 'frequency', 'amount', 'escape', 'effort', 'praise'] as const
/** How far a number may stand from the vague words that it makes exact. */
const reach = 40

export default defineRule({
  meta: {
    id: 'no-vague-terms',
    description: 'Disallow words in a promise that every reader understands differently.',
    severity: 'warn',
    presets: ['recommended'],
    type: 'suggestion',
    needs: ['cues', 'vague', 'examples'],
    yieldsTo: ['measurable-standards'],
    options: {
      allow: {
        type: 'array',
        items: {type: 'string'},
        default: [],
        description: 'Words and phrases to accept, in any case.',
      },
      groups: {
        type: 'array',
        items: {type: 'string', enum: groups},
        uniqueItems: true,
        default: ['speed', 'frequency', 'amount', 'escape', 'effort'],
        description: 'Which kinds of vague words to report.',
      },
    },
    messages: {
      hedge: {
        what: '“{{term}}” beside a number takes it back: a reader can’t tell when the promise does not hold.',
        label: 'when does it not hold?',
        write: '{{example}}',
        todo: 'name the case in which the promise does not hold, or take the words out.',
      },
      escape: {
        what: '“{{term}}” leaves open when the promise holds, so a reader can’t rely on it.',
        label: 'in which case?',
        write: '{{example}}',
        todo: 'name the condition, or take the words out.',
      },
      speed: {
        what: '“{{term}}” is an hour to one reader and a month to another.',
        label: 'by when?',
        write: '{{example}}',
        todo: 'choose a time limit that you can keep.',
      },
      frequency: {
        what: '“{{term}}” is every day to one reader and every year to another.',
        label: 'how often?',
        write: '{{example}}',
        todo: 'say how often.',
      },
      amount: {
        what: '“{{term}}” is no amount: readers expect more, or less, than you mean.',
        label: 'how much?',
        write: '{{example}}',
        todo: 'say how much, or how many.',
      },
      effort: {
        what: '“{{term}}” promises to try, so a reader can’t tell what will happen.',
        label: 'what will happen?',
        write: '{{example}}',
        todo: 'say what you will do, and at least how often you succeed.',
      },
      praise: {
        what: '“{{term}}” praises the service and tells a reader nothing that will happen.',
        label: 'what will happen?',
        write: '{{example}}',
        todo: 'say what the customer gets, or take the word out.',
      },
    },
  },
  create(context) {
    const {pack, policy, options} = context
    if (!pack) return {}
    const wanted = new Set<string>(options.groups)

    return {
      commitment(commitment) {
        if (rolesAround(commitment.section).some(role => uncountedSections.includes(role))) return
        const accepted = lyingIn(findPhrases(policy, options.allow), commitment.range)
        for (const term of commitment.vague) {
          if (!wanted.has(term.group) || isHarmless(term, commitment, policy, pack)) continue
          if (accepted.some(({range}) => within(term.range, range))) continue
          context.report({
            node: term,
            messageId: undoesNumber(term, commitment) ? 'hedge' : term.group,
            data: {term: term.text, example: pack.examples.vague[term.group]},
          })
        }
      },
    }
  },
})

/** “Usually within two days” and “we do our best to answer within two days” take the number back. */
function undoesNumber({group}: VagueTerm, {measurable}: Commitment): boolean {
  return measurable && (group === 'escape' || group === 'effort')
}

/**
 * “As soon as possible and at the latest within 10 days”: the number beside it binds. In a table, the number of the row
 * does, and other cells describe the case. A “significant outage” tells what happened, and not how much service there is.
 */
function isHarmless(term: VagueTerm, commitment: Commitment, policy: Policy, pack: LanguagePack): boolean {
  const {metrics, form, measurable} = commitment
  if (term.group === 'escape') return metrics.some(({percent}) => percent !== undefined)
  if (term.group === 'effort') return false
  if (form === 'row' && measurable) return true
  if (term.group === 'praise') return false
  if (term.group === 'amount' && !isAmountOfService(term, commitment, policy, pack)) return true
  return metrics.some(({range}) => {
    const gap = between(term.range, range)
    return gap[1] - gap[0] <= reach && serviceVerbs(policy, pack, gap).length === 0
  })
}

function between(a: Range, b: Range): Range {
  if (overlap(a, b)) return [a[0], a[0]]
  return a[1] <= b[0] ? [a[1], b[0]] : [b[1], a[0]]
}
