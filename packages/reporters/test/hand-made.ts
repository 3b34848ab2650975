import type {Diagnostic, Fix, LintResult, Message, PolicySummary} from '@policy-lint/core'
import type {ReporterContext} from '../src/types.ts'

/** A context as a pipe has it; tests change what they are about. */
export function contextOf(changes: Partial<ReporterContext> = {}): ReporterContext {
  return {
    cwd: '/home/me',
    color: false,
    width: 80,
    ascii: false,
    hyperlinks: false,
    locale: 'en',
    env: 'pipe',
    configFiles: [],
    presetName: 'recommended',
    rules: {},
    verbose: false,
    quiet: false,
    firstRun: null,
    fixRun: false,
    ...changes,
  }
}

export interface Finding extends Partial<Omit<Diagnostic, 'fix'>> {
  /** The words that are marked, at their first occurrence. */
  mark?: string
  parts: Message
  fixTo?: string
  suggest?: readonly string[]
}

/** A finding about words of a text, with the positions worked out. */
export function findingIn(source: string, finding: Finding): Diagnostic {
  const text = source.replace(/^\ufeff/, '')
  const {mark, fixTo, suggest, parts, ...rest} = finding
  const start = mark === undefined ? 0 : text.indexOf(mark)
  if (start === -1) throw new Error(`“${mark}” is not in the text.`)
  const range: [number, number] = [start, start + (mark?.length ?? 0)]
  const edit = (to: string): Fix => ({range, text: to})
  return {
    ruleId: 'measurable-standards',
    messageId: 'vague',
    severity: 'error',
    message: parts.what,
    parts,
    range,
    whole: mark === undefined,
    ...place(text, range),
    ...(fixTo !== undefined && {fix: edit(fixTo)}),
    ...(suggest && {
      suggestions: suggest.map(to => ({messageId: 'use', desc: `Say “${to}”.`, fix: edit(to)})),
    }),
    ...rest,
  }
}

function place(text: string, [start, end]: readonly [number, number]) {
  const at = (offset: number): [number, number] => {
    const lines = text.slice(0, offset).split(/\r\n|\n|\r/)
    return [lines.length, (lines.at(-1) ?? '').length + 1]
  }
  const [line, column] = at(start)
  const [endLine, endColumn] = at(end)
  return {line, column, endLine, endColumn}
}

/** The outcome of a document, clean unless told otherwise. */
export function resultOf(source: string, changes: Partial<LintResult> = {}): LintResult {
  return {
    filePath: '/home/me/policies/charter.en.md',
    diagnostics: [],
    suppressed: [],
    failures: [],
    notes: [],
    summary: null,
    source,
    fixed: [],
    ...changes,
  }
}

/** What a charter says, for summaries. */
export function summaryOf(changes: Partial<PolicySummary> = {}): PolicySummary {
  return {
    title: 'Our charter',
    language: 'en',
    languageName: 'English',
    languageEvidence: 'front-matter',
    kind: 'charter',
    kindEvidence: 'title',
    recognised: true,
    commitments: 14,
    measurable: 9,
    reviewed: '2026-01-15',
    sectionsFound: ['purpose', 'scope', 'standards', 'contact', 'channels', 'review'],
    sectionsMissing: ['complaints'],
    ...changes,
  }
}
