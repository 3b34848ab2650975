import {defineRule, type Fixer} from '@policy-lint/core'
import {
  type Commitment,
  type Entries,
  type LanguagePack,
  type Policy,
  type Role,
  roles,
  type Section,
  type Term,
} from '@policy-lint/model'
import {Coverage} from '../../_shared/coverage.ts'
import {findPhrases} from '../../_shared/phrases.ts'
import {lyingIn, within} from '../../_shared/ranges.ts'
import {rolesAround, uncountedSections} from '../../_shared/section-roles.ts'
import {isWaitedFor} from '../../_shared/service.ts'
import {type ShareInstead, shareInsteadOf} from '../../_shared/share-instead.ts'
import {spanOf} from '../../_shared/spans.ts'

/** Where all of something is a matter of principle, and not of how many people are at work that day. */
const principles: readonly Role[] = [
  ...uncountedSections,
  'scope',
  'definitions',
  'customer-duties',
  'equal-treatment',
  'accessibility',
  'measurement',
  'training',
]

export default defineRule({
  meta: {
    id: 'realistic-standards',
    description: 'Disallow promises without exception of what nobody can keep every time.',
    severity: 'warn',
    presets: ['strict'],
    type: 'suggestion',
    hasSuggestions: true,
    needs: ['absolutes', 'examples', 'expectations'],
    options: {
      scope: {
        type: 'string',
        enum: ['services', 'all'],
        default: 'services',
        description:
          'Which promises to look at: those of a service that people wait for, of a time or a result (`services`), or every promise (`all`).',
      },
      allow: {
        type: 'array',
        items: {type: 'string'},
        default: [],
        description: 'Words and phrases to accept, in any case, wherever an absolute word stands in them.',
      },
      ignoreSections: {
        type: 'array',
        items: {type: 'string', enum: roles},
        default: principles,
        description: 'Sections, by what they are about, in which a promise may be without exception.',
      },
      guarantees: {
        type: 'boolean',
        default: true,
        description:
          'Whether to report a guarantee where the document does not say what the customer gets when it fails.',
      },
    },
    messages: {
      absolute: {
        what: 'With “{{term}}”, the first case that goes otherwise breaks the promise, and a reader believes the others less.',
        label: 'without exception?',
        write: '{{example}}',
        todo: 'say which share you reach, or what happens in the cases in which you don’t.',
      },
      guarantee: {
        what: 'A reader takes “{{term}}” for a right to something when it fails, and finds nothing of the kind here.',
        label: 'and if not?',
        write: '{{example}}',
        todo: 'say what the customer gets when it fails, or say what you do without the word.',
      },
      share: {
        what: 'Replace “{{term}}” with “{{share}}”.',
        todo: 'put your own number in place of the brackets.',
      },
    },
  },
  create(context) {
    const {options, pack, policy, text} = context
    if (!pack?.expectations) return {}
    const ignored = new Set<Role>(options.ignoreSections)
    const {virtues, guarantees} = pack.expectations
    const covered = new Map<Entries, Coverage>()
    let remedies: Remedies | undefined

    return {
      commitment(commitment) {
        const {absolutes, attributes, modality} = commitment
        if (absolutes.length === 0 || modality === 'may' || attributes.includes('free')) return
        const about = rolesAround(commitment.section)
        if (about.some(role => ignored.has(role))) return
        // An aim is not broken by one case; a goal that nobody can reach is none.
        if (modality === 'aim' && options.scope !== 'all' && !about.includes('goals')) return
        const terms = absolutes.filter(({range}) => !places(options.allow).touches(range))
        const isGuarantee = ({range}: Term) => places(guarantees).touches(range)
        const absolute = terms.find(term => !isGuarantee(term))
        const guarantee = terms.find(isGuarantee)
        if (absolute && isTooMuch(commitment)) report(absolute, 'absolute')
        else if (guarantee && options.guarantees && !isKept(commitment)) report(guarantee, 'guarantee')
      },
    }

    function isTooMuch(commitment: Commitment): boolean {
      if (!pack || options.scope === 'all') return true
      if (isMoney(commitment)) return false
      if (isWhole(commitment)) return true
      // What happens otherwise is said in the same breath, or it is said for one case only.
      if (commitment.conditions.length > 0) return false
      // Whatever comes in can be written down.
      if (places(pack.complaints?.record ?? []).touches(commitment.range)) return false
      if (hasLimit(commitment)) return true
      const isService = isWaitedFor(commitment, policy, pack) || isResult(commitment, policy, pack)
      return isService && commitment.metrics.length === 0 && !isConduct(commitment)
    }

    function isKept(commitment: Commitment): boolean {
      if (isMoney(commitment) || isShareBelowAll(commitment) || isConduct(commitment)) return true
      remedies ??= remediesOf(policy)
      return isRemedied(commitment, remedies)
    }

    function places(entries: Entries): Coverage {
      const known = covered.get(entries)
      if (known) return known
      const found = new Coverage(findPhrases(policy, entries).map(({range}) => range))
      covered.set(entries, found)
      return found
    }

    /** How people are treated is in the hands of those who treat them. */
    function isConduct(commitment: Commitment): boolean {
      return !hasLimit(commitment) && places(virtues).touches(commitment.range)
    }

    function report(term: Term, messageId: 'absolute' | 'guarantee'): void {
      if (!pack) return
      const {promise} = pack.examples
      const share = shareInsteadOf(term, text, pack)
      const example =
        messageId === 'absolute'
          ? (promise.phone ?? promise.default)
          : (pack.skeletons.compensation?.body ?? promise.default)
      context.report({
        node: term,
        messageId,
        data: {term: term.text, example},
        suggest: messageId === 'absolute' && share ? [shareFor(share)] : [],
      })
    }
  },
})

const shareFor = ({range, term, share}: ShareInstead) => ({
  messageId: 'share' as const,
  data: {term, share},
  fix: (fixer: Fixer) => fixer.replaceTextRange(range, share),
})

/** “100 %”, whatever of. */
const isWhole = ({metrics}: Commitment) =>
  metrics.some(({percent, unit, value}) => (percent ?? (unit === 'percent' ? value : null)) === 100)

/** A limit that somebody can miss; a frequency or opening hours are none. */
const hasLimit = ({metrics}: Commitment) =>
  metrics.some(metric => metric.comparator !== 'at-least' && spanOf(metric) !== null)

/** “100 % of the price back”: what it costs is known beforehand. */
const isMoney = ({metrics}: Commitment) => metrics.some(({unit}) => unit === 'money')

const isShareBelowAll = ({metrics}: Commitment) =>
  metrics.some(
    ({percent, unit, value}) =>
      (percent ?? 100) < 100 || (unit === 'percent' && typeof value === 'number' && value < 100),
  )

/** To solve takes more than one side. */
function isResult({range}: Commitment, policy: Policy, pack: LanguagePack): boolean {
  return lyingIn(findPhrases(policy, pack.activities?.resolve ?? []), range).length > 0
}

/** What the customer gets when a promise is broken: in sections of their own, or as sums beside a promise. */
interface Remedies {
  sections: readonly Section[]
  sums: Coverage
}

function remediesOf({commitments, sections}: Policy): Remedies {
  return {
    sections: sections.filter(({roles}) => roles.includes('compensation')),
    sums: new Coverage(commitments.filter(isMoney).map(({range}) => range)),
  }
}

const isRemedied = ({range, section}: Commitment, {sections, sums}: Remedies) =>
  sections.some(remedy => !within(range, remedy.range)) || (section !== null && sums.touches(section.range))
