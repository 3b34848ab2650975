import type {LintResult, PolicySummary} from '@policy-lint/core'
import type {Labels} from '../labels/labels.ts'
import {sayCount} from '../labels/say.ts'
import type {Line} from '../sink/sink.ts'
import {sayTally, tally} from '../text/tally.ts'
import {displayWidth, padTo} from '../text/width.ts'
import {hanging, type View} from './view.ts'

/**
 * What one document is and how it stands: kind, language, counts, promises, sections, date of review.
 *
 * @example fileSummary(result, view)
 */
export function fileSummary(result: LintResult, view: View): Line[] {
  const {labels, proseWidth} = view
  const counts = tally([result])
  const about = result.summary ? `   ${saySummary(result.summary, view)}` : ''
  const path = view.path(result)
  const fits = displayWidth(path + about) <= proseWidth
  const suppressed = sayCount(labels, labels.suppressed, counts.suppressed)
  return [
    ...(fits ? [[{text: path + about}]] : [[{text: path}], ...bullet(about.trim(), view)]),
    ...bullet(sayTally(counts, labels), view),
    ...(counts.suppressed > 0 ? bullet(suppressed, view) : []),
    ...(counts.baselined > 0 ? bullet(sayCount(labels, labels.baselined, counts.baselined), view) : []),
    ...(result.summary ? standing(result.summary, view) : []),
  ]
}

function bullet(text: string, view: View): Line[] {
  return text === '' ? [] : hanging([{text: '  '}], [{text}], 2, view.proseWidth)
}

function saySummary(summary: PolicySummary, view: View): string {
  const {labels} = view
  const kind = labels.kinds[summary.kind] ?? summary.kind
  const language = languageName(summary, labels)
  const from = labels.evidence[summary.languageEvidence] ?? summary.languageEvidence
  return `${kind}, ${language}${from && summary.language ? ` (${from})` : ''}`
}

/** Names of languages come from the platform, so that a reader gets them in the interface's language. */
function languageName(summary: PolicySummary, labels: Labels): string {
  if (!summary.language) return labels.unknownLanguage
  try {
    const names = new Intl.DisplayNames([labels.tag], {type: 'language', fallback: 'none'})
    return names.of(summary.language) ?? summary.languageName ?? summary.language
  } catch {
    return summary.languageName ?? summary.language
  }
}

function standing(summary: PolicySummary, view: View): Line[] {
  const {labels} = view
  const total = summary.sectionsFound.length + summary.sectionsMissing.length
  const rows: [label: string, text: string][] = [[labels.promises, sayPromises(summary, labels)]]
  if (total > 0) rows.push([labels.sections, saySections(summary, total, labels)])
  rows.push([labels.reviewed, summary.reviewed ?? labels.notReviewed])
  const columns = Math.max(...[labels.promises, labels.sections, labels.reviewed].map(displayWidth)) + 3
  return rows.flatMap(([label, text]) =>
    hanging([{text: `  ${padTo(label, columns)}`}], [{text}], columns + 2, view.proseWidth),
  )
}

function sayPromises(summary: PolicySummary, labels: Labels): string {
  const {commitments, measurable} = summary
  if (commitments === 0) return labels.noPromises
  return `${sayCount(labels, labels.measurable, commitments, {measurable})} ${labels.inspect}`
}

function saySections(summary: PolicySummary, total: number, labels: Labels): string {
  const kind = labels.neededBy[summary.kind] ?? summary.kind
  return sayCount(labels, labels.sectionsFound, total, {found: summary.sectionsFound.length, kind})
}
