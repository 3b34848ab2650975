import type {LintResult} from '@policy-lint/core'
import type {Linter} from '@policy-lint/linter'
import type {Inspection} from '../inspect/inspection.ts'
import type {PluginFile} from '../plugins/plugin-host.ts'
import {deadlineFor} from './deadline.ts'
import {failedResult} from './failed-result.ts'
import {isHeavy} from './is-heavy.ts'
import {isRisky} from './is-risky.ts'
import {runInspect, runLint} from './run-task.ts'
import type {Request, Task} from './task.ts'
import {type ThreadFailure, WorkerThread} from './worker-thread.ts'

export interface GuardOptions {
  /** Milliseconds for a document of so many characters. */
  deadline?: (length: number) => number
  thread?: WorkerThread
  /** The plugins that the linter uses, so that a thread can use them, too. */
  plugins?: () => readonly PluginFile[]
}

/** Lints so that a document which the parser cannot finish ends with a sentence, and never ends the run. */
export class GuardedLinter {
  readonly #linter: Linter
  readonly #thread: WorkerThread
  readonly #deadline: (length: number) => number
  readonly #plugins: () => readonly PluginFile[]

  constructor(linter: Linter, options: GuardOptions = {}) {
    this.#linter = linter
    this.#deadline = options.deadline ?? deadlineFor
    this.#plugins = options.plugins ?? (() => [])
    this.#thread = options.thread ?? new WorkerThread()
  }

  /** Findings of a document, or null when only policies are wanted and this is none. */
  async lint(task: Task): Promise<LintResult | null> {
    const answer = await this.#run('lint', task, () => runLint(this.#linter, task))
    if ('problem' in answer) return failedResult(task.filePath, task.text, answer.problem)
    return answer.result as LintResult | null
  }

  /** Adds what only several documents together can tell. */
  async checkDocuments(results: readonly LintResult[], locale?: string): Promise<LintResult[]> {
    // Without facts there is nothing to check; whoever hands in a linter of their own need not know of this.
    if (!results.some(result => result.collected)) return [...results]
    return this.#linter.checkDocuments(results, locale === undefined ? {} : {locale})
  }

  /** What a document says, or one sentence why that is not known. */
  async inspect(task: Task): Promise<Inspection | {problem: string}> {
    const answer = await this.#run('inspect', task, () => runInspect(this.#linter, task))
    return 'problem' in answer ? answer : (answer.result as Inspection)
  }

  /** Stops the thread, if one was needed. */
  close(): void {
    this.#thread.close()
  }

  async #run(
    kind: Request['kind'],
    task: Task,
    here: () => Promise<LintResult | Inspection | null>,
  ): Promise<{result: LintResult | Inspection | null} | {problem: string}> {
    const {text, config} = task
    if (isRisky(text) || isHeavy(config, text)) {
      return this.#runInThread({kind, task, plugins: this.#plugins()})
    }
    try {
      return {result: await here()}
    } catch (error) {
      return {problem: error instanceof RangeError ? tooDeep : unexpected(error)}
    }
  }

  async #runInThread(
    request: Request,
  ): Promise<{result: LintResult | Inspection | null} | {problem: string}> {
    const deadline = this.#deadline(request.task.text.length)
    const answer = await this.#thread.ask(request, deadline)
    if (typeof answer === 'string') {
      const {text, config} = request.task
      return {problem: sentences[answer](deadline, isHeavy(config, text) ? useFewer : splitIt)}
    }
    if ('error' in answer)
      return {problem: answer.error === 'RangeError' ? tooDeep : unexpected(answer.error)}
    return answer
  }
}

const useFewer = 'its configuration looks for very many phrases; use fewer.'
const splitIt =
  'split it, or look for thousands of brackets, stars or list markers that are opened and never closed.'
const tooDeep = `This document is nested too deeply to be analysed; ${splitIt}`
const sentences: Readonly<Record<ThreadFailure, (deadline: number, whatToDo: string) => string>> = {
  timeout: (deadline, whatToDo) =>
    `This document could not be analysed within ${Math.round(deadline / 1000)} s; ${whatToDo}`,
  memory: (_, whatToDo) => `This document needs more memory than 1.1 GB to be analysed; ${whatToDo}`,
  crash: (_, whatToDo) => `This document could not be analysed; ${whatToDo}`,
}

function unexpected(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const first = (message.split('\n')[0] ?? '').replace(/[.\s]+$/, '')
  return `This document could not be analysed (${first}); this is a mistake in policy-lint, please report it.`
}
