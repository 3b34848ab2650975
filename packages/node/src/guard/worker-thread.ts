import {createRequire} from 'node:module'
import {pathToFileURL} from 'node:url'
import {Worker} from 'node:worker_threads'
import type {Request, Response} from './task.ts'

/** Why a thread gave no answer. */
export type ThreadFailure = 'timeout' | 'memory' | 'crash'

/** A thread that does one task after the other and can be stopped in the middle of one. */
export class WorkerThread {
  readonly #file: URL
  #worker: Worker | null = null

  constructor(file: URL = workerFile()) {
    this.#file = file
  }

  /** The answer, or why there is none within `deadline` milliseconds. */
  ask(request: Request, deadline: number): Promise<Response | ThreadFailure> {
    const worker = this.#worker ?? startWorker(this.#file)
    this.#worker = worker
    return new Promise(done => {
      const finish = (answer: Response | ThreadFailure): void => {
        clearTimeout(timer)
        worker.off('message', finish).off('error', onError).off('exit', onExit)
        if (typeof answer === 'string') this.close()
        done(answer)
      }
      const onError = (error: unknown): void => finish(isOutOfMemory(error) ? 'memory' : 'crash')
      const onExit = (): void => finish('crash')
      const timer = setTimeout(finish, deadline, 'timeout')
      worker.on('message', finish).on('error', onError).on('exit', onExit)
      worker.postMessage(request)
    })
  }

  close(): void {
    const worker = this.#worker
    this.#worker = null
    // After the listeners are gone, a last error of a thread that is being stopped must not end the process.
    worker?.on('error', () => {})
    void worker?.terminate()
  }
}

function isOutOfMemory(error: unknown): boolean {
  return (error as {code?: unknown}).code === 'ERR_WORKER_OUT_OF_MEMORY'
}

function startWorker(file: URL): Worker {
  const isTypeScript = file.pathname.endsWith('.ts')
  const worker = new Worker(isTypeScript ? fromSource(file) : file, {
    eval: isTypeScript,
    execArgv: [],
    resourceLimits: {maxOldGenerationSizeMb: 1100, maxYoungGenerationSizeMb: 48},
  })
  worker.unref()
  return worker
}

/** Built, everything stands in one folder of .js files. */
function workerFile(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './lint-worker.js', import.meta.url)
}

/** A loader given by `--import` does not reach threads, so the thread asks for it itself. */
function fromSource(file: URL): string {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx'))
  const loader = new URL('./esm/api/index.mjs', tsx)
  return `import('${loader}').then(({register}) => { register(); return import('${file}') })`
}
