import {parentPort} from 'node:worker_threads'
import {createLinter} from '@policy-lint/linter'
import {runInspect, runLint} from './run-task.ts'
import type {Request, Response} from './task.ts'

const linter = createLinter()

parentPort?.on('message', async ({kind, task}: Request) => {
  let response: Response
  try {
    response = {result: await (kind === 'lint' ? runLint(linter, task) : runInspect(linter, task))}
  } catch (error) {
    response = {error: error instanceof RangeError ? 'RangeError' : String(error)}
  }
  parentPort?.postMessage(response)
})
