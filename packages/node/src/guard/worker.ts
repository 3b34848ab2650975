import {parentPort} from 'node:worker_threads'
import {createLinter} from '@policy-lint/linter'
import {importPlugin} from '../plugins/import-plugin.ts'
import type {PluginFile} from '../plugins/plugin-host.ts'
import {runInspect, runLint} from './run-task.ts'
import type {Request, Response} from './task.ts'

const linter = createLinter()

const used = new Set<string>()

parentPort?.on('message', async ({kind, task, plugins}: Request) => {
  let response: Response
  try {
    await usePlugins(plugins)
    response = {result: await (kind === 'lint' ? runLint(linter, task) : runInspect(linter, task))}
  } catch (error) {
    response = {error: error instanceof RangeError ? 'RangeError' : String(error)}
  }
  parentPort?.postMessage(response)
})

/** They were loaded and checked before, outside. */
async function usePlugins(plugins: readonly PluginFile[]): Promise<void> {
  for (const {name, file} of plugins) {
    if (used.has(name)) continue
    linter.use(name, await importPlugin(file))
    used.add(name)
  }
}
