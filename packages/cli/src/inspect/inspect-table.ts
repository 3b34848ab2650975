import type {Inspection} from '@policy-lint/node'
import {type Line, render, wrap} from '@policy-lint/reporters'
import type {Medium} from '../terminal/medium.ts'
import {nameOf} from '../terminal/name-of.ts'
import {sayMetric} from './say-metric.ts'
import {table} from './table.ts'

type Rows = readonly (readonly string[])[]

/** What documents say, as tables for people that fit the terminal. */
export function inspectTable(inspections: readonly Inspection[], cwd: string, medium: Medium): string {
  const lines = inspections.flatMap((inspection, index) => [
    ...(index > 0 ? [[]] : []),
    ...documentLines(inspection, cwd, medium.width),
  ])
  return render(lines, medium)
}

function documentLines(inspection: Inspection, cwd: string, width: number): Line[] {
  const {filePath, kind, language, title, sections, commitments, contacts, dates, placeholders} = inspection
  const measurable = commitments.filter(commitment => commitment.measurable).length
  const about = [kind, language ?? 'language not known', title ?? 'no title'].join(', ')
  return [
    ...wrap([{text: nameOf(filePath, cwd), style: 'bold'}, {text: `  ${about}`}], width),
    ...part('Sections', ['line', 'role', 'heading'], sectionRows(sections), width),
    ...part(
      `Promises: ${measurable} of ${commitments.length} can be measured`,
      ['line', 'channel', 'measurable', 'metric', 'text'],
      promiseRows(commitments),
      width,
    ),
    ...part('Contacts', ['line', 'kind', 'text'], contactRows(contacts), width),
    ...part('Dates', ['line', 'role', 'date', 'text'], dateRows(dates), width),
    ...part('Placeholders', ['line', 'text'], placeholderRows(placeholders), width),
  ]
}

function part(title: string, head: readonly string[], rows: Rows, width: number): Line[] {
  const heading: Line[] = [
    [],
    ...wrap([{text: rows.length === 0 ? `${title}: none` : title, style: 'bold'}], width),
  ]
  return rows.length === 0 ? heading : [...heading, ...table([head, ...rows], width)]
}

function sectionRows(sections: Inspection['sections']): Rows {
  return sections.map(({line, role, heading}) => [String(line), role ?? '-', heading])
}

function promiseRows(commitments: Inspection['commitments']): Rows {
  return commitments.map(({line, channel, measurable, metrics, text}) => [
    String(line),
    channel ?? '-',
    measurable ? 'yes' : 'no',
    metrics.map(sayMetric).join(', ') || '-',
    text,
  ])
}

function contactRows(contacts: Inspection['contacts']): Rows {
  return contacts.map(({line, kind, text}) => [String(line), kind, text])
}

function dateRows(dates: Inspection['dates']): Rows {
  return dates.map(({line, role, iso, text}) => [String(line), role ?? '-', iso ?? '-', text])
}

function placeholderRows(placeholders: Inspection['placeholders']): Rows {
  return placeholders.map(({line, text}) => [String(line), text])
}
