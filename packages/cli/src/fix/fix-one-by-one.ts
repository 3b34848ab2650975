import {applyFixes, type Diagnostic, type LintResult} from '@policy-lint/core'
import {type Relint, UserError} from '@policy-lint/node'
import {type Labels, type Line, renderVerbatim, say} from '@policy-lint/reporters'
import type {Asker, Choice} from '../terminal/asker.ts'
import type {Io} from '../terminal/io.ts'
import type {Medium} from '../terminal/medium.ts'
import {slashed} from './diff-command.ts'
import {diffLines} from './diff-lines.ts'
import {type Case, openCases, withChange} from './offers.ts'

export interface OneByOneOptions {
  ask: Asker
  labels: Labels
  medium: Medium
  io: Io
  /** Whether to ask about a finding at all. */
  isWanted: (diagnostic: Diagnostic) => boolean
}

interface Change {
  about: Case
  /** Empty when the finding is left as it is. */
  made: readonly Case[]
  text: string
}

/** Asks about each fix and suggestion of document after document, each with its diff. */
export class FixOneByOne {
  readonly #options: OneByOneOptions
  /** Rules whose fixes are applied without further questions. */
  readonly #always = new Set<string>()
  #stopped = false

  constructor(options: OneByOneOptions) {
    this.#options = options
  }

  /** The result of the text with everything that was chosen. Throws a UserError when the person leaves. */
  async revise(first: LintResult, lint: Relint, given: string): Promise<LintResult> {
    const mark = given.startsWith('\uFEFF') ? '\uFEFF' : ''
    const setAside = new Map<string, number>()
    const fixed = new Map<string, number>()
    let result = first
    while (!this.#stopped) {
      const change = await this.#next(openCases(result, setAside, this.#options.isWanted), result)
      if (change === null) break
      for (const {diagnostic} of change.made) count(fixed, diagnostic.ruleId)
      if (change.made.length === 0) count(setAside, change.about.key)
      else result = (await lint(mark + change.text)) ?? {...result, source: change.text, diagnostics: []}
    }
    if (result.source === first.source) return first
    const counts = [...fixed].map(([ruleId, count]) => ({ruleId, count}))
    return {...result, before: given, output: mark + result.source, fixed: counts}
  }

  /** What becomes of the next finding; null when there is none. */
  async #next(cases: readonly Case[], {source, filePath}: LintResult): Promise<Change | null> {
    const [about] = cases
    if (!about) return null
    const {diagnostic, offers} = about
    const unasked = this.#unasked(cases, source)
    if (unasked.made.length > 0) return {...unasked, about}
    this.#show(about, source, filePath)
    const chosen = await this.#options.ask(this.#options.labels.ask, this.#choices(about))
    if (chosen === null) {
      throw new UserError(`Stopped; ${slashed(filePath, this.#options.io.cwd)} was not changed.`)
    }
    if (chosen === 'stop') this.#stopped = true
    if (chosen === 'all') {
      this.#always.add(diagnostic.ruleId)
      return {...this.#unasked(cases, source), about}
    }
    const offer = offers[Number(chosen)]
    return offer
      ? {about, made: [about], text: withChange(source, offer.fix)}
      : {about, made: [], text: source}
  }

  /** The fixes of rules about which nobody is asked any more, as many as do not touch each other. */
  #unasked(cases: readonly Case[], source: string): Omit<Change, 'about'> {
    const always = cases.flatMap(one => {
      const {fix, ruleId} = one.diagnostic
      return fix && this.#always.has(ruleId) ? [{...one, fix}] : []
    })
    const {applied, text} = applyFixes(source, always)
    return {made: applied, text}
  }

  #choices({diagnostic, offers}: Case): Choice[] {
    const {labels} = this.#options
    const all = {value: 'all', label: say(labels.askAll, {rule: diagnostic.ruleId})}
    return [
      ...offers.map(({desc}, index) => ({value: String(index), label: desc ?? labels.askFix})),
      ...(diagnostic.fix ? [all] : []),
      {value: 'skip', label: labels.askSkip},
      {value: 'stop', label: labels.askStop},
    ]
  }

  #show({diagnostic, offers}: Case, source: string, filePath: string): void {
    const {io, medium, labels} = this.#options
    const name = slashed(filePath, io.cwd)
    const {line, column, ruleId, severity, parts} = diagnostic
    const lines: Line[] = [
      [],
      [
        {text: `${name}:${line}:${column}`, style: 'underline'},
        {text: `  ${ruleId}`, style: severity},
      ],
      [{text: parts.what.replace(/\s+/g, ' ')}],
    ]
    for (const {fix, desc} of offers) {
      if (desc !== null) lines.push([{text: `${labels.suggestion} ${desc.replace(/\s+/g, ' ')}`}])
      // The name stands above already.
      lines.push(...diffLines(name, source, withChange(source, fix), 1).slice(2))
    }
    io.stdout.write(renderVerbatim(lines, medium))
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
