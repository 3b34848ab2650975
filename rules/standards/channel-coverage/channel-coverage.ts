import {defineRule} from '@policy-lint/core'
import {
  type Channel,
  type Commitment,
  channels,
  kinds,
  type LanguagePack,
  type Policy,
  phrasesOf,
  type Range,
  type Section,
} from '@policy-lint/model'
import {type ChannelStandards, channelStandards} from '../../_shared/channel-standards.ts'
import {Coverage} from '../../_shared/coverage.ts'
import {offeredChannels} from '../../_shared/offered-channels.ts'
import {findPhrases} from '../../_shared/phrases.ts'
import {touching} from '../../_shared/ranges.ts'
import {anyKind} from '../../_shared/requirements.ts'
import {isToldKind} from '../../_shared/told-kind.ts'

const list = {type: 'array', items: {type: 'string', enum: channels}} as const
/** Ways on which the first reply may come from a machine. */
const written = ['email', 'web-form', 'live-chat', 'social-media'] as const
/** A time for the first is one for the second, too: both are read at the same desk. */
const sameDesk: Readonly<Partial<Record<Channel, readonly Channel[]>>> = {
  'web-form': ['email'],
  email: ['web-form'],
  voicemail: ['phone'],
}

export default defineRule({
  meta: {
    id: 'channel-coverage',
    description: 'Require a standard for each way in which customers can get in touch.',
    severity: 'warn',
    presets: ['strict'],
    type: 'suggestion',
    needs: ['cues', 'metrics', 'channels', 'headings', 'contacts', 'examples', 'replies'],
    options: {
      ignore: {...list, default: [], description: 'Ways of contact that need no standard.'},
      required: {
        type: 'object',
        additionalProperties: list,
        default: {},
        description: `Ways of contact that need a standard even where the document does not name them, by kind of document (${kinds.join(', ')}) or for every kind under “*”.`,
      },
      fallback: {
        type: 'boolean',
        default: false,
        description: 'Whether to ask what happens when a time is missed.',
      },
      autoReply: {
        type: 'boolean',
        default: false,
        description: 'Whether to ask if the first reply to a message comes from a machine or from somebody.',
      },
    },
    messages: {
      uncovered: {
        what: 'No standard tells a reader what to expect of this way to get in touch: “{{words}}”.',
        label: 'how long does it take?',
        write: '{{example}}',
        todo: 'promise a time for this way of contact, or one for all of them.',
      },
      required: {
        what: 'A reader finds no standard for this way of contact: {{channel}}.',
        label: 'none for: {{channel}}',
        write: '{{example}}',
        todo: 'promise a time for it, or say that you can’t be reached that way.',
      },
      fallback: {
        what: 'A reader doesn’t learn what happens when this time is missed.',
        label: 'and if not?',
        todo: 'say in the same section what the customer can do then, or what you do.',
      },
      autoReply: {
        what: 'Somebody who writes can’t tell whether the first reply comes from a machine or from a person.',
        label: 'from whom?',
        todo: 'say that the first reply is automatic, or that a person writes it.',
      },
    },
  },
  create(context) {
    const {options, pack, policy} = context
    if (!pack) return {}

    return {
      policy() {
        const place = placeOfStandards(policy)
        if (!place) return
        const standards = channelStandards(policy, pack)
        // Where no time is told for any way, the document promises other things.
        const uncovered = standards.timed.size > 0 ? reportUncovered(pack, standards) : new Set<Channel>()
        reportRequired(pack, standards, place, uncovered)
        if (options.fallback) reportFallbacks(pack, standards)
        if (options.autoReply) reportReplies(pack, standards)
      },
    }

    function reportUncovered(pack: LanguagePack, standards: ChannelStandards): Set<Channel> {
      const uncovered = new Set<Channel>()
      const ignored = new Set<Channel>(options.ignore)
      for (const [channel, {text, range}] of offeredChannels(policy, pack)) {
        if (ignored.has(channel) || isCovered(channel, standards)) continue
        const data = {words: text, example: exampleFor(channel, pack)}
        context.report({range, messageId: 'uncovered', data})
        uncovered.add(channel)
      }
      return uncovered
    }

    function reportRequired(
      pack: LanguagePack,
      standards: ChannelStandards,
      place: Range,
      known: ReadonlySet<Channel>,
    ): void {
      const {required} = options
      const wanted = new Set([...(required[policy.kind] ?? []), ...(required[anyKind] ?? [])])
      for (const channel of wanted) {
        if (known.has(channel) || isCovered(channel, standards)) continue
        const data = {channel: nameOf(channel, pack), example: exampleFor(channel, pack)}
        context.report({range: place, messageId: 'required', data})
      }
    }

    /** Once for each section: what is said in it holds for all its times. */
    function reportFallbacks(pack: LanguagePack, {timed}: ChannelStandards): void {
      if (policy.sections.some(({roles}) => roles.includes('compensation'))) return
      const conditions = new Coverage(findPhrases(policy, pack.cues.condition).map(({range}) => range))
      const seen = new Set<Section | null>()
      for (const {section, range} of [...timed.values()].flat().sort(byPlace)) {
        if (seen.has(section)) continue
        seen.add(section)
        if (!conditions.touches(section?.range ?? range)) context.report({range, messageId: 'fallback'})
      }
    }

    /** Once for the document: one sentence answers it for all. */
    function reportReplies(pack: LanguagePack, {timed}: ChannelStandards): void {
      const promises = written.flatMap(channel => timed.get(channel) ?? []).sort(byPlace)
      const {automatic = [], personal = []} = pack.replies ?? {}
      const told = new Coverage(
        [automatic, personal].flatMap(entries => findPhrases(policy, entries)).map(({range}) => range),
      )
      const isTold = ({section, range, attributes}: Commitment) =>
        told.touches(section?.range ?? range) ||
        attributes.some(attribute => attribute === 'automatic' || attribute === 'named-person')
      const [first] = promises
      if (first && !promises.some(isTold)) context.report({range: first.range, messageId: 'autoReply'})
    }
  },
})

const byPlace = (one: Commitment, other: Commitment) => one.range[0] - other.range[0]

const isCovered = (channel: Channel, {promised, isGeneral}: ChannelStandards) =>
  isGeneral || [channel, ...(sameDesk[channel] ?? [])].some(way => promised.has(way))

const exampleFor = (channel: Channel, {examples: {promise}}: LanguagePack) =>
  promise[channel] ?? promise.default

/** The first word for a way of contact in the document's language. */
function nameOf(channel: Channel, {channels}: LanguagePack): string {
  const [entry = channel] = channels[channel]
  const [phrase = channel] = phrasesOf(entry)
  return phrase
    .replace(/\([^)]*\)/gu, '')
    .split(' ')
    .map(word => word.split('|')[0])
    .join(' ')
    .replaceAll('*', '')
    .trim()
}

const fewestPromises = 2

/** The heading of a section of standards that promises something, or the title of a charter that does. */
function placeOfStandards(policy: Policy): Range | null {
  const {sections, commitments, kind, title} = policy
  const section = sections.find(
    ({roles, range}) => roles.includes('standards') && touching(commitments, range).length >= fewestPromises,
  )
  if (section) return section.headingRange
  return kind === 'charter' && isToldKind(policy) && commitments.length >= fewestPromises
    ? (title?.range ?? null)
    : null
}
