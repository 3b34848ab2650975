import type {LintResult} from '@policy-lint/core'
import type {ReporterContext} from '../src/types.ts'
import {contextOf, findingIn, resultOf, summaryOf} from './hand-made.ts'

const controls = Array.from({length: 0xa0}, (_, code) => String.fromCharCode(code))
  .filter(character => !/[ -~]/.test(character))
  .join('')
const directions = '\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2028\u2029'
/** Everything that steers a terminal or a runner, in one text. */
const poison = `\x1b[31m${controls}${directions}\ud83d \x1b]8;;http://x\x07\r\n::error::x\n \u00a0::warning::y\n##[group]z ##[`

/** Text for a place that stands at the start of a line. */
const command = '::stop-commands::x'

const texts = {en: `${command}${poison}`, own: poison}
const framework = {id: poison, title: texts, applies: texts, language: poison}
const statuses = ['met', 'missing', 'short', 'rules', 'reader', 'skipped'] as const

/** Results that carry poison wherever a document, a rule or a path can put some. */
export function hostileResults(): LintResult[] {
  const source = `# Title\n${command}\n  ${command} word ${poison}\n${poison}\n\t::x ${poison}`
  const filePath = `${command}${poison}.md`
  const poisoned = {
    parts: {
      what: `${command} ${poison}`,
      label: `${command} ${poison}`,
      write: `${command}\n${command}\n${poison}`,
      todo: poison,
    },
    message: poison,
    messageId: poison,
    ruleId: `${command}${poison}`,
    url: `https://example.org/\x1b\\${poison}`,
  }
  const diagnostics = [
    findingIn(source, {...poisoned, mark: 'word', fixTo: poison, suggest: [poison, command]}),
    findingIn(source, {...poisoned, mark: poison, severity: 'warn', fixTo: ''}),
    findingIn(source, {
      ...poisoned,
      mark: '::x',
      ruleId: 'other',
      because: [`${command} ${poison}`, `see ${poison}`],
    }),
    findingIn(source, poisoned),
  ]
  const [diagnostic] = diagnostics
  return [
    resultOf(source, {
      filePath,
      diagnostics,
      suppressed: diagnostic ? [{diagnostic, justification: poison}] : [],
      failures: [
        {filePath, ruleId: poison, message: `${command} ${poison}`},
        {filePath, ruleId: null, message: `${command} ${poison}`},
      ],
      notes: [poison, command],
      summary: summaryOf({
        title: poison,
        language: poison,
        languageName: poison,
        languageEvidence: poison,
        kind: poison,
        kindEvidence: poison,
        reviewed: poison,
        sectionsFound: [poison],
        frameworks: [
          {
            ...framework,
            clauses: statuses.map(status => ({
              id: poison,
              cite: `${command} ${poison}`,
              text: {en: `${command} ${poison}`, own: poison},
              status,
              rules: [poison],
              heading: `${command} ${poison}`,
              line: 1,
            })),
          },
          {...framework, notFor: 'kind', clauses: []},
        ],
      }),
      fixed: [{ruleId: `${command}${poison}`, count: 1}],
    }),
    resultOf(source, {filePath, diagnostics, output: poison}),
  ]
}

/** A context that carries poison too. */
export function hostileContext(changes: Partial<ReporterContext>): ReporterContext {
  return contextOf({
    configFiles: [`${command}${poison}`],
    presetName: poison,
    firstRun: {policies: 1, leftOut: 2, example: `${command}${poison}`},
    verbose: true,
    ...changes,
  })
}
