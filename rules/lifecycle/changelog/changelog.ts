import {defineRule, type Fix} from '@policy-lint/core'
import {addMonths, type Kind, kinds} from '@policy-lint/model'
import {type Entry, type EntryGroup, entryGroups} from '../../_shared/change-entries.ts'
import {Coverage} from '../../_shared/coverage.ts'
import {insertSection} from '../../_shared/insert-section.ts'
import {type KnownDate, knownDates, latestDate} from '../../_shared/known-dates.ts'
import {lyingIn} from '../../_shared/ranges.ts'
import {isToldKind} from '../../_shared/told-kind.ts'

const historyKey = /^(?:change_?log|changes|history|revisions|major_?revisions|versions)(?:\.|$)/i

export default defineRule({
  meta: {
    id: 'changelog',
    description: 'Require a history of changes that is in order and agrees with the other dates.',
    severity: 'warn',
    presets: ['strict'],
    type: 'problem',
    fixable: true,
    hasSuggestions: true,
    readsClock: true,
    needs: ['headings'],
    yieldsTo: ['review-date'],
    options: {
      required: {
        type: 'array',
        items: {type: 'string', enum: kinds},
        uniqueItems: true,
        default: [],
        description: 'Kinds of documents that need a history of changes.',
      },
      order: {
        type: 'string',
        enum: ['newest-first', 'oldest-first', 'any'],
        default: 'newest-first',
        description: 'The order of the entries.',
      },
      graceDays: {
        type: 'integer',
        minimum: 0,
        default: 30,
        description: 'Days by which the latest change may come after the last review.',
      },
    },
    messages: {
      missing: {
        what: 'A reader who knew an earlier version can’t see what is different: no changes are listed.',
        write: '{{example}}',
        todo: 'list the changes with their dates, the newest first.',
      },
      newestFirst: {
        what: 'A reader who looks for the latest change from the top finds “{{date}}”, in line {{line}}, below older ones.',
        label: 'not sorted by date',
        todo: 'put the newest entry first.',
      },
      oldestFirst: {
        what: 'A reader who follows the changes from the first one finds “{{date}}”, in line {{line}}, below later ones.',
        label: 'not sorted by date',
        todo: 'put the oldest entry first.',
      },
      future: {
        what: 'This change is dated {{date}}, which is still to come, so a reader can’t tell whether it holds already.',
        label: 'in the future',
        todo: 'correct the date, or say in the text from when the change will apply.',
      },
      unreviewed: {
        what: 'The latest change, {{date}}, comes after the last review, {{reviewed}}, so a reader can’t tell whether the whole was looked through with it.',
        label: 'after the last review',
        todo: 'review the document and write the new review date, or correct one of the two.',
      },
      insert: {what: 'Insert the section “{{section}}” to fill in.'},
    },
  },
  create(context) {
    const {options, pack, policy, text, today} = context
    return {
      policy() {
        const groups = entryGroups(policy)
        const dated = groups.flatMap(({entries}) => entries.flatMap(({known}) => known ?? []))
        for (const {date, first} of dated) {
          if (first <= today) continue
          context.report({range: date.range, messageId: 'future', data: {date: date.iso ?? ''}})
        }
        for (const group of groups) judgeOrder(group)
        judgeReview(dated.filter(({first}) => first <= today))
        if (groups.length === 0) judgeMissing()
      },
    }

    function judgeOrder(group: EntryGroup): void {
      if (options.order === 'any') return
      const isNewestFirst = options.order === 'newest-first'
      const known = group.entries.flatMap(({known}) => known ?? [])
      const wrong = known.find((later, index) => {
        const earlier = known[index - 1]
        if (!earlier) return false
        return isNewestFirst ? later.first > earlier.last : later.last < earlier.first
      })
      if (!wrong) return
      const {text, range} = wrong.date
      context.report({
        range: group.section.headingRange,
        messageId: isNewestFirst ? 'newestFirst' : 'oldestFirst',
        data: {date: text, line: policy.place(range).line},
        related: [range],
        fix: isSortable(group) ? () => sorting(group, isNewestFirst) : null,
      })
    }

    /** Entries without a day have no place of their own, and promises keep the order in which they were made. */
    function isSortable({section, entries, isMovable}: EntryGroup): boolean {
      const hasDays = entries.every(({known}) => known?.date.iso?.length === 10)
      return isMovable && hasDays && lyingIn(policy.commitments, section.range).length === 0
    }

    function sorting({entries}: EntryGroup, isNewestFirst: boolean): Fix[] {
      const sorted = sort(entries, isNewestFirst)
      return entries.flatMap(({range}, index) => {
        const moved = text.slice(...(sorted[index]?.range ?? range))
        return moved === text.slice(...range) ? [] : [{range, text: moved}]
      })
    }

    function judgeReview(changes: readonly KnownDate[]): void {
      const logs = new Coverage(
        policy.sections.filter(({roles}) => roles.includes('changelog')).map(({range}) => range),
      )
      const reviews = knownDates(policy, 'reviewed').filter(
        ({date, first}) => first <= today && !logs.touches(date.range),
      )
      const [change, review] = [latestDate(changes), latestDate(reviews)]
      if (!change || !review || change.first <= addMonths(review.last, 0, options.graceDays)) return
      const data = {date: change.date.iso ?? '', reviewed: review.date.iso ?? ''}
      const related = [review.date.range]
      context.report({range: change.date.range, messageId: 'unreviewed', data, related})
    }

    function judgeMissing(): void {
      const isWanted = (options.required as readonly Kind[]).includes(policy.kind)
      const isListed = policy.dates.some(({role}) => role === 'changelog')
      const hasKey = policy.frontMatter?.entries.some(({key}) => historyKey.test(key)) ?? false
      const hasSection = policy.sections.some(({roles}) => roles.includes('changelog'))
      if (!isWanted || isListed || hasKey || hasSection || !policy.recognised || !isToldKind(policy)) return
      const skeleton = pack?.skeletons.changelog
      const fix = skeleton ? () => insertSection(policy, 'changelog', skeleton) : null
      context.report({
        loc: {line: 1, column: 1},
        messageId: 'missing',
        data: {example: skeleton ? `## ${skeleton.heading}\n${skeleton.body.trim()}` : ''},
        suggest: fix ? [{messageId: 'insert', data: {section: skeleton?.heading ?? ''}, fix}] : [],
      })
    }
  },
})

/** Of two changes on one day the lower one came later, where the whole list runs from the oldest to the newest. */
function sort(entries: readonly Entry[], isNewestFirst: boolean): readonly Entry[] {
  const dayOf = ({known}: Entry) => known?.first ?? ''
  const isTurned = entries.every((entry, index) => {
    const before = entries[index - 1]
    return !before || (isNewestFirst ? dayOf(before) <= dayOf(entry) : dayOf(before) >= dayOf(entry))
  })
  if (isTurned) return entries.toReversed()
  const sign = isNewestFirst ? -1 : 1
  return entries.toSorted((one, other) =>
    dayOf(one) < dayOf(other) ? -sign : dayOf(one) > dayOf(other) ? sign : 0,
  )
}
