import {defineRule, type FixFunction} from '@policy-lint/core'
import type {LanguagePack, Range} from '@policy-lint/model'
import {Coverage} from '../../_shared/coverage.ts'
import {type DateForm, formOf, readingsOf, writeDate} from '../../_shared/date-forms.ts'
import {type Day, daysIn, orderOfCountry} from '../../_shared/days.ts'
import {linksOf} from '../../_shared/links.ts'
import {standsAlone} from '../../_shared/stands-alone.ts'

export default defineRule({
  meta: {
    id: 'date-format',
    description: 'Require dates that everybody reads as the same day, all in one form.',
    severity: 'warn',
    presets: ['strict'],
    type: 'problem',
    fixable: true,
    hasSuggestions: true,
    needs: [],
    options: {
      format: {
        type: 'string',
        enum: ['any', 'iso', 'long', 'numeric'],
        default: 'any',
        description:
          'The form that you want in text: `iso` (2026-03-12), `long` (12 March 2026, in the document’s language), `numeric` as the language writes it (12.03.2026; not in English, where it has two readings), or `any`.',
      },
      consistent: {
        type: 'boolean',
        default: true,
        description: 'With `any`: report a date in another form than most dates of the document.',
      },
      order: {
        type: 'string',
        enum: ['auto', 'day-month', 'month-day'],
        default: 'auto',
        description:
          'Which comes first in 03/04/2026. `auto` takes it from the document’s region (`lang: en-GB` in the front matter, or `region` in the configuration) and reports a date that stays open.',
      },
    },
    messages: {
      ambiguous: {
        what: 'Some readers take “{{text}}” for {{one}}, and others for {{two}}.',
        label: 'two readings',
        write: '{{one}}',
        todo: 'write the month as a word, or the year first.',
      },
      mixed: {
        what: 'A reader meets dates in different forms: “{{text}}” here, “{{other}}” in line {{line}}.',
        label: 'another form than most',
        write: '{{better}}',
        todo: 'write all dates in one form.',
      },
      format: {
        what: 'A reader who knows your documents expects this date as “{{better}}”.',
        label: 'not in your form',
        write: '{{better}}',
        todo: 'write it in the form of your other documents.',
      },
      write: {what: 'Write “{{better}}”.'},
    },
  },
  create(context) {
    const {options, pack, policy} = context
    const order = options.order === 'auto' ? orderOfCountry(policy) : options.order

    return {
      policy() {
        const days = daysIn(policy, order)
        if (days.length === 0) return
        const links = new Coverage(linksOf(policy).map(({range}) => range))
        const isLinked = (range: Range) => links.touches(range)
        for (const day of days) if (day.iso === null) reportAmbiguous(day, isLinked)
        const known = days.filter(({iso, from}) => iso !== null && iso.length > 7 && from === 'text')
        if (options.format !== 'any') for (const day of known) judgeForm(day, options.format, isLinked)
        else if (options.consistent) {
          judgeMixed(
            known.filter(({isEntry}) => !isEntry),
            isLinked,
          )
          judgeMixed(
            known.filter(({isEntry}) => isEntry),
            isLinked,
          )
        }
      },
    }

    function reportAmbiguous(day: Day, isLinked: (range: Range) => boolean): void {
      const readings = readingsOf(day.text)
      if (!readings) return
      const both = [readings.dayFirst, readings.monthFirst]
      const form = day.from === 'front-matter' || options.format === 'iso' ? 'iso' : 'long'
      const [one = '', two = ''] = both.map(date => writeDate(date, form, pack) ?? date)
      const suggest = isLinked(day.range)
        ? []
        : [one, two].map(better => ({messageId: 'write' as const, data: {better}, fix: writing(day, better)}))
      context.report({range: day.range, messageId: 'ambiguous', data: {text: day.text, one, two}, suggest})
    }

    function judgeForm(day: Day, form: DateForm, isLinked: (range: Range) => boolean): void {
      const better = writeDate(day.iso ?? '', form, pack)
      if (better === null || isAlike(day.text, better)) return
      const data = {better}
      context.report({range: day.range, messageId: 'format', data, ...editing(day, better, isLinked)})
    }

    function judgeMixed(days: readonly Day[], isLinked: (range: Range) => boolean): void {
      const usual = mostUsual(days, pack)
      if (!usual) return
      const {line} = policy.place(usual.range)
      for (const day of days) {
        if (isAlike(day.text, usual.text)) continue
        const better = writeLike(usual, day, pack)
        const data = {text: day.text, other: usual.text, line, better: better ?? ''}
        context.report({
          range: day.range,
          messageId: 'mixed',
          data,
          related: [usual.range],
          ...(better === null ? {} : editing(day, better, isLinked)),
        })
      }
    }

    /** Behind a label a date can change its form; in the middle of a sentence the words around it may have to change too. */
    function editing(day: Day, better: string, isLinked: (range: Range) => boolean) {
      if (isLinked(day.range)) return {}
      const fix = writing(day, better)
      return standsAlone(day.range, policy)
        ? {fix}
        : {suggest: [{messageId: 'write' as const, data: {better}, fix}]}
    }

    function writing({range}: Day, better: string): FixFunction {
      return fixer => fixer.replaceTextRange(range, better)
    }
  },
})

/** The same form, whatever the day. */
function isAlike(one: string, other: string): boolean {
  const [first, second] = [formOf(one), formOf(other)]
  return first?.form === second?.form && first?.sign === second?.sign
}

/** A date in the form of another, or null where the language has no such form that everybody reads alike. */
function writeLike({text}: Day, {iso}: Day, pack: LanguagePack | null): string | null {
  const written = writeDate(iso ?? '', formOf(text)?.form ?? 'long', pack)
  return written !== null && isAlike(written, text) ? written : null
}

/** The first date in the form that most have, of those in which dates can be written; null where all have one form. */
function mostUsual(days: readonly Day[], pack: LanguagePack | null): Day | null {
  const groups: [Day, ...Day[]][] = []
  for (const day of days) {
    const group = groups.find(([first]) => isAlike(first.text, day.text))
    if (group) group.push(day)
    else groups.push([day])
  }
  if (groups.length < 2) return null
  const rank = (group: [Day, ...Day[]]) =>
    (writeLike(group[0], group[0], pack) ? days.length : 0) + group.length
  return groups.reduce((best, group) => (rank(group) > rank(best) ? group : best))[0]
}
