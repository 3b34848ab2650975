import {defineRule} from '@policy-lint/core'
import type {Commitment, Entries, LanguagePack, Nodes, Policy, Range, Section} from '@policy-lint/model'
import {BareVirtues} from '../../_shared/bare-virtues.ts'
import {Coverage} from '../../_shared/coverage.ts'
import {keepCase} from '../../_shared/keep-case.ts'
import {rangeOf} from '../../_shared/nodes-of.ts'
import {findPhrases} from '../../_shared/phrases.ts'
import {touching} from '../../_shared/ranges.ts'
import {rolesAround} from '../../_shared/section-roles.ts'
import {findWishes} from '../../_shared/wishes.ts'

const forms = ['virtues', 'wishes', 'passives', 'fragments'] as const

export default defineRule({
  meta: {
    id: 'expectation-voice',
    description: 'Require standards to be written as what the customer can expect.',
    severity: 'warn',
    presets: ['strict'],
    type: 'suggestion',
    hasSuggestions: true,
    needs: ['cues', 'headings', 'examples', 'expectations'],
    options: {
      forms: {
        type: 'array',
        items: {type: 'string', enum: forms},
        uniqueItems: true,
        default: ['virtues', 'wishes'],
        description:
          'What to report among standards: virtues as items of their own (`virtues`), wishes and beliefs (`wishes`), promises of which nobody is said to keep them (`passives`), and items with a time and no verb (`fragments`).',
      },
      allow: {
        type: 'array',
        items: {type: 'string'},
        default: [],
        description:
          'Words and phrases to accept, in any case, wherever they stand in what would be reported.',
      },
    },
    messages: {
      virtue: {
        what: '“{{words}}” names a virtue, and a reader can’t tell what will happen.',
        label: 'what will happen?',
        write: '{{example}}',
        todo: 'say what the customer can expect, or what you will do.',
      },
      wish: {
        what: 'Among promises, a reader takes “{{words}}” for one, and nothing is promised.',
        label: 'a wish, no promise',
        write: '{{example}}',
        todo: 'promise it, or move it to the section on your aims.',
      },
      passive: {
        what: 'A reader can’t tell who does this.',
        label: 'who?',
        write: '{{example}}',
        todo: 'start with who keeps the promise.',
      },
      fragment: {
        what: 'This has a number and no verb, so a reader can’t tell who promises what.',
        label: 'who does what?',
        write: '{{example}}',
        todo: 'make it a sentence about what the customer can expect.',
      },
      say: {
        what: 'Replace “{{words}}” with “{{sentence}}”.',
        todo: 'read the whole sentence again, and promise only what you can keep.',
      },
    },
  },
  create(context) {
    const {options, pack, policy} = context
    const words = pack?.expectations
    if (!pack || !words) return {}
    const wanted = new Set<string>(options.forms)
    const accepted = new Places(policy, options.allow)
    const items = new Map<Nodes, boolean>()
    const starts = new Map<Section, number>()

    return {
      listItem({children: [first, ...others]}) {
        if (first?.type === 'paragraph') items.set(first, others.length === 0)
      },
      'policy:exit'() {
        if (wanted.has('virtues')) reportVirtues(pack, words.sentence)
        if (wanted.has('wishes')) reportWishes(pack)
        if (wanted.has('passives') || wanted.has('fragments')) reportForms(pack)
      },
    }

    function reportVirtues(pack: LanguagePack, sentence: string): void {
      const virtues = new BareVirtues(policy, pack)
      // What stands below an item explains it.
      const alone = policy.prose.filter(({node, quoted}) => !quoted && items.get(node) === true)
      for (const prose of alone) {
        const range = prose.toSource(0, prose.text.length)
        if (!isStandard(policy.sectionAt(range[0])) || !virtues.isOnly(prose)) continue
        if (accepted.touches(range) || touching(policy.commitments, range).some(hasLeadIn)) continue
        const said = prose.text.trim()
        const instead = sentence.replace('{what}', pack.capitalNouns ? said : lowerFirst(said, pack.tag))
        const plain = policy.text.slice(...range) === said
        context.report({
          range,
          messageId: 'virtue',
          data: {words: said, example: pack.examples.promise['in-person'] ?? pack.examples.promise.default},
          suggest: plain ? [replacement(range, said, instead)] : [],
        })
      }
    }

    function reportWishes(pack: LanguagePack): void {
      const inItems = new Coverage([...items.keys()].map(rangeOf))
      for (const {section, range, sentence, text, to} of findWishes(policy, pack)) {
        if (!isStandard(section) || accepted.touches(sentence)) continue
        if (!inItems.touches(range) && sentence[0] < startIn(section)) continue
        if (touching(policy.commitments, range).some(({vague}) => touching(vague, range).length > 0)) continue
        context.report({
          range,
          messageId: 'wish',
          data: {words: text, example: pack.examples.promise.default},
          suggest: to === null ? [] : [replacement(range, text, keepCase(text, to, pack.tag))],
        })
      }
    }

    function startIn(section: Section | null): number {
      if (!section) return policy.text.length
      const start = starts.get(section) ?? startOfPromises(section, policy)
      starts.set(section, start)
      return start
    }

    function reportForms(pack: LanguagePack): void {
      const {cues, examples} = pack
      const actors = new Places(policy, cues.organisation, cues.organisationVerb)
      const passives = new Places(policy, cues.served)
      const {serves, will, must, aim, commit, expectation, auxiliary = []} = cues
      const verbs = new Places(policy, serves, will, must, aim, commit, expectation, auxiliary)
      for (const commitment of policy.commitments) {
        const {range, channel, form, leadIn, measurable, party} = commitment
        if (!isStandard(commitment.section) || leadIn || form === 'row' || party !== null) continue
        if (actors.touches(range) || accepted.touches(range)) continue
        const example = (channel && examples.promise[channel]) ?? examples.promise.default
        const isPassive = passives.touches(range)
        if (isPassive && wanted.has('passives'))
          context.report({range, messageId: 'passive', data: {example}})
        const isFragment = form === 'item' && measurable && !isPassive && !verbs.touches(range)
        if (isFragment && wanted.has('fragments'))
          context.report({range, messageId: 'fragment', data: {example}})
      }
    }
  },
})

