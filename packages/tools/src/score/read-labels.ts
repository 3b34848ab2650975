import type {Policy} from '@policy-lint/model'
import type {Label, Labels} from './labels.ts'

/** What the program finds in a document, as labels. */
export function labelsOf(policy: Policy): Labels {
  const line = (range: readonly [number, number]) => policy.place(range).line
  const labels: Label[] = [
    ...policy.sections.flatMap(({roles, headingRange}) =>
      roles.map(role => make('section', line(headingRange), role)),
    ),
    ...policy.commitments.flatMap(({range, metrics, vague, absolutes}) => {
      const [metric] = metrics
      const share =
        metric && metric.unit !== 'percent' && metric.percent !== undefined ? ` ${metric.percent}%` : ''
      return [
        make('commitment', line(range), metric ? `${metric.value} ${metric.unit}${share}` : '-'),
        ...vague.map(term => make('vague', line(term.range), term.text)),
        ...absolutes.map(term => make('absolute', line(term.range), term.text)),
      ]
    }),
    ...policy.placeholders.map(({range, text}) => make('placeholder', line(range), text)),
    ...policy.contacts.filter(({own}) => own).map(({range, kind}) => make('contact', line(range), kind)),
    ...policy.dates.map(({range, role, iso}) =>
      make('date', line(range), `${role ?? 'none'} ${iso?.slice(0, 7) ?? '-'}`),
    ),
  ]
  return {language: policy.language.tag ?? '', kind: policy.kind, labels}
}

const make = (what: Label['what'], line: number, value: string): Label => ({what, line, value})
