import {defineRule} from '@policy-lint/core'
import {addMonths} from '@policy-lint/model'
import {hasUnknownDate, type KnownDate, knownDates, latestDate} from '../../_shared/known-dates.ts'
import {isToldKind} from '../../_shared/told-kind.ts'

export default defineRule({
  meta: {
    id: 'review-date',
    description: 'Require a review that is dated, recent and not overdue.',
    severity: 'warn',
    presets: ['recommended', 'strict'],
    type: 'problem',
    readsClock: true,
    needs: [],
    options: {
      maxAge: {
        type: 'integer',
        minimum: 1,
        description: 'Months that a review counts, unless a later next review is announced.',
        default: 12,
      },
      dueSoon: {
        type: 'integer',
        minimum: 0,
        description: 'Days before a next review from which it is announced; 0 never announces it.',
        default: 0,
      },
    },
    messages: {
      missing: {
        what: 'A reader can’t tell whether this still applies: no review date is given.',
        write: '{{example}}',
        todo: 'read the document through, then write down the day on which you did.',
      },
      stale: {
        what: 'The last review, {{date}}, is more than {{months}} months ago, so a reader can’t tell whether this still applies.',
        label: 'more than {{months}} months ago',
        todo: 'review the document and write the new date.',
      },
      unreviewed: {
        what: 'The latest date here, {{date}}, is more than {{months}} months ago and no review since then is dated, so a reader can’t tell whether this still applies.',
        label: 'no dated review since',
        write: '{{example}}',
        todo: 'review the document and write the date of that review.',
      },
      overdue: {
        what: 'The next review was due by {{date}}, which has passed, so a reader can’t tell whether this still applies.',
        label: 'due by {{date}}',
        todo: 'review the document, then write the new review date and the next one.',
      },
      soon: {
        what: 'The next review is due by {{date}}, in {{days}} days.',
        label: 'due by {{date}}',
        todo: 'plan the review now.',
      },
      future: {
        what: 'This review is dated {{date}}, which is still to come, so a reader can’t rely on it.',
        label: 'in the future',
        todo: 'write the day of the last review, or say that this is the next one.',
      },
      order: {
        what: 'The next review, {{date}}, comes before the last one, {{reviewed}}, so a reader can’t tell which is right.',
        label: 'before the last review',
        todo: 'correct one of the two dates.',
      },
    },
  },
  create(context) {
    const {options, pack, policy, today} = context
    const example = pack?.examples.reviewed ?? ''
    return {
      policy() {
        const reviewed = knownDates(policy, 'reviewed')
        const future = reviewed.filter(({first}) => first > today)
        for (const {date} of onePerDay(future)) {
          context.report({range: date.range, messageId: 'future', data: {date: date.iso ?? ''}})
        }
        const last = latestDate(reviewed.filter(({first}) => first <= today))
        const next = latestDate(knownDates(policy, 'next-review').filter(date => !isOutdated(date, last)))
        if (next) {
          judgeNext(next, last)
          return
        }
        if (hasUnknownDate(policy, 'next-review') || future.length > 0) return
        if (last) judgeAge(last, 'stale')
        else if (!hasUnknownDate(policy, 'reviewed')) judgeOthers()
      },
    }

    function judgeNext(next: KnownDate, last: KnownDate | null): void {
      const {range, iso} = next.date
      const date = iso ?? ''
      const days = daysBetween(today, next.last)
      if (last && next.last < last.first) {
        context.report({range, messageId: 'order', data: {date, reviewed: last.date.iso ?? ''}})
      } else if (next.last < today) {
        context.report({range, messageId: 'overdue', data: {date}})
      } else if (days <= options.dueSoon && options.dueSoon > 0) {
        context.report({range, messageId: 'soon', data: {date, days}})
      }
    }

    function judgeAge({date, last}: KnownDate, messageId: 'stale' | 'unreviewed'): void {
      if (addMonths(last, options.maxAge) >= today) return
      const data = {date: date.iso ?? '', months: options.maxAge, example}
      context.report({range: date.range, messageId, data})
    }

    /** Without a review, the day from which a document applies or was last changed stands in for it. */
    function judgeOthers(): void {
      const others = [...knownDates(policy, 'effective'), ...knownDates(policy, 'changelog')]
      const other = latestDate(others)
      const canRead = pack !== null && pack.dates.labels.reviewed.length > 0
      if (other && canRead) judgeAge(other, 'unreviewed')
      const isSilent =
        others.length > 0 || hasUnknownDate(policy, 'effective') || hasUnknownDate(policy, 'changelog')
      if (isSilent || !canRead || !policy.recognised || !isToldKind(policy)) return
      context.report({loc: {line: 1, column: 1}, messageId: 'missing', data: {example}})
    }
  },
})

/** A next review reckoned from an older review than the last one says nothing any more. */
const isOutdated = ({date, last}: KnownDate, review: KnownDate | null) =>
  date.from === 'computed' && review !== null && last < review.first

/** The same date in front matter and text is one finding. */
const onePerDay = (dates: readonly KnownDate[]) =>
  new Map(dates.toReversed().map(date => [date.first, date])).values()

const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