/** Where any of several lists stands, looked up when first asked. */
class Places {
  readonly #find: () => Coverage
  #found: Coverage | undefined

  constructor(policy: Policy, ...lists: readonly Entries[]) {
    this.#find = () =>
      new Coverage(lists.flatMap(entries => findPhrases(policy, entries).map(({range}) => range)))
  }

  touches(range: Range): boolean {
    this.#found ??= this.#find()
    return this.#found.touches(range)
  }
}

const replacement = (range: Range, words: string, sentence: string) => ({
  messageId: 'say' as const,
  data: {words, sentence},
  fix: () => ({range, text: sentence}),
})

/** “You can expect:” makes a promise of a bare name; a heading above makes none. */
const hasLeadIn = ({leadIn, section}: Commitment) =>
  leadIn !== null && (section === null || leadIn.range[0] >= section.headingRange[1])

const isStandard = (section: Section | null) => rolesAround(section).includes('standards')

/** Where a wish would stand among promises: behind the first sentence, which may say why, of a section with several. */
function startOfPromises({headingRange, range}: Section, policy: Policy): number {
  if (touching(policy.commitments, range).length <= 1) return range[1]
  const [first] = touching(policy.sentences, [headingRange[1], range[1]])
  return first?.range[1] ?? range[1]
}

const lowerFirst = (text: string, language: string) =>
  /^\p{Lu}\p{Lu}/u.test(text) ? text : text.replace(/^\p{Lu}/u, letter => letter.toLocaleLowerCase(language))
